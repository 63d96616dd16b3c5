import { configWithProfile } from '../domain/credentials/aws-config.ts';
import { type CachedSession, cacheFile, writeSession } from '../domain/credentials/cached-session.ts';
import {
  type CredentialsRequest,
  credentialsRoleOf,
  type ExportedCredentials,
} from '../domain/credentials/credentials.ts';
import { isNoAnswer } from '../domain/failure.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { withToken } from './as-role.ts';
import type { Gathered } from './gather.ts';
import type { JobToken } from './job-token.ts';
import { RefusedRole, refuseForeignAccount, SessionOpener } from './open-sessions.ts';
import type { Keys, RetryBudget, Services } from './ports.ts';

/** The name of a profile's configuration in the lease's folder. No variable, so no leased file, has such a name. */
const configFile = 'aws-config';

/**
 * The credentials that later steps get, where `export-credentials` asks for some. They are asked for after
 * everything was read and judged: a lease that fails leaves no session behind. E_ACCOUNT,
 * E_ROLE_REFUSED, E_STS, E_TOKEN_UNTRUSTED, E_CONFLICT.
 */
export async function leaseCredentials(
  leaseId: string,
  inputs: LeaseInputs,
  { token }: Pick<Gathered, 'token'>,
  services: Services,
): Promise<ExportedCredentials | undefined> {
  const { credentials: request, regions } = inputs;
  if (!request || !token) return undefined;
  const session = await mintSession(request, inputs, token, services);
  const role = credentialsRoleOf(request);
  services.runner.info(`Credentials for later steps: ${role.name}, ${lifeOf(request)}`);
  const region = regions[0];
  return request.mode === 'env'
    ? staticKeys(request, session, region, services)
    : profile(leaseId, request, session, region, services);
}

/** A session as ordered, from the first region whose STS answers, once the job's token is verified. */
export async function mintSession(
  request: CredentialsRequest,
  { identity, regions, allowedAccountIds }: LeaseInputs,
  token: JobToken,
  services: Services,
): Promise<CachedSession> {
  if (!identity) throw new Error('credentials are ordered with an identity');
  const { clock, runner } = services;
  refuseForeignAccount(credentialsRoleOf(request).accountId, allowedAccountIds);
  const [role, ...chain] = request.route;
  const { duration, policy, managedPolicies } = request;
  const attempt = { audience: identity.audience, policy: 'exported' } as const;
  const { result } = await withToken(token, attempt, services, async () => {
    const mintedAt = clock.now();
    const keys = await openInFirst(regions, (region, retryBudget) => {
      const sts = services.sts(region, retryBudget);
      const opener = new SessionOpener({ identity: { ...identity, role, chain }, token, runner, sts });
      return opener.keys({ duration, policy, managedPolicies });
    });
    return { keys, mintedAt };
  });
  return { ...result, clockOffset: clock.offset };
}

/** Opens in the first region, and in the next where that is silent. */
async function openInFirst(
  [region, ...others]: LeaseInputs['regions'],
  open: (region: string, retryBudget: RetryBudget) => Promise<Keys>,
): Promise<Keys> {
  const [next, ...further] = others;
  if (next === undefined) return open(region, 'full');
  try {
    return await open(region, 'short');
  } catch (error) {
    if (!(error instanceof RefusedRole && isNoAnswer(error.failure))) throw error;
    return openInFirst([next, ...further], open);
  }
}

function lifeOf({ mode, duration }: CredentialsRequest): string {
  return mode === 'env' ? `${duration} s` : 'by a profile that renews itself';
}

function staticKeys(
  request: CredentialsRequest,
  { keys }: CachedSession,
  region: string,
  { runner }: Services,
): ExportedCredentials {
  const { environment } = runner;
  if (environment.AWS_PROFILE) {
    runner.warning(
      'AWS_PROFILE is set, and some SDKs prefer a profile to the exported keys. Leave it out of the steps that use them.',
    );
  }
  const variables = new Map([
    ['AWS_ACCESS_KEY_ID', keys.accessKeyId],
    ['AWS_SECRET_ACCESS_KEY', keys.secretAccessKey],
    ['AWS_SESSION_TOKEN', keys.sessionToken],
    ...regionVariables(region, environment),
  ]);
  // What an earlier step said of its own keys would be taken for the expiration of these.
  const stale = ['AWS_CREDENTIAL_EXPIRATION'].filter((name) => environment[name]);
  for (const name of stale) variables.set(name, '');
  return {
    mode: 'env',
    role: credentialsRoleOf(request).arn,
    expiresAt: keys.expiration,
    variables,
    replaces: new Set(stale),
    outputs: new Map([
      ['aws-access-key-id', keys.accessKeyId],
      ['aws-secret-access-key', keys.secretAccessKey],
      ['aws-session-token', keys.sessionToken],
      ['aws-expiration', keys.expiration.toISOString()],
    ]),
    files: new Map(),
  };
}

function profile(
  leaseId: string,
  request: CredentialsRequest,
  session: CachedSession,
  region: string,
  { runner, directory, readAwsConfig }: Services,
): ExportedCredentials {
  const { environment } = runner;
  const config = configWithProfile(readAwsConfig(), {
    name: request.profile,
    region,
    launcher: directory.launcher.path,
    leaseId,
    platform: process.platform,
  });
  const keyNames = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
  return {
    mode: 'profile',
    role: credentialsRoleOf(request).arn,
    expiresAt: undefined,
    variables: new Map([
      ['AWS_CONFIG_FILE', directory.filePath(leaseId, configFile)],
      ['AWS_PROFILE', request.profile],
      ...regionVariables(region, environment),
      // Keys win over a profile: they are blanked, where `on-conflict` lets them be.
      ...keyNames.filter((name) => environment[name]).map((name): [string, string] => [name, '']),
    ]),
    // What it named is in the new one.
    replaces: new Set(['AWS_CONFIG_FILE']),
    outputs: new Map(),
    files: new Map([
      [configFile, config],
      [cacheFile, writeSession(session)],
    ]),
  };
}

/** Only what is not set to it already, so that the end of the lease blanks nothing that was there before. */
function regionVariables(
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): [string, string][] {
  const names = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
  return names.filter((name) => environment[name] !== region).map((name) => [name, region]);
}
