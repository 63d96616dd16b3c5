import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  type DescribeSecretResponse,
  GetSecretValueCommand,
  ListSecretsCommand,
  type SecretValueEntry,
} from '@aws-sdk/client-secrets-manager';
import type { Reference, VersionChoice } from '../../../domain/requests/request.ts';
import { referenceText } from '../../../domain/requests/request.ts';
import { windowStart } from '../../../domain/rotation/rotation.ts';
import type { RotationState, SecretDescription } from '../../../domain/rotation/secret-description.ts';
import type { Secret } from '../../../domain/values/secret.ts';
import type { ClientModule } from '../../source.ts';
import type { BatchRefusal, SecretStore } from '../store.ts';
import { SecretsManagerCalls, secretsManagerUrl, warmUpCall } from './calls.ts';

export const openClient: ClientModule<SecretStore>['openClient'] = (
  { region, keys },
  { settings, attempts },
) => new SecretsManager(new SecretsManagerCalls(region, keys, settings, attempts));

export const serviceUrl: ClientModule<SecretStore>['serviceUrl'] = secretsManagerUrl;

export const warmUp = warmUpCall;

/** Secrets Manager in one region, read with one session. */
class SecretsManager implements SecretStore {
  readonly #calls: SecretsManagerCalls;

  constructor(calls: SecretsManagerCalls) {
    this.#calls = calls;
  }

  async get(reference: Reference, { stage, versionId }: VersionChoice): Promise<Secret> {
    const command = new GetSecretValueCommand({
      SecretId: referenceText(reference),
      ...(stage !== undefined && { VersionStage: stage }),
      ...(versionId !== undefined && { VersionId: versionId }),
    });
    return this.#calls.run('GetSecretValue', (client, options) => client.send(command, options), secretOf);
  }

  async batch(secretIds: readonly string[]): Promise<{ secrets: Secret[]; refusals: BatchRefusal[] }> {
    const secrets: Secret[] = [];
    const refusals: BatchRefusal[] = [];
    let NextToken: string | undefined;
    do {
      const command = new BatchGetSecretValueCommand({ SecretIdList: [...secretIds], NextToken });
      const page = await this.#calls.run(
        'BatchGetSecretValue',
        (client, options) => client.send(command, options),
        (answer) => (answer.SecretValues || answer.Errors || answer.NextToken ? answer : undefined),
      );
      secrets.push(...(page.SecretValues ?? []).flatMap((entry) => secretOf(entry) ?? []));
      for (const { SecretId = '', ErrorCode = '', Message = '' } of page.Errors ?? []) {
        refusals.push({ secretId: SecretId, code: ErrorCode, words: Message });
      }
      NextToken = page.NextToken;
    } while (NextToken);
    return { secrets, refusals };
  }

  async list(prefix: string): Promise<string[]> {
    const arns: string[] = [];
    let NextToken: string | undefined;
    do {
      const command = new ListSecretsCommand({
        Filters: [{ Key: 'name', Values: [prefix] }],
        MaxResults: 100,
        NextToken,
      });
      const { SecretList = [], ...page } = await this.#calls.run(
        'ListSecrets',
        (client, options) => client.send(command, options),
        (answer) => (answer.SecretList ? answer : undefined),
      );
      for (const { ARN, Name } of SecretList) {
        // The filter compares without case; a prefix is case-sensitive.
        if (ARN && Name?.startsWith(prefix)) arns.push(ARN);
      }
      NextToken = page.NextToken;
    } while (NextToken);
    return arns;
  }

  async describe(arn: string): Promise<SecretDescription> {
    const command = new DescribeSecretCommand({ SecretId: arn });
    const told = await this.#calls.run(
      'DescribeSecret',
      (client, options) => client.send(command, options),
      (answer) => (answer.ARN ? answer : undefined),
    );
    const { expiryTagOf } = await import('../../../domain/rotation/expiry-tags.ts');
    return {
      ...expiryTagOf((told.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      rotation: rotationOf(told),
      kmsKeyId: told.KmsKeyId,
      type: told.Type,
    };
  }
}

/** Undefined if no rotation is planned. */
export function rotationOf(
  told: Pick<
    DescribeSecretResponse,
    'RotationEnabled' | 'NextRotationDate' | 'RotationRules' | 'VersionIdsToStages'
  >,
): RotationState | undefined {
  const { RotationEnabled, NextRotationDate, RotationRules = {}, VersionIdsToStages = {} } = told;
  if (!RotationEnabled || !NextRotationDate) return undefined;
  const labels = Object.values(VersionIdsToStages);
  return {
    nextAt: NextRotationDate,
    windowFrom: windowStart(NextRotationDate, RotationRules),
    isPending: labels.some((stages) => stages.includes('AWSPENDING') && !stages.includes('AWSCURRENT')),
  };
}

/** Undefined if a field is missing that every secret has. */
function secretOf(entry: SecretValueEntry): Secret | undefined {
  const { ARN, Name, VersionId, VersionStages, CreatedDate, SecretString, SecretBinary } = entry;
  const value = SecretString ?? SecretBinary;
  if (!ARN || !Name || !VersionId || value === undefined) return undefined;
  return {
    arn: ARN,
    name: Name,
    versionId: VersionId,
    stages: VersionStages ?? [],
    createdAt: CreatedDate,
    value,
  };
}
