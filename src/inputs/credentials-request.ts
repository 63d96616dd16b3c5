import {
  type CredentialsRequest,
  policyWithoutSecrets,
  refuseShortLived,
} from '../domain/credentials/credentials.ts';
import { LeaseError } from '../domain/error.ts';
import type { RoleIdentity } from '../domain/requests/lease-inputs.ts';
import type { Role } from '../domain/requests/role.ts';
import { type CredentialsLine, parseCredentialsLines } from './credentials-line.ts';
import type { InputReader } from './input-reader.ts';
import { linesOf } from './lines.ts';
import { parsePolicy } from './policy.ts';
import { isProfileName } from './profile-name.ts';
import { roleOf } from './role.ts';
import { parseInteger } from './scalars.ts';

/**
 * In seconds: what STS gives a session.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const sessionBounds = { min: 900, max: 43_200 };

/** In seconds: the longest session of a role that another role assumed. */
const chainLimit = 3600;

/** The inputs that a request for credentials is compared with. */
export interface CredentialsContext {
  readonly identity: RoleIdentity | undefined;
  readonly regions: readonly [string, ...string[]];
  /** In milliseconds. */
  readonly minRemaining: number;
}

/**
 * Reads the requests for credentials of later steps, one for each line of `export-credentials`. None for `none`.
 * E_INPUT.
 */
export function readCredentialsRequests(
  read: InputReader,
  { identity, regions, minRemaining }: CredentialsContext,
): CredentialsRequest[] {
  const duration = parseInteger('role-duration-seconds', read('role-duration-seconds'), sessionBounds);
  const limits = { policy: readPolicy(read), managedPolicies: readManagedPolicies(read) };
  const role = read('credentials-role-to-assume').trim();
  const lines = parseCredentialsLines(read('export-credentials'), {
    profile: readProfile(read('aws-profile').trim()),
  });
  const [first] = lines;
  if (!first) return [];
  if (!identity) throw withoutRole(first, lines);
  const own = role === '' ? undefined : roleOf('The input credentials-role-to-assume', role);
  return lines.map((line) => {
    const request = {
      mode: line.mode,
      route: routeTo(line.role ?? own, identity),
      region: line.region ?? regions[0],
      duration: line.duration ?? duration,
      ...limits,
      profile: line.profile,
      isDefault: isDefault(line, lines),
    };
    refuseOtherPartition(line.role ?? own, identity);
    refuseLongChain(request, line);
    refuseShortLived(request, minRemaining);
    return request;
  });
}

function withoutRole({ mode }: CredentialsLine, lines: readonly CredentialsLine[]): LeaseError {
  if (lines.some(({ role }) => role))
    return new LeaseError('E_INPUT', 'A line of export-credentials has role=, which needs role-to-assume.', {
      fix: 'Give `role-to-assume`: the role of the lines that name none, or one of those that lines name.',
    });
  return new LeaseError(
    'E_INPUT',
    `The input export-credentials: ${mode} needs role-to-assume: credentials that are there already are not handed on.`,
    { fix: 'Give `role-to-assume`, or leave `export-credentials` out.' },
  );
}

/**
 * True for the session that programs use without naming a profile: the keys of `env`, or otherwise the first profile,
 * which AWS_PROFILE names.
 */
function isDefault(line: CredentialsLine, lines: readonly CredentialsLine[]): boolean {
  return line === (lines.find(({ mode }) => mode === 'env') ?? lines[0]);
}

/** STS of one partition knows no role of another. */
function refuseOtherPartition(role: Role | undefined, identity: RoleIdentity): void {
  if (!role || role.partition === identity.role.partition) return;
  throw new LeaseError(
    'E_INPUT',
    `The role ${role.name} of export-credentials is in the partition ${role.partition}, and role-to-assume in ${identity.role.partition}.`,
    { fix: 'Give a role of the same partition; one of another partition needs a step of its own.' },
  );
}

function refuseLongChain({ route, duration }: CredentialsRequest, line: CredentialsLine): void {
  if (route.length < 2 || duration <= chainLimit) return;
  const what =
    line.duration === undefined
      ? `The input role-duration-seconds is ${duration}`
      : `A line of export-credentials has a duration of ${duration} s`;
  throw new LeaseError(
    'E_INPUT',
    `${what}, and AWS ends the session of a role that another role assumes after an hour.`,
    { fix: 'Allowed with role-chain: up to 3600 s. `export-credentials: profile` goes on beyond that.' },
  );
}

/**
 * A line's own role is assumed with the job's token. Otherwise the session is of the reader's role, by the same route.
 */
function routeTo(
  own: CredentialsRequest['route'][0] | undefined,
  { role, chain }: RoleIdentity,
): CredentialsRequest['route'] {
  return own ? [own] : [role, ...chain];
}
/** The default policy would permit more than the author's managed policies do, so it is not added to them. */
function readPolicy(read: InputReader): string | undefined {
  const given = read('inline-session-policy').trim();
  if (given === 'none') return undefined;
  if (given !== '') return parsePolicy('inline-session-policy', given, ['none']);
  return read('managed-session-policies').trim() === '' ? policyWithoutSecrets : undefined;
}

function readManagedPolicies(read: InputReader): string[] {
  const lines = linesOf(read('managed-session-policies'));
  const wrong = lines.find(
    ({ text }) => !/^arn:aws[a-z-]*:iam::(\d{12}|aws):policy\/[\w+=,.@/-]+$/.test(text),
  );
  if (wrong) {
    throw new LeaseError(
      'E_INPUT',
      `Line ${wrong.line} of managed-session-policies is "${wrong.text}", which is no policy ARN.`,
      { fix: 'Allowed: one ARN a line, for example `arn:aws:iam::aws:policy/ReadOnlyAccess`.' },
    );
  }
  if (lines.length > 10) {
    throw new LeaseError('E_INPUT', `The input managed-session-policies has ${lines.length} policies.`, {
      fix: 'Allowed: up to 10, which is the limit of STS.',
    });
  }
  return lines.map(({ text }) => text);
}

function readProfile(name: string): string {
  if (isProfileName(name)) return name;
  throw new LeaseError('E_INPUT', `The input aws-profile is "${name}", which is no name for a profile.`, {
    fix: 'Allowed: up to 64 letters, digits and `_ . @ + -`.',
  });
}
