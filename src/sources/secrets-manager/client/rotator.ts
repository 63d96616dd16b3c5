import {
  DescribeSecretCommand,
  type DescribeSecretResponse,
  GetRandomPasswordCommand,
  PutSecretValueCommand,
  RotateSecretCommand,
  UpdateSecretVersionStageCommand,
  type UpdateSecretVersionStageCommandInput,
} from '@aws-sdk/client-secrets-manager';
import type { Attempts } from '../../../adapters/attempts.ts';
import type { AwsSettings } from '../../../adapters/aws.ts';
import { expiryTagOf } from '../../../domain/rotation/expiry-tags.ts';
import type { RotatableSecret } from '../../../domain/rotation/rotatable-secret.ts';
import type { PasswordOptions } from '../../../domain/rotation/rotate-inputs.ts';
import type { RotatorOpener, SecretRotator } from '../../../use-cases/rotate/rotation-ports.ts';
import { SecretsManagerCalls } from './calls.ts';
import { rotationOf } from './store.ts';

export function secretRotators(settings: AwsSettings, attempts: Attempts): RotatorOpener {
  return (region, keys) =>
    new SecretsManagerRotator(new SecretsManagerCalls(region, keys, settings, attempts));
}

/** Secrets Manager in one region, for changing secrets. */
class SecretsManagerRotator implements SecretRotator {
  readonly #calls: SecretsManagerCalls;

  constructor(calls: SecretsManagerCalls) {
    this.#calls = calls;
  }

  async describe(secretId: string): Promise<RotatableSecret> {
    const command = new DescribeSecretCommand({ SecretId: secretId });
    return this.#calls.run('DescribeSecret', (client, options) => client.send(command, options), rotatableOf);
  }

  async rotate(arn: string, token: string): Promise<void> {
    const command = new RotateSecretCommand({ SecretId: arn, ClientRequestToken: token });
    await this.#calls.run('RotateSecret', (client, options) => client.send(command, options), anyAnswer);
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
    return this.#calls.run(
      'GetRandomPassword',
      (client, send) => client.send(command, send),
      ({ RandomPassword }) => (RandomPassword?.length === options.length ? RandomPassword : undefined),
    );
  }

  async putPending(arn: string, token: string, value: string): Promise<void> {
    const command = new PutSecretValueCommand({
      SecretId: arn,
      ClientRequestToken: token,
      SecretString: value,
      VersionStages: ['AWSPENDING'],
    });
    await this.#calls.run('PutSecretValue', (client, options) => client.send(command, options), anyAnswer);
  }

  async makeCurrent(arn: string, { from, to }: { from: string; to: string }): Promise<void> {
    await this.#updateStage({
      SecretId: arn,
      VersionStage: 'AWSCURRENT',
      RemoveFromVersionId: from,
      MoveToVersionId: to,
    });
  }

  async addLabel(arn: string, versionId: string, label: string): Promise<void> {
    await this.#updateStage({ SecretId: arn, VersionStage: label, MoveToVersionId: versionId });
  }

  async removeLabel(arn: string, versionId: string, label: string): Promise<void> {
    await this.#updateStage({ SecretId: arn, VersionStage: label, RemoveFromVersionId: versionId });
  }

  async #updateStage(input: UpdateSecretVersionStageCommandInput): Promise<void> {
    const command = new UpdateSecretVersionStageCommand(input);
    await this.#calls.run(
      'UpdateSecretVersionStage',
      (client, options) => client.send(command, options),
      anyAnswer,
    );
  }
}

/** Undefined if a field is missing that every secret has. */
function rotatableOf(told: DescribeSecretResponse): RotatableSecret | undefined {
  const { ARN: arn, Name: name } = told;
  if (!arn || !name) return undefined;
  return {
    arn,
    name,
    isRotating: told.RotationEnabled === true,
    functionArn: told.RotationLambdaARN || undefined,
    primaryRegion: told.PrimaryRegion,
    owningService: told.OwningService,
    description: {
      ...expiryTagOf((told.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      rotation: rotationOf(told),
      type: told.Type,
      kmsKeyId: told.KmsKeyId,
    },
    stages: new Map(Object.entries(told.VersionIdsToStages ?? {})),
  };
}

/** For answers that are not used. */
function anyAnswer<A>(answer: A): A {
  return answer;
}
