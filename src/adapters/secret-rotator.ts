import {
  DescribeSecretCommand,
  GetRandomPasswordCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { type Operation, RequestFailure } from '../domain/failure.ts';
import type { RotatableSecret } from '../domain/rotatable-secret.ts';
import type { PasswordOptions } from '../domain/rotate-inputs.ts';
import type { Keys } from '../use-cases/ports.ts';
import type { RotatorOpener, SecretRotator } from '../use-cases/rotation-ports.ts';
import type { Attempts } from './attempts.ts';
import { type AwsSettings, call, clientOptions, hearClock } from './aws.ts';
import { rotationOf } from './secrets-manager.ts';

export function secretRotators(settings: AwsSettings, attempts: Attempts): RotatorOpener {
  return (region, keys) => new SecretsManagerRotator(region, keys, settings, attempts);
}

/** Secrets Manager in one region, as far as it changes secrets. */
class SecretsManagerRotator implements SecretRotator {
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

  async describe(secretId: string): Promise<RotatableSecret> {
    const command = new DescribeSecretCommand({ SecretId: secretId });
    const told = await this.#run('DescribeSecret', (options) => this.#client.send(command, options));
    const { ARN: arn, Name: name } = told;
    if (!arn || !name) throw new RequestFailure('DescribeSecret', { kind: 'garbage' });
    return {
      arn,
      name,
      isRotating: told.RotationEnabled === true,
      functionArn: told.RotationLambdaARN || undefined,
      description: {
        expiresAtTag: told.Tags?.find(({ Key }) => Key === 'expires-at')?.Value,
        rotation: rotationOf(told),
      },
      stages: new Map(Object.entries(told.VersionIdsToStages ?? {})),
    };
  }

  async rotate(arn: string, token: string): Promise<void> {
    const command = new RotateSecretCommand({ SecretId: arn, ClientRequestToken: token });
    await this.#run('RotateSecret', (options) => this.#client.send(command, options));
  }

  async randomPassword(options: PasswordOptions): Promise<string> {
    const command = new GetRandomPasswordCommand({
      PasswordLength: options.length,
      ...(options.excludeCharacters !== '' && { ExcludeCharacters: options.excludeCharacters }),
      ExcludeNumbers: options.excludeNumbers,
      ExcludePunctuation: options.excludePunctuation,
      ExcludeUppercase: options.excludeUppercase,
      ExcludeLowercase: options.excludeLowercase,
      IncludeSpace: options.includeSpace,
      RequireEachIncludedType: options.requireEachType,
    });
    const { RandomPassword } = await this.#run('GetRandomPassword', (send) =>
      this.#client.send(command, send),
    );
    // An empty answer is a success to the SDK: taken for one here, it would be an empty password.
    if (RandomPassword?.length !== options.length)
      throw new RequestFailure('GetRandomPassword', { kind: 'garbage' });
    return RandomPassword;
  }

  async putPending(arn: string, token: string, value: string): Promise<void> {
    const command = new PutSecretValueCommand({
      SecretId: arn,
      ClientRequestToken: token,
      SecretString: value,
      VersionStages: ['AWSPENDING'],
    });
    await this.#run('PutSecretValue', (options) => this.#client.send(command, options));
  }

  async makeCurrent(arn: string, { from, to }: { from: string; to: string }): Promise<void> {
    const command = new UpdateSecretVersionStageCommand({
      SecretId: arn,
      VersionStage: 'AWSCURRENT',
      RemoveFromVersionId: from,
      MoveToVersionId: to,
    });
    await this.#run('UpdateSecretVersionStage', (options) => this.#client.send(command, options));
  }

  async dropPending(arn: string, versionId: string): Promise<void> {
    const command = new UpdateSecretVersionStageCommand({
      SecretId: arn,
      VersionStage: 'AWSPENDING',
      RemoveFromVersionId: versionId,
    });
    await this.#run('UpdateSecretVersionStage', (options) => this.#client.send(command, options));
  }

  #run<A>(operation: Operation, send: (options: { abortSignal: AbortSignal }) => Promise<A>): Promise<A> {
    return this.#attempts.run(operation, (_attempt, abortSignal) =>
      call(operation, this.#settings, () => send({ abortSignal })),
    );
  }
}
