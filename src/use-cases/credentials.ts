import { isPlainForCmd } from '../domain/command/quoting.ts';
import { beforeKeys, beforeProfile } from '../domain/credentials/ambient-credentials.ts';
import { configWithProfile, refuseSameProfile } from '../domain/credentials/aws-config.ts';
import { type CachedSession, cacheFile, writeSession } from '../domain/credentials/cached-session.ts';
import {
  type CredentialsRequest,
  credentialsRoleOf,
  type ExportedCredentials,
} from '../domain/credentials/credentials.ts';
import type { Keys } from '../domain/credentials/keys.ts';
import { isNoAnswer } from '../domain/failure.ts';
import { listed } from '../domain/listing.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { refuseForeignAccount } from './job/allowed-account.ts';
import { type JobAccess, type RoleJob, whenTrusted } from './job/identify-job.ts';
import type { Runner, Services } from './ports.ts';
import { RefusedRole, SessionOpener } from './sessions/session-opener.ts';

/** The name of a profile's configuration in the lease's folder. No variable, so no leased file, has such a name. */
export const configFile = 'aws-config';

/**
 * A session for the credentials that later steps get, where `export-credentials` asks for some. It is asked for after
 * everything was read and judged: a lease that fails leaves no session behind. E_ACCOUNT, E_ROLE_REFUSED, E_STS,
 * E_TOKEN_UNTRUSTED.
 */
export async function requestedSession(
  inputs: LeaseInputs,
  job: JobAccess,
  services: Services,
): Promise<CachedSession | undefined> {
  const { credentials: request } = inputs;
  if (!request || job.kind === 'ambient') return undefined;
  const session = await mintSession(request, inputs, job, services);
  services.runner.info(`Credentials for later steps: ${credentialsRoleOf(request).name}, ${lifeOf(request)}`);
  return session;
}

/** What credentials have to fit to: what later steps have already, and the AWS files as they are. */
export interface CredentialsSurroundings
  extends Pick<Services, 'runner' | 'directory' | 'readAwsConfig' | 'readAwsCredentials'> {
  readonly environment: Runner['environment'];
}

/** The credentials of such a session, as later steps get them. E_CONFLICT. */
export function exportedCredentials(
  leaseId: string,
  { credentials: request, regions: [region] }: LeaseInputs,
  session: CachedSession | undefined,
  surroundings: CredentialsSurroundings,
): ExportedCredentials | undefined {
  if (!request || !session) return undefined;
  const credentials =
    request.mode === 'env'
      ? staticKeys(request, session, region, surroundings)
      : profile(leaseId, request, session, region, surroundings);
  const blanked = [...credentials.variables].filter(([, value]) => value === '').map(([name]) => name);
  if (blanked.length > 0)
    surroundings.runner.info(`Blanked for later steps, where SDKs would prefer them: ${listed(blanked)}`);
  return credentials;
}

/** Both at once, for a renewal: its own variables are there already. */
export async function renewedCredentials(
  leaseId: string,
  inputs: LeaseInputs,
  job: JobAccess,
  services: Services,
): Promise<ExportedCredentials | undefined> {
  const session = await requestedSession(inputs, job, services);
  const { environment } = services.runner;
  return exportedCredentials(leaseId, inputs, session, { ...services, environment });
}

/** A session as requested, from the first region whose STS answers, once the job's token is verified. */
export async function mintSession(
  request: CredentialsRequest,
  { regions, allowedAccountIds }: LeaseInputs,
  job: RoleJob,
  services: Services,
): Promise<CachedSession> {
  refuseForeignAccount(credentialsRoleOf(request).accountId, allowedAccountIds);
  const mintedAt = services.clock.now();
  const { result: keys } = await whenTrusted(job, openSession(request, regions, job, services), {
    policy: 'exported',
    duration: request.duration,
  });
  return { keys, mintedAt, clockOffset: services.clock.offset };
}

/** Opens the session by STS of the first region, and of the next one where that does not answer. RefusedRole. */
async function openSession(
  { route: [role, ...chain], duration, policy, managedPolicies }: CredentialsRequest,
  regions: LeaseInputs['regions'],
  { identity, token }: RoleJob,
  { runner, sts }: Services,
): Promise<Keys> {
  for (const [index, region] of regions.entries()) {
    const isLast = index === regions.length - 1;
    const opener = new SessionOpener({
      identity: { ...identity, role, chain },
      token,
      runner,
      sts: sts(region, isLast ? 'full' : 'short'),
    });
    try {
      return await opener.keys({ duration, policy, managedPolicies });
    } catch (error) {
      if (isLast || !(error instanceof RefusedRole && isNoAnswer(error.failure))) throw error;
    }
  }
  throw new Error('there is at least one region');
}

function lifeOf({ mode, duration }: CredentialsRequest): string {
  return mode === 'env' ? `${duration} s` : 'by a profile that renews itself';
}

function staticKeys(
  request: CredentialsRequest,
  { keys }: CachedSession,
  region: string,
  { environment }: CredentialsSurroundings,
): ExportedCredentials {
  const precedence = beforeKeys(environment, keys.sessionToken);
  const variables = new Map([
    ['AWS_ACCESS_KEY_ID', keys.accessKeyId],
    ['AWS_SECRET_ACCESS_KEY', keys.secretAccessKey],
    ['AWS_SESSION_TOKEN', keys.sessionToken],
    ...regionVariables(region, environment),
    ...precedence.variables,
  ]);
  return {
    mode: 'env',
    role: credentialsRoleOf(request).arn,
    expiresAt: keys.expiration,
    variables,
    replaces: new Set([...regionNames, ...precedence.replaces]),
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
  { environment, runner, directory, readAwsConfig, readAwsCredentials }: CredentialsSurroundings,
): ExportedCredentials {
  refuseSameProfile(readAwsCredentials(), request.profile);
  const launcher = directory.launcher.path;
  if (process.platform === 'win32' && !isPlainForCmd(launcher)) {
    runner.warning(
      "AWS's SDK for Go, and so Terraform, cannot run the profile's command in the path of RUNNER_TEMP, which needs quotes, and its drive keeps no short names. Give the runner a work folder without blanks, or use `export-credentials: env`.",
    );
  }
  const config = configWithProfile(readAwsConfig(environment), {
    name: request.profile,
    region,
    launcher,
    leaseId,
    platform: process.platform,
  });
  const precedence = beforeProfile(environment, request.profile);
  return {
    mode: 'profile',
    role: credentialsRoleOf(request).arn,
    expiresAt: undefined,
    variables: new Map([
      ['AWS_CONFIG_FILE', directory.filePath(leaseId, configFile)],
      ['AWS_PROFILE', request.profile],
      ...regionVariables(region, environment),
      ...precedence.variables,
    ]),
    // What AWS_CONFIG_FILE named is in the new one.
    replaces: new Set(['AWS_CONFIG_FILE', ...regionNames, ...precedence.replaces]),
    outputs: new Map(),
    files: new Map([
      [configFile, config],
      [cacheFile, writeSession(session)],
    ]),
  };
}

/** A region is no secret: to set another one is no conflict. */
const regionNames = ['AWS_REGION', 'AWS_DEFAULT_REGION'];

/** Only what is not set to it already, so that the end of the lease blanks nothing that was there before. */
function regionVariables(
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): [string, string][] {
  return regionNames.filter((name) => environment[name] !== region).map((name) => [name, region]);
}
