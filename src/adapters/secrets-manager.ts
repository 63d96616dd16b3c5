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
    return this.#run('GetSecretValue', (options) => this.#client.send(command, options), secretOf);
  }

  async batch(secretIds: readonly string[]): Promise<{ secrets: Secret[]; refusals: BatchRefusal[] }> {
    const secrets: Secret[] = [];
    const refusals: BatchRefusal[] = [];
    let NextToken: string | undefined;
    do {
      const command = new BatchGetSecretValueCommand({ SecretIdList: [...secretIds], NextToken });
      const page = await this.#run(
        'BatchGetSecretValue',
        (options) => this.#client.send(command, options),
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
      const { SecretList = [], ...page } = await this.#run(
        'ListSecrets',
        (options) => this.#client.send(command, options),
        (answer) => (answer.SecretList ? answer : undefined),
      );
      for (const { ARN, Name } of SecretList) {
        // The filter compares without case; a prefix means what it says.
        if (ARN && Name?.startsWith(prefix)) arns.push(ARN);
      }
      NextToken = page.NextToken;
    } while (NextToken);
    return arns;
  }

  async describe(arn: string): Promise<SecretDescription> {
    const command = new DescribeSecretCommand({ SecretId: arn });
    const told = await this.#run(
      'DescribeSecret',
      (options) => this.#client.send(command, options),
      (answer) => (answer.ARN ? answer : undefined),
    );
    return {
      expiresAtTag: told.Tags?.find(({ Key }) => Key === 'expires-at')?.Value,
      rotation: rotationOf(told),
    };
  }

  /**
   * Calls until `read` finds in the answer what it must have. An empty answer is a success to the SDK; taken for
   * one here, it would be a prefix that matches nothing.
   */
  #run<A, T>(
    operation: Operation,
    send: (options: { abortSignal: AbortSignal }) => Promise<A>,
    read: (answer: A) => T | undefined,
  ): Promise<T> {
    return this.#attempts.run(operation, async (_attempt, abortSignal) => {
      const told = read(await call(operation, this.#settings, () => send({ abortSignal })));
      if (told === undefined) throw new RequestFailure(operation, { kind: 'garbage' });
      return told;
    });
  }
}

/** Undefined where no rotation is to come. */
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

/** Undefined where something is missing that every secret has. */
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
