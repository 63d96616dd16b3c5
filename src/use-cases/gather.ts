import type { LeaseError } from '../domain/error.ts';
import { RequestFailure } from '../domain/failure.ts';
import { explainSecret } from '../domain/refusals/refused-secret.ts';
import { type LeaseInputs, type RoleIdentity, readerRoleOf } from '../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import { queriesOf, type SecretQuery } from '../domain/requests/secret-query.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { Secret } from '../domain/values/secret.ts';
import { findAmbientIdentity } from './ambient-identity.ts';
import { asRole } from './as-role.ts';
import { type Failover, readWithFailover } from './failover.ts';
import type { JobToken } from './job-token.ts';
import { refuseForeignAccount } from './open-sessions.ts';
import type { Runner, Services } from './ports.ts';
import { type QueryResult, readQueries } from './read-secrets.ts';
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
  return inputs.identity
    ? gatherAsRole(inputs, inputs.identity, services)
    : gatherAsAmbient(inputs, services);
}

async function gatherAsRole(
  inputs: LeaseInputs,
  identity: RoleIdentity,
  services: Services,
): Promise<Gathered> {
  const { runner } = services;
  const role = readerRoleOf(identity);
  refuseForeignAccount(role.accountId, inputs.allowedAccountIds);
  const queries = queriesOf(
    inputs.requests,
    { region: inputs.regions[0], accountId: role.accountId },
    inputs.checkRotation,
  );
  const { result, claims } = await asRole(identity, services, async (token) => {
    const reader = new RoleReader(identity, token, services);
    const queryResults = await readAll(queries, inputs.regions, reader, runner);
    return { token, queryResults, sessions: reader.sessions };
  });
  const { queryResults, sessions } = result;
  return {
    found: byRequest(queryResults, { scoped: identity.policy.kind === 'scoped', role }),
    accountId: role.accountId,
    claims,
    policies: sessions.flatMap(({ policy }) => policy ?? []),
    identity: `${String(claims.sub)} as ${role.name}: ${sessions.length === 1 ? 'one session' : `${sessions.length} sessions`} of 15 min, never exported`,
    token: result.token,
  };
}

/** RefusedRole where STS gave no session in any region. */
async function readAll(
  queries: readonly SecretQuery[],
  regions: LeaseInputs['regions'],
  reader: RoleReader,
  runner: Runner,
): Promise<ReadonlyMap<SecretQuery, QueryResult>> {
  const queryResults = await readWithFailover(
    queries,
    regions,
    (...query) => reader.read(...query),
    sayFailover(runner),
  );
  if (reader.silentSts) throw reader.silentSts;
  return queryResults;
}

/** With the SDK's default chain: what an earlier step or the runner provides. */
async function gatherAsAmbient(inputs: LeaseInputs, { runner, sts, openStore }: Services): Promise<Gathered> {
  const [region] = inputs.regions;
  const { accountId, identity } = await findAmbientIdentity(region, inputs.allowedAccountIds, sts);
  const queries = queriesOf(inputs.requests, { region, accountId }, inputs.checkRotation);
  const queryResults = await readWithFailover(
    queries,
    inputs.regions,
    async (regional, _region, retryBudget) => {
      const all = [...new Set(regional.map((each) => each.region))].map((each) =>
        readQueries(
          regional.filter((query) => query.region === each),
          openStore(each, undefined, retryBudget),
        ),
      );
      return new Map((await Promise.all(all)).flatMap((each) => [...each]));
    },
    sayFailover(runner),
  );
  return {
    found: byRequest(queryResults, { scoped: false, role: undefined }),
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
  queryResults: ReadonlyMap<SecretQuery, QueryResult>,
  reader: { scoped: boolean; role: Role | undefined },
): Map<LeaseRequest, readonly Secret[] | LeaseError> {
  const found = new Map<LeaseRequest, readonly Secret[] | LeaseError>();
  for (const [query, queryResult] of queryResults) {
    const secretsOrError =
      queryResult instanceof RequestFailure ? explainSecret(queryResult, query, reader) : queryResult;
    for (const request of query.requests) found.set(request, secretsOrError);
  }
  return found;
}
