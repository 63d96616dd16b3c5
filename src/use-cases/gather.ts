import type { LeaseError } from '../domain/error.ts';
import { RequestFailure } from '../domain/failure.ts';
import { explainSecret } from '../domain/refusals/refused-secret.ts';
import { type LeaseInputs, type RoleIdentity, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import { type Reading, readingsOf } from '../domain/requests/reading.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { Secret } from '../domain/values/secret.ts';
import { asIs } from './as-is.ts';
import { asRole } from './as-role.ts';
import { type Failover, readWithFailover } from './failover.ts';
import type { JobToken } from './job-token.ts';
import { refuseForeignAccount } from './open-sessions.ts';
import type { Runner, Services } from './ports.ts';
import { type Outcome, readPack } from './read-secrets.ts';
import { RoleReader } from './role-reader.ts';

/** What was read, for whom. */
export interface Gathered {
  /** The secrets that a request means, or why they could not be read. */
  readonly found: ReadonlyMap<LeaseRequest, readonly Secret[] | LeaseError>;
  readonly accountId: string | undefined;
  /** The job's claims, verified; empty without a role. */
  readonly claims: Claims;
  /** The session policies that were sent: what the role must allow. */
  readonly policies: readonly string[];
  /** A line for the log: whose identity read. */
  readonly identity: string;
  /** The job's token, for a further session; undefined without a role. */
  readonly token: JobToken | undefined;
}

/** Authenticates and reads everything; nothing it returns may be handed over before it has returned. */
export async function gather(inputs: LeaseInputs, services: Services): Promise<Gathered> {
  return inputs.identity ? gatherAsRole(inputs, inputs.identity, services) : gatherAsIs(inputs, services);
}

async function gatherAsRole(
  inputs: LeaseInputs,
  identity: RoleIdentity,
  services: Services,
): Promise<Gathered> {
  const { runner } = services;
  const role = readerRoleOf(identity);
  refuseForeignAccount(role.accountId, inputs.allowedAccountIds);
  const readings = readingsOf(
    inputs.requests,
    { region: inputs.regions[0], accountId: role.accountId },
    inputs.checkRotation,
  );
  const { result, claims } = await asRole(identity, services, async (token) => {
    const reader = new RoleReader(identity, token, services);
    const outcomes = await readAll(readings, inputs.regions, reader, runner);
    return { token, outcomes, sessions: reader.sessions };
  });
  const { outcomes, sessions } = result;
  return {
    found: byRequest(outcomes, { scoped: identity.policy.kind === 'scoped', role }),
    accountId: role.accountId,
    claims,
    policies: sessions.flatMap(({ policy }) => policy ?? []),
    identity: `${String(claims.sub)} as ${role.name}: ${sessions.length === 1 ? 'one session' : `${sessions.length} sessions`} of 15 min, never exported`,
    token: result.token,
  };
}

/** RefusedRole where STS gave no session in any region. */
async function readAll(
  readings: readonly Reading[],
  regions: LeaseInputs['regions'],
  reader: RoleReader,
  runner: Runner,
): Promise<ReadonlyMap<Reading, Outcome>> {
  const outcomes = await readWithFailover(
    readings,
    regions,
    (...reading) => reader.read(...reading),
    sayFailover(runner),
  );
  if (reader.silentSts) throw reader.silentSts;
  return outcomes;
}

/** With the SDK's default chain: what an earlier step or the runner provides. */
async function gatherAsIs(inputs: LeaseInputs, { runner, sts, openStore }: Services): Promise<Gathered> {
  const [region] = inputs.regions;
  const { accountId, identity } = await asIs(region, inputs.allowedAccountIds, sts);
  const readings = readingsOf(inputs.requests, { region, accountId }, inputs.checkRotation);
  const outcomes = await readWithFailover(
    readings,
    inputs.regions,
    async (regional, _region, patience) => {
      const all = [...new Set(regional.map((each) => each.region))].map((each) =>
        readPack(
          regional.filter((reading) => reading.region === each),
          openStore(each, undefined, patience),
        ),
      );
      return new Map((await Promise.all(all)).flatMap((each) => [...each]));
    },
    sayFailover(runner),
  );
  return {
    found: byRequest(outcomes, { scoped: false, role: undefined }),
    accountId,
    claims: {},
    policies: [],
    identity,
    token: undefined,
  };
}

function sayFailover(runner: Runner) {
  return ({ from, to, failure, count }: Failover) =>
    runner.warning(
      `${from} did not answer (${failure.message}): ${count === 1 ? 'one secret is' : `${count} secrets are`} read by way of ${to} instead.`,
    );
}

function byRequest(
  outcomes: ReadonlyMap<Reading, Outcome>,
  reader: { scoped: boolean; role: Role | undefined },
): Map<LeaseRequest, readonly Secret[] | LeaseError> {
  const found = new Map<LeaseRequest, readonly Secret[] | LeaseError>();
  for (const [reading, outcome] of outcomes) {
    const told = outcome instanceof RequestFailure ? explainSecret(outcome, reading, reader) : outcome;
    for (const request of reading.requests) found.set(request, told);
  }
  return found;
}
