import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { partitionOf } from '../domain/policies/partition.ts';
import type { LeaseInputs, Network, PolicyMode, RoleIdentity } from '../domain/requests/lease-inputs.ts';
import { isRegion, type LeaseRequest } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import type { RequiredClaim } from '../domain/trust/trust.ts';
import { emulatorIn, endpointOf, issuerOf, unusedEndpoints } from './addresses.ts';
import { defaults, withDefaults } from './defaults.ts';
import { type DependentInput, type InputReader, isGiven, uselessInputs } from './input-reader.ts';
import { linesOf } from './lines.ts';
import { parsePolicy } from './policy.ts';
import { roleOf } from './role.ts';
import { parseChoice, parseDuration, parseInteger } from './scalars.ts';
import { sessionNameOf } from './session-name.ts';

/** The inputs that all actions share: whose sessions are opened, where, and over which network. */
export interface AccessInputs
  extends Pick<LeaseInputs, 'identity' | 'regions' | 'allowedAccountIds' | 'network'> {
  /** Warnings about inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}

/** A request, as far as it may say where it is. */
type Located = Pick<LeaseRequest, 'reference' | 'region'>;

/** Reads the shared inputs; `requests` tell the region where none is named. E_INPUT for the first that is wrong. */
export function readAccess(
  read: InputReader,
  environment: Environment,
  requests: readonly Located[],
): AccessInputs {
  const regions = readRegions(read, environment, requests);
  const role = readRole(read);
  refuseWithoutRole(read);
  if (role) for (const { reference } of requests) refuseOtherReference(reference, role);
  return {
    identity: role && readIdentity(read, environment, role, regions[0]),
    regions,
    allowedAccountIds: readAccountIds(read),
    network: readNetwork(read, environment),
    warnings: [...uselessInputs(read, companions), ...(role ? unusedEndpoints(read, environment) : [])],
  };
}

/** Inputs that only the lease has, since the other actions hand nothing over. */
const leaseOnly = ['auto-select-family-attempt-timeout', 'on-no-token'] as const;

/** Reads the inputs of an action that hands nothing over. */
export function withoutLeaseOnly(read: InputReader): InputReader {
  return (name) => {
    const own = leaseOnly.find((each) => each === name);
    return own ? defaults.lease[own] : read(name);
  };
}

const companions: readonly DependentInput[] = [
  { input: 'audience', needs: 'role-to-assume' },
  { input: 'oidc-issuer', needs: 'role-to-assume' },
  { input: 'role-session-name', needs: 'role-to-assume' },
  { input: 'role-chain', needs: 'role-to-assume' },
  { input: 'role-external-id', needs: 'role-to-assume' },
  { input: 'on-no-token', unless: 'error', needs: 'role-to-assume' },
];

/** Refuses inputs that have no effect without a role, rather than ignore them. E_INPUT. */
function refuseWithoutRole(read: InputReader): void {
  if (isGiven(read, 'role-to-assume')) return;
  for (const input of ['session-policy', 'require-claims']) {
    if (!isGiven(read, input)) continue;
    const reason =
      input === 'session-policy'
        ? 'a session that exists cannot be narrowed'
        : 'no token of the job is looked at';
    throw new LeaseError('E_INPUT', `The input ${input} needs role-to-assume: without it ${reason}.`, {
      fix: `Give \`role-to-assume\`, or leave \`${input}\` out.`,
    });
  }
}

/** The regions in their order; where none is named, that of the first line if every line says one. */
function readRegions(
  read: InputReader,
  environment: Environment,
  requests: readonly Located[],
): [string, ...string[]] {
  const { AWS_REGION, AWS_DEFAULT_REGION } = environment;
  // aws-secretsmanager-get-secrets reads these variables in the other order.
  const ambient =
    (isGiven(read, 'secret-ids') && AWS_DEFAULT_REGION) || AWS_REGION || AWS_DEFAULT_REGION || '';
  const fromArns = requests.map(({ reference, region }) =>
    reference.kind === 'arn' ? reference.region : (region ?? ''),
  );
  const given = read('aws-region').trim() || ambient || (fromArns.includes('') ? '' : (fromArns[0] ?? ''));
  const [first = '', ...others] = given.split(',').map((region) => region.trim());
  if (given === '') {
    throw new LeaseError(
      'E_INPUT',
      'The input aws-region is empty, and neither AWS_REGION nor AWS_DEFAULT_REGION is set.',
      { fix: 'Name the region that holds the secrets, for example `aws-region: eu-west-1`.' },
    );
  }
  const wrong = [first, ...others].find((region) => !isRegion(region));
  if (wrong !== undefined) {
    const where = read('aws-region').trim()
      ? 'The input aws-region'
      : `The variable ${[AWS_REGION, AWS_DEFAULT_REGION].indexOf(ambient) === 0 ? 'AWS_REGION' : 'AWS_DEFAULT_REGION'}`;
    throw new LeaseError(
      'E_INPUT',
      `${where} names "${shortened(wrong.replace(/\s+/g, ' '))}", which is no region.`,
      {
        fix: 'Allowed: a region, for example `eu-west-1`; or several with commas, the first one first asked.',
      },
    );
  }
  return [first, ...others];
}

function readRole(read: InputReader): Role | undefined {
  const text = read('role-to-assume').trim();
  return text === '' ? undefined : roleOf('The input role-to-assume', text);
}

function readChain(read: InputReader): Role[] {
  return linesOf(read('role-chain')).map(({ line, text }) => roleOf(`Line ${line} of role-chain`, text));
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
function readExternalId(given: string, chain: readonly Role[]): string | undefined {
  if (given === '') return undefined;
  if (chain.length === 0) {
    throw new LeaseError('E_INPUT', 'The input role-external-id needs role-chain.', {
      fix: 'A role that is assumed with an OIDC token gets no external id. Give the role that asks for one in `role-chain`, and in `role-to-assume` one that may assume it.',
    });
  }
  if (/^[\w+=,.@:/-]{2,1224}$/.test(given)) return given;
  throw new LeaseError('E_INPUT', 'The input role-external-id is one that STS does not take.', {
    fix: 'Allowed: 2 to 1,224 letters, digits and `_ + = , . @ : / -`.',
  });
}

function readAudience(read: InputReader): string {
  const audience = read('audience').trim();
  if (!/\s/.test(audience)) return audience;
  throw new LeaseError(
    'E_INPUT',
    `The input audience is ${shortened(audience)}, and a token has one audience.`,
    {
      fix: 'Allowed: one word, for example `sts.amazonaws.com`.',
    },
  );
}

function readIdentity(read: InputReader, environment: Environment, role: Role, region: string): RoleIdentity {
  const isChina = region.startsWith('cn-');
  const chain = readChain(read);
  for (const each of [role, ...chain]) refuseOtherPartition(each, region);
  return {
    role,
    chain,
    externalId: readExternalId(read('role-external-id').trim(), chain),
    audience: readAudience(read) || `sts.amazonaws.com${isChina ? '.cn' : ''}`,
    issuer: issuerOf(read('oidc-issuer').trim(), environment.GITHUB_SERVER_URL),
    sessionName: sessionNameOf(read('role-session-name').trim(), environment),
    policy: readPolicy(read('session-policy').trim() || 'scoped'),
    requiredClaims: readRequiredClaims(read),
  };
}

function refuseOtherReference(reference: LeaseRequest['reference'], { name, partition }: Role): void {
  if (reference.kind !== 'arn' || reference.partition === partition) return;
  throw new LeaseError(
    'E_INPUT',
    `The secret ${reference.name} is of the partition ${reference.partition}, and the role ${name} is of ${partition}.`,
    {
      fix: `Credentials of one partition work in no other: name a role of ${reference.partition} in \`role-to-assume\`.`,
    },
  );
}

/** Credentials of one partition work in no other. E_INPUT. */
function refuseOtherPartition({ name, partition }: Role, region: string): void {
  const expected = partitionOf(region);
  if (partition === expected) return;
  throw new LeaseError(
    'E_INPUT',
    `The role ${name} is of the partition ${partition}, and the region ${region} is of ${expected}: neither knows the other.`,
    {
      fix: `Name a region of ${partition} in \`aws-region\`, or a role whose ARN begins with \`arn:${expected}:\`.`,
    },
  );
}

function readTimeout(read: InputReader): number {
  const timeout = parseDuration('timeout', read('timeout'));
  if (timeout > 0) return timeout;
  throw new LeaseError('E_INPUT', 'The input timeout is zero, and nothing can be leased in no time.', {
    fix: 'Allowed: a duration above zero, for example `2m`.',
  });
}

function readRequiredClaims(read: InputReader): RequiredClaim[] {
  return linesOf(read('require-claims')).map(({ line, text }) => {
    const [, claim, glob] = /^([A-Za-z_]\w*)\s*=\s*(\S.*)$/.exec(text) ?? [];
    const isForeign = /^[>=~:]|^(["'`]).*\1$|[,;]\s*[A-Za-z_]\w*\s*=/.test(glob ?? '');
    if (claim !== undefined && glob !== undefined && !isForeign) return { line, claim, glob };
    throw new LeaseError('E_INPUT', `Line ${line} of require-claims is "${text}", which is no claim.`, {
      fix: 'Allowed: `claim=glob`, for example `environment=production` or `ref=refs/heads/release/*`.',
    });
  });
}

/** Read before all others: with `skip` they can be empty, as the secrets of forks and Dependabot are. E_INPUT. */
export function readOnNoToken(reader: InputReader): 'error' | 'skip' {
  const read = withDefaults(reader, defaults.lease);
  return parseChoice('on-no-token', read('on-no-token'), ['error', 'skip']);
}

function readPolicy(text: string): PolicyMode {
  if (text === 'scoped' || text === 'none') return { kind: text };
  return { kind: 'given', policy: parsePolicy('session-policy', text, ['scoped', 'none']) };
}

function readAccountIds(read: InputReader): string[] {
  const ids = read('allowed-account-ids')
    .split(/[\s,]+/)
    .filter((id) => id !== '');
  const wrong = ids.find((id) => !/^\d{12}$/.test(id));
  if (wrong !== undefined) {
    throw new LeaseError(
      'E_INPUT',
      `The input allowed-account-ids has "${shortened(wrong)}", which is no account id.`,
      {
        fix: 'Allowed: ids of twelve digits, separated by commas. Quote them in YAML, or a leading 0 is lost.',
      },
    );
  }
  return ids;
}

function readNetwork(read: InputReader, environment: Environment): Network {
  const isSet = (name: string) => environment[name]?.toLowerCase() === 'true';
  return {
    timeout: readTimeout(read),
    maxAttempts: parseInteger('retry-max-attempts', read('retry-max-attempts'), { min: 1, max: 20 }),
    familyTimeout: parseInteger(
      'auto-select-family-attempt-timeout',
      read('auto-select-family-attempt-timeout'),
      { min: 10, max: 2_147_483_647 },
    ),
    stsEndpoint: endpointOf('sts-endpoint', read, environment, 'AWS_ENDPOINT_URL_STS'),
    secretsManagerEndpoint: endpointOf(
      'secretsmanager-endpoint',
      read,
      environment,
      'AWS_ENDPOINT_URL_SECRETS_MANAGER',
    ),
    emulator: emulatorIn(environment),
    useFips: isSet('AWS_USE_FIPS_ENDPOINT'),
    useDualstack: isSet('AWS_USE_DUALSTACK_ENDPOINT'),
  };
}
