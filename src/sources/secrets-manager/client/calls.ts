import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { Attempts } from '../../../adapters/attempts.ts';
import {
  type AwsSettings,
  call,
  clientOptions,
  hostOf,
  urlOf,
  warmUpOptions,
} from '../../../adapters/aws.ts';
import type { Keys } from '../../../domain/credentials/keys.ts';
import { askedOf, type Operation, RequestFailure } from '../../../domain/failure.ts';

/** The URL of Secrets Manager in a region, without an endpoint of its own. */
export function secretsManagerUrl(region: string, settings: AwsSettings): URL {
  const nobody = { accessKeyId: 'nobody', secretAccessKey: 'nobody' };
  return urlOf(openClient(region, nobody, settings), region, settings);
}

/** Makes a call that is not sent. */
export async function warmUpCall(settings: AwsSettings): Promise<void> {
  const answer = {
    ARN: 'arn',
    Name: 'name',
    VersionId: 'id',
    VersionStages: [],
    CreatedDate: 0,
    SecretString: '',
  };
  const client = new SecretsManagerClient(warmUpOptions(settings, JSON.stringify(answer)));
  await client.send(new GetSecretValueCommand({ SecretId: 'name' }));
}

function openClient(
  region: string,
  keys: Pick<Keys, 'accessKeyId' | 'secretAccessKey'> | undefined,
  settings: AwsSettings,
): SecretsManagerClient {
  return new SecretsManagerClient({
    ...clientOptions(region, settings),
    ...(keys && { credentials: keys }),
  });
}

/** Calls to Secrets Manager in one region, with one session's keys; without keys, with the SDK's default chain. */
export class SecretsManagerCalls {
  readonly #client: SecretsManagerClient;
  readonly #settings: AwsSettings;
  readonly #attempts: Attempts;

  constructor(region: string, keys: Keys | undefined, settings: AwsSettings, attempts: Attempts) {
    this.#client = openClient(region, keys, settings);
    this.#settings = settings;
    this.#attempts = attempts;
  }

  /**
   * Calls until `read` finds the required fields in the answer. The SDK treats an empty answer as success; here it
   * would look like a prefix that matches nothing, or an empty password. Throws RequestFailure.
   */
  run<A, T>(
    operation: Operation,
    send: (client: SecretsManagerClient, options: { abortSignal: AbortSignal }) => Promise<A>,
    read: (answer: A) => T | undefined,
  ): Promise<T> {
    const work = this.#attempts.run(operation, async (_attempt, abortSignal) => {
      const told = read(await call(operation, this.#settings, () => send(this.#client, { abortSignal })));
      if (told === undefined) throw new RequestFailure(operation, { kind: 'garbage' });
      return told;
    });
    return askedOf(() => hostOf(this.#client), work);
  }
}
