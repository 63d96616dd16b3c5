import {
  DescribeSecretCommand,
  type DescribeSecretResponse,
  ListSecretsCommand,
  type SecretListEntry,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { RequestFailure } from '../domain/failure.ts';
import type { SecretProfile, TagFilter } from '../domain/watched-secret.ts';
import type { CatalogOpener, SecretCatalog } from '../use-cases/monitor-ports.ts';
import type { Keys } from '../use-cases/ports.ts';
import type { Attempts } from './attempts.ts';
import { type AwsSettings, call, clientOptions, hearClock } from './aws.ts';
import { rotationOf } from './secrets-manager.ts';

export function secretCatalogs(settings: AwsSettings, attempts: Attempts): CatalogOpener {
  return (region, keys) => new SecretsManagerCatalog(region, keys, settings, attempts);
}

/** Secrets Manager in one region, as far as it tells of secrets without their values. */
export class SecretsManagerCatalog implements SecretCatalog {
  readonly #client: SecretsManagerClient;
  readonly #settings: AwsSettings;
  readonly #attempts: Attempts;

  constructor(region: string, keys: Keys | undefined, settings: AwsSettings, attempts: Attempts) {
    this.#client = new SecretsManagerClient({
      ...clientOptions(region, settings),
      ...(keys && { credentials: keys }),
    });
    this.#client.middlewareStack.use(hearClock(settings.clock));
    this.#settings = settings;
    this.#attempts = attempts;
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
      const { SecretList, ...page } = await this.#attempts.run(
        'ListSecrets',
        async (_attempt, abortSignal) => {
          const answer = await call('ListSecrets', this.#settings, () =>
            this.#client.send(command, { abortSignal }),
          );
          // An empty answer is a success to the SDK: taken for one here, nothing would be watched.
          if (!answer.SecretList) throw new RequestFailure('ListSecrets', { kind: 'garbage' });
          return answer;
        },
      );
      // The filter compares without case; a prefix means what it says.
      const entries = (SecretList ?? []).filter(({ Name }) => Name?.startsWith(prefix));
      profiles.push(...entries.flatMap((entry) => profileOf(entry, entry.SecretVersionsToStages) ?? []));
      NextToken = page.NextToken;
    } while (NextToken);
    return profiles;
  }

  async describe(id: string): Promise<SecretProfile> {
    const command = new DescribeSecretCommand({ SecretId: id });
    return this.#attempts.run('DescribeSecret', async (_attempt, abortSignal) => {
      const answer = await call('DescribeSecret', this.#settings, () =>
        this.#client.send(command, { abortSignal }),
      );
      const profile = profileOf(answer, answer.VersionIdsToStages);
      if (!profile) throw new RequestFailure('DescribeSecret', { kind: 'garbage' });
      const replicas = (answer.ReplicationStatus ?? []).map(({ Region = '', Status = '' }) => ({
        region: Region,
        status: Status,
      }));
      return { ...profile, replicas };
    });
  }
}

/** The service's own filters compare beginnings, so they only save pages; a leading `!` would mean "all but these". */
function filtersOf(prefix: string, tags: readonly TagFilter[]) {
  const keys = tags.map(({ key }) => key).filter((key) => !key.startsWith('!'));
  return [
    ...(prefix === '' ? [] : [{ Key: 'name' as const, Values: [prefix] }]),
    ...keys.slice(0, 9).map((key) => ({ Key: 'tag-key' as const, Values: [key] })),
  ];
}

/** Undefined where something is missing that every secret has. */
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
      expiresAtTag: tags.get('expires-at'),
      rotation: rotationOf({ ...told, VersionIdsToStages: stages }),
    },
    primaryRegion: PrimaryRegion,
    replicas: undefined,
  };
}
