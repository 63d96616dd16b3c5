import {
  DescribeSecretCommand,
  type DescribeSecretResponse,
  ListSecretsCommand,
  type SecretListEntry,
} from '@aws-sdk/client-secrets-manager';
import type { SecretProfile, TagFilter } from '../../../domain/monitor/watched-secret.ts';
import { expiryTagOf } from '../../../domain/rotation/expiry-tags.ts';
import type { ClientModule } from '../../source.ts';
import type { SecretLister } from '../catalog.ts';
import { SecretsManagerCalls, secretsManagerUrl } from './calls.ts';
import { rotationOf } from './store.ts';

export const openClient: ClientModule<SecretLister>['openClient'] = (
  { region, keys },
  { settings, attempts },
) => new SecretsManagerLister(new SecretsManagerCalls(region, keys, settings, attempts));

export const serviceUrl: ClientModule<SecretLister>['serviceUrl'] = secretsManagerUrl;

/** Secrets Manager in one region, for descriptions without values. */
class SecretsManagerLister implements SecretLister {
  readonly #calls: SecretsManagerCalls;

  constructor(calls: SecretsManagerCalls) {
    this.#calls = calls;
  }

  async list(prefix: string, tags: readonly TagFilter[]): Promise<SecretProfile[]> {
    const Filters = filtersOf(prefix, tags);
    const profiles: SecretProfile[] = [];
    let NextToken: string | undefined;
    do {
      const command = new ListSecretsCommand({
        ...(Filters.length > 0 && { Filters }),
        IncludePlannedDeletion: true,
        MaxResults: 100,
        NextToken,
      });
      const { SecretList = [], ...page } = await this.#calls.run(
        'ListSecrets',
        (client, options) => client.send(command, options),
        (answer) => (answer.SecretList ? answer : undefined),
      );
      // The filter compares without case; a prefix is case-sensitive.
      const entries = SecretList.filter(({ Name }) => Name?.startsWith(prefix));
      profiles.push(...entries.flatMap((entry) => profileOf(entry, entry.SecretVersionsToStages) ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return profiles;
  }

  async describe(id: string): Promise<SecretProfile> {
    const command = new DescribeSecretCommand({ SecretId: id });
    return this.#calls.run(
      'DescribeSecret',
      (client, options) => client.send(command, options),
      (answer) => {
        const profile = profileOf(answer, answer.VersionIdsToStages);
        const replicas = (answer.ReplicationStatus ?? []).map(({ Region = '', Status = '' }) => ({
          region: Region,
          status: Status,
        }));
        return profile && { ...profile, replicas };
      },
    );
  }
}

/**
 * What the service's filters take, without the `!` that negates them. Keys of tags can have other letters.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html
 */
const filterValue = /^[a-zA-Z0-9 :_@/+=.-]+$/;

/** The service's filters compare beginnings, so they only reduce pages. */
function filtersOf(prefix: string, tags: readonly TagFilter[]) {
  const keys = tags.map(({ key }) => key).filter((key) => filterValue.test(key));
  return [
    ...(prefix === '' ? [] : [{ Key: 'name' as const, Values: [prefix] }]),
    ...keys.slice(0, 9).map((key) => ({ Key: 'tag-key' as const, Values: [key] })),
  ];
}

/** Undefined if a field is missing that every secret has. */
function profileOf(
  told: SecretListEntry | DescribeSecretResponse,
  stages: Record<string, string[]> | undefined,
): SecretProfile | undefined {
  const { ARN, Name, Tags = [], RotationEnabled, RotationRules, PrimaryRegion } = told;
  if (!ARN || !Name) return undefined;
  const tags = new Map(
    Tags.flatMap(({ Key, Value = '' }) => (Key === undefined ? [] : [[Key, Value] as const])),
  );
  const wasConfigured = RotationEnabled !== undefined || RotationRules !== undefined;
  return {
    arn: ARN,
    name: Name,
    tags,
    createdAt: told.CreatedDate,
    changedAt: told.LastChangedDate,
    accessedAt: told.LastAccessedDate,
    deletedAt: told.DeletedDate,
    rotation: RotationEnabled ? 'on' : wasConfigured ? 'off' : 'never',
    rotatedAt: told.LastRotatedDate,
    isPending: Object.values(stages ?? {}).some(
      (labels) => labels.includes('AWSPENDING') && !labels.includes('AWSCURRENT'),
    ),
    description: {
      ...expiryTagOf(tags),
      rotation: rotationOf({ ...told, VersionIdsToStages: stages }),
      type: told.Type,
    },
    versionId: Object.entries(stages ?? {}).find(([, labels]) => labels.includes('AWSCURRENT'))?.[0],
    owningService: told.OwningService,
    primaryRegion: PrimaryRegion,
    replicas: undefined,
  };
}
