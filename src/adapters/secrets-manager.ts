import {
  BatchGetSecretValueCommand,
  DescribeSecretCommand,
  type DescribeSecretResponse,
  GetSecretValueCommand,
  ListSecretsCommand,
  SecretsManagerClient,
  type SecretValueEntry,
} from '@aws-sdk/client-secrets-manager';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import { secretIdOf } from '../domain/reading.ts';
import type { Reference, VersionChoice } from '../domain/request.ts';
import { windowStart } from '../domain/rotation.ts';
import type { Secret } from '../domain/secret.ts';
import type { RotationState, SecretDescription } from '../domain/secret-description.ts';
import type { BatchRefusal, Keys, Patience, SecretStore, StoreOpener } from '../use-cases/ports.ts';
import type { Attempts } from './attempts.ts';
import { type AwsSettings, call, clientOptions, hearClock } from './aws.ts';

/** Opens stores that share settings; `attempts` for each patience. */
export function secretsManagers(settings: AwsSettings, attempts: Record<Patience, Attempts>): StoreOpener {
  return (region, keys, patience) => new SecretsManager(region, keys, settings, attempts[patience]);
}

/** Secrets Manager in one region, with one session's keys; without keys, with the SDK's default chain. */
export class SecretsManager implements SecretStore {
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

  async get(reference: Reference, { stage, versionId }: VersionChoice): Promise<Secret> {
    const command = new GetSecretValueCommand({
      SecretId: secretIdOf(reference),
      ...(stage !== undefined && { VersionStage: stage }),
      ...(versionId !== undefined && { VersionId: versionId }),
    });
    const entry = await this.#run('GetSecretValue', (options) => this.#client.send(command, options));
    return secretOf('GetSecretValue', entry);
  }

  async batch(secretIds: readonly string[]): Promise<{ secrets: Secret[]; refusals: BatchRefusal[] }> {
    const secrets: Secret[] = [];
    const refusals: BatchRefusal[] = [];
    let NextToken: string | undefined;
    do {
      const command = new BatchGetSecretValueCommand({ SecretIdList: [...secretIds], NextToken });
      const page = await this.#run('BatchGetSecretValue', (options) => this.#client.send(command, options));
      for (const entry of page.SecretValues ?? []) secrets.push(secretOf('BatchGetSecretValue', entry));
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
      const page = await this.#run('ListSecrets', (options) => this.#client.send(command, options));
      for (const { ARN, Name } of page.SecretList ?? []) {
        // The filter compares without case; a prefix means what it says.
        if (ARN && Name?.startsWith(prefix)) arns.push(ARN);
      }
      NextToken = page.NextToken;
    } while (NextToken);
    return arns;
  }

  async describe(arn: string): Promise<SecretDescription> {
    const command = new DescribeSecretCommand({ SecretId: arn });
    const told = await this.#run('DescribeSecret', (options) => this.#client.send(command, options));
    return {
      expiresAtTag: told.Tags?.find(({ Key }) => Key === 'expires-at')?.Value,
      rotation: rotationOf(told),
    };
  }

  #run<T>(operation: Operation, send: (options: { abortSignal: AbortSignal }) => Promise<T>): Promise<T> {
    return this.#attempts.run(operation, (_attempt, abortSignal) =>
      call(operation, this.#settings, () => send({ abortSignal })),
    );
  }
}

/** Undefined where no rotation is to come. */
function rotationOf(told: DescribeSecretResponse): RotationState | undefined {
  const { RotationEnabled, NextRotationDate, RotationRules = {}, VersionIdsToStages = {} } = told;
  if (!RotationEnabled || !NextRotationDate) return undefined;
  const labels = Object.values(VersionIdsToStages);
  return {
    nextAt: NextRotationDate,
    windowFrom: windowStart(NextRotationDate, RotationRules),
    isPending: labels.some((stages) => stages.includes('AWSPENDING') && !stages.includes('AWSCURRENT')),
  };
}

function secretOf(operation: Operation, entry: SecretValueEntry): Secret {
  const { ARN, Name, VersionId, VersionStages, CreatedDate, SecretString, SecretBinary } = entry;
  const value = SecretString ?? SecretBinary;
  if (!ARN || !Name || !VersionId || value === undefined)
    throw new RequestFailure(operation, { kind: 'garbage' });
  return {
    arn: ARN,
    name: Name,
    versionId: VersionId,
    stages: VersionStages ?? [],
    createdAt: CreatedDate,
    value,
  };
}
