import { isPlainForCmd } from '../domain/command/quoting.ts';
import { beforeKeys, beforeProfile } from '../domain/credentials/ambient-credentials.ts';
import { configWithProfile, refuseSameProfile } from '../domain/credentials/aws-config.ts';
import { sessionFiles, writeSession } from '../domain/credentials/cached-session.ts';
import {
  configFile,
  credentialsRoleOf,
  type ExportedCredentials,
} from '../domain/credentials/credentials.ts';
import { listed } from '../domain/listing.ts';
import type { Runner, Services } from './ports.ts';
import type { RequestedSession } from './sessions/requested-sessions.ts';

/** What credentials must fit to: the environment of later steps and the AWS files. */
export interface CredentialsServices
  extends Pick<Services, 'runner' | 'directory' | 'readAwsConfig' | 'readAwsCredentials'> {
  readonly environment: Runner['environment'];
}

/** The credentials of such sessions for later steps. E_CONFLICT. */
export function exportedCredentials(
  leaseId: string,
  sessions: readonly RequestedSession[],
  surroundings: CredentialsServices,
): ExportedCredentials | undefined {
  const keys = sessions.find(({ request }) => request.mode === 'env');
  const profiles = sessions.filter(({ request }) => request.mode === 'profile');
  const profiled = profiles.length > 0 ? profilesOf(leaseId, profiles, surroundings) : undefined;
  const credentials = keys ? withKeys(keys, profiled, surroundings) : profiled;
  warnOfShadowedRegions(profiles, credentials?.variables, surroundings);
  const blanked = [...(credentials?.variables ?? [])]
    .filter(([, value]) => value === '')
    .map(([name]) => name);
  if (blanked.length > 0)
    surroundings.runner.info(`Blanked for later steps, where SDKs would prefer them: ${listed(blanked)}`);
  return credentials;
}

/** Static keys, possibly with profiles, which are then used only by name. */
function withKeys(
  { request, session: { keys } }: RequestedSession,
  profiles: ExportedCredentials | undefined,
  { environment }: CredentialsServices,
): ExportedCredentials {
  const precedence = beforeKeys(environment, keys.sessionToken);
  return {
    mode: 'env',
    role: credentialsRoleOf(request).arn,
    expiresAt: keys.expiration,
    variables: new Map([
      ['AWS_ACCESS_KEY_ID', keys.accessKeyId],
      ['AWS_SECRET_ACCESS_KEY', keys.secretAccessKey],
      ['AWS_SESSION_TOKEN', keys.sessionToken],
      ...regionVariables(request.region, environment),
      ...precedence.variables,
      ...(profiles?.variables ?? []),
    ]),
    replaces: new Set([...regionNames, ...precedence.replaces, ...(profiles?.replaces ?? [])]),
    outputs: new Map([
      ['aws-access-key-id', keys.accessKeyId],
      ['aws-secret-access-key', keys.secretAccessKey],
      ['aws-session-token', keys.sessionToken],
      ['aws-expiration', keys.expiration.toISOString()],
    ]),
    files: profiles?.files ?? new Map(),
  };
}

function profilesOf(
  leaseId: string,
  sessions: readonly RequestedSession[],
  { environment, runner, directory, readAwsConfig, readAwsCredentials }: CredentialsServices,
): ExportedCredentials {
  const launcher = directory.launcher.path;
  if (process.platform === 'win32' && !isPlainForCmd(launcher)) {
    runner.warning(
      "AWS's SDK for Go, and so Terraform, cannot run the profile's command in the path of RUNNER_TEMP: it needs quotes, and so does its short name, if there is one.\nGive the runner a work folder without blanks and `&`, or use `export-credentials: env`.",
    );
  }
  let config = readAwsConfig(environment);
  const files = new Map<string, string>();
  for (const { request, session } of sessions) {
    const { profile: name, region, isDefault } = request;
    refuseSameProfile(readAwsCredentials(), name);
    config = configWithProfile(config, {
      name,
      region,
      launcher,
      leaseId,
      isDefault,
      platform: process.platform,
    });
    files.set(sessionFiles(isDefault ? undefined : name).cache, writeSession(session));
  }
  files.set(configFile, config);
  const named = sessions.find(({ request }) => request.isDefault)?.request;
  const precedence = named && beforeProfile(environment, named.profile);
  return {
    mode: 'profile',
    role: credentialsRoleOf(named ?? sessions[0]?.request ?? unreachable()).arn,
    expiresAt: undefined,
    variables: new Map([
      ['AWS_CONFIG_FILE', directory.filePath(leaseId, configFile)],
      ...(named ? [['AWS_PROFILE', named.profile] as const, ...commonRegion(sessions, environment)] : []),
      ...(precedence?.variables ?? []),
    ]),
    // The new file includes the contents of the one in AWS_CONFIG_FILE.
    replaces: new Set(['AWS_CONFIG_FILE', ...regionNames, ...(precedence?.replaces ?? [])]),
    outputs: new Map(),
    files,
  };
}

/** Programs prefer AWS_REGION to a profile's own region, so it is set only if all profiles have the same one. */
function commonRegion(
  sessions: readonly RequestedSession[],
  environment: CredentialsServices['environment'],
): [string, string][] {
  const [first = '', ...others] = new Set(sessions.map(({ request }) => request.region));
  return others.length === 0 ? regionVariables(first, environment) : [];
}

function warnOfShadowedRegions(
  profiles: readonly RequestedSession[],
  variables: ReadonlyMap<string, string> | undefined,
  { runner, environment }: CredentialsServices,
): void {
  const set = regionNames.map((name) => variables?.get(name) ?? environment[name]).find((region) => region);
  const shadowed = profiles.filter(({ request }) => set !== undefined && request.region !== set);
  if (shadowed.length === 0) return;
  const names = listed(shadowed.map(({ request }) => request.profile));
  runner.warning(
    `AWS_REGION or AWS_DEFAULT_REGION is ${set} for later steps, and programs take it before the region of a profile: give them the region of ${names} by their own option, such as --region.`,
  );
}

function unreachable(): never {
  throw new Error('there is at least one profile');
}

/** A region is not secret, so setting another one is no conflict. */
const regionNames = ['AWS_REGION', 'AWS_DEFAULT_REGION'];

/** Only variables with another value, so that the end of the lease blanks nothing that existed before. */
function regionVariables(
  region: string,
  environment: Readonly<Record<string, string | undefined>>,
): [string, string][] {
  return regionNames.filter((name) => environment[name] !== region).map((name) => [name, region]);
}
