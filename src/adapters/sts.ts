import {
  AssumeRoleCommand,
  type AssumeRoleResponse,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import type { Keys } from '../domain/credentials/keys.ts';
import type { RetryBudget } from '../domain/failure.ts';
import { askedOf, dispositionOf, type Operation, RequestFailure } from '../domain/failure.ts';
import type { SecurityTokenService, Session, SessionRequest, StsOpener } from '../use-cases/ports.ts';
import type { Attempts } from './attempts.ts';
import { type AwsSettings, call, clientOptions, hostOf, urlOf, warmUpOptions } from './aws.ts';

/** STS through AWS's SDK. */
export interface StsServices {
  readonly open: StsOpener;
  /** The URL of STS in a region, without an endpoint of its own. */
  readonly url: (region: string) => URL;
  /** Compiles what a call with a token takes. */
  readonly warmUp: () => Promise<void>;
}

/** STS in any region; `attempts` for each retry budget. */
export function stsServices(settings: AwsSettings, attempts: Record<RetryBudget, Attempts>): StsServices {
  const unsigned = new UnsignedClients(settings);
  return {
    open: (region, retryBudget) => new Sts(region, settings, attempts[retryBudget], unsigned),
    url: (region) => unsigned.url(region),
    warmUp: () => warmUp(settings),
  };
}

async function warmUp(settings: AwsSettings): Promise<void> {
  const answer = `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>arn</Arn><AssumedRoleId>id</AssumedRoleId></AssumedRoleUser>
    <Credentials><AccessKeyId>id</AccessKeyId><SecretAccessKey>key</SecretAccessKey><SessionToken>token</SessionToken>
    <Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
  const client = new STSClient({
    ...warmUpOptions(settings, answer),
    sigv4aSigningRegionSet: ['us-east-1'],
  });
  const input = { RoleArn: 'arn', RoleSessionName: 'name', WebIdentityToken: 'token', DurationSeconds: 900 };
  sessionOf(
    'AssumeRoleWithWebIdentity',
    await client.send(new AssumeRoleWithWebIdentityCommand({ ...input, Policy: '{}' })),
  );
}

/**
 * STS clients for unsigned calls, which never look for credentials. Keeps one for each region, because making a client
 * takes as long as a call.
 */
export class UnsignedClients {
  readonly #settings: AwsSettings;
  readonly #clients = new Map<string, STSClient>();

  constructor(settings: AwsSettings) {
    this.#settings = settings;
  }

  in(region: string): STSClient {
    const client =
      this.#clients.get(region) ??
      openClient(region, this.#settings, { accessKeyId: 'unsigned', secretAccessKey: 'unsigned' });
    this.#clients.set(region, client);
    return client;
  }

  /** The URL of STS in the region, without an endpoint of its own. */
  url(region: string): URL {
    return urlOf(this.in(region), region, this.#settings);
  }
}

/** `credentials` undefined: the SDK's default chain. */
function openClient(
  region: string,
  settings: AwsSettings,
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined,
): STSClient {
  return new STSClient({
    ...clientOptions(region, settings),
    // The SDK would read an option that is not set from configuration files.
    sigv4aSigningRegionSet: [region],
    ...(credentials && { credentials }),
  });
}

/** STS in one region. */
export class Sts implements SecurityTokenService {
  readonly #region: string;
  readonly #settings: AwsSettings;
  readonly #attempts: Attempts;
  readonly #unsigned: UnsignedClients;

  constructor(region: string, settings: AwsSettings, attempts: Attempts, unsigned: UnsignedClients) {
    this.#region = region;
    this.#unsigned = unsigned;
    this.#settings = settings;
    this.#attempts = attempts;
  }

  async assumeWithToken(
    request: SessionRequest,
    tokenAfter: (refused: string | undefined) => Promise<string>,
  ): Promise<Session> {
    const client = this.#unsigned.in(this.#region);
    let refused: string | undefined;
    const work = this.#attempts.run('AssumeRoleWithWebIdentity', async (_attempt, abortSignal) => {
      const token = await tokenAfter(refused);
      const input = { ...inputOf(request), WebIdentityToken: token };
      try {
        const answer = await call('AssumeRoleWithWebIdentity', this.#settings, () =>
          client.send(new AssumeRoleWithWebIdentityCommand(input), { abortSignal }),
        );
        return sessionOf('AssumeRoleWithWebIdentity', answer);
      } catch (error) {
        if (error instanceof RequestFailure && dispositionOf(error) === 'fresh token') refused = token;
        throw error;
      }
    });
    return askedOf(() => hostOf(client), work);
  }

  async assumeFrom(request: SessionRequest, keys: Keys): Promise<Session> {
    const client = openClient(this.#region, this.#settings, keys);
    const work = this.#attempts.run('AssumeRole', async (_attempt, abortSignal) => {
      const answer = await call('AssumeRole', this.#settings, () =>
        client.send(new AssumeRoleCommand(inputOf(request)), { abortSignal }),
      );
      return sessionOf('AssumeRole', answer);
    });
    return askedOf(() => hostOf(client), work);
  }

  async callerArn(): Promise<string> {
    const client = openClient(this.#region, this.#settings, undefined);
    const work = this.#attempts.run('GetCallerIdentity', async (_attempt, abortSignal) => {
      const { Arn } = await call('GetCallerIdentity', this.#settings, () =>
        client.send(new GetCallerIdentityCommand({}), { abortSignal }),
      );
      if (!Arn) throw new RequestFailure('GetCallerIdentity', { kind: 'garbage' });
      return Arn;
    });
    return askedOf(() => hostOf(client), work);
  }
}

function inputOf(request: SessionRequest) {
  const { roleArn, sessionName, duration, policy, managedPolicies = [], externalId, tagging } = request;
  const { tags, transitiveTagKeys, sourceIdentity } = tagging ?? {};
  return {
    RoleArn: roleArn,
    RoleSessionName: sessionName,
    DurationSeconds: duration,
    ...(policy !== undefined && { Policy: policy }),
    ...(externalId !== undefined && { ExternalId: externalId }),
    ...(tags && { Tags: [...tags] }),
    ...(transitiveTagKeys && { TransitiveTagKeys: [...transitiveTagKeys] }),
    ...(sourceIdentity !== undefined && { SourceIdentity: sourceIdentity }),
    ...(managedPolicies.length > 0 && { PolicyArns: managedPolicies.map((arn) => ({ arn })) }),
  };
}

function sessionOf(operation: Operation, { Credentials, AssumedRoleUser }: AssumeRoleResponse): Session {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration || !AssumedRoleUser?.Arn) {
    throw new RequestFailure(operation, { kind: 'garbage' });
  }
  return {
    keys: {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration,
    },
    assumedRoleArn: AssumedRoleUser.Arn,
  };
}
