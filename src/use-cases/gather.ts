import { LeaseError } from '../domain/error.ts';
import { explainRole, explainSecret } from '../domain/explain.ts';
import { RequestFailure } from '../domain/failure.ts';
import { type LeaseInputs, type RoleIdentity, readerRoleOf } from '../domain/lease-inputs.ts';
import { type Reading, readingsOf } from '../domain/reading.ts';
import type { LeaseRequest } from '../domain/request.ts';
import type { Role } from '../domain/role.ts';
import type { Secret } from '../domain/secret.ts';
import type { Pack } from '../domain/session-policy.ts';
import { type Claims, unverifiedClaims } from '../domain/trust.ts';
import { readWithFailover } from './failover.ts';
import { JobToken } from './job-token.ts';
import {
  packsOf,
  type ReaderSession,
  RefusedRole,
  refuseForeignAccount,
  SessionLadder,
} from './open-sessions.ts';
import type { Patience, Runner, Services } from './ports.ts';
import { inParallel, type Outcome, readPack } from './read-secrets.ts';

/** STS calls at a time: each is answered in tens of milliseconds, and the quota is shared by the account. */
const parallelSessions = 25;

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
  const reader = readerRoleOf(identity);
  refuseForeignAccount(reader.accountId, inputs.allowedAccountIds);
  const readings = readingsOf(inputs.requests, { region: inputs.regions[0], accountId: reader.accountId });
  const token = new JobToken(identity, services);
  const told = unverifiedClaims(await token.current());
  if (told.repository_visibility === 'public') runner.conceal();

  const sessions: ReaderSession[] = [];
  const outcomes = await readAsRole(readings, inputs, identity, token, services, sessions).catch(
    async (error) => {
      // A token that is not this job's is the reason for all that follows from it.
      await token.verified();
      if (!(error instanceof RefusedRole)) throw error;
      const { failure, role, from } = error;
      throw explainRole(failure, {
        role,
        ...(from && { from }),
        claims: told,
        audience: identity.audience,
        policy: identity.policy.kind,
      });
    },
  );
  const claims = (await token.verified()) ?? told;
  return {
    found: byRequest(readings, outcomes, { scoped: identity.policy.kind === 'scoped', role: reader }),
    accountId: reader.accountId,
    claims,
    policies: sessions.flatMap(({ policy }) => policy ?? []),
    identity: `${String(told.sub)} as ${reader.name}: ${sessions.length === 1 ? 'one session' : `${sessions.length} sessions`} of 15 min, never exported`,
  };
}

/** Reads each pack with a session of its own as soon as that is open. Notes the sessions. RefusedRole. */
async function readAsRole(
  readings: readonly Reading[],
  { regions }: LeaseInputs,
  identity: RoleIdentity,
  token: JobToken,
  { runner, sts, openStore }: Services,
  sessions: ReaderSession[],
): Promise<Map<Reading, Outcome>> {
  const readPackAs = async (pack: Pack, ladder: SessionLadder, patience: Patience) => {
    const opened = await ladder.open(pack);
    sessions.push(...opened);
    const read = opened.map(({ keys, pack: own }) =>
      readPack(own.readings, openStore(own.region, keys, patience)),
    );
    return (await Promise.all(read)).flatMap((outcomes) => [...outcomes]);
  };
  let refused: RefusedRole | undefined;
  const outcomes = await readWithFailover(
    readings,
    regions,
    async (regional, patience) => {
      const region = regional.find(({ reference }) => reference.kind !== 'arn')?.region ?? regions[0];
      const ladder = new SessionLadder({ identity, token, runner, sts: sts(region, patience) });
      refused = undefined;
      const packs = packsOf(regional, identity);
      const read = await inParallel(packs, parallelSessions, (pack) =>
        readPackAs(pack, ladder, patience).catch((error) => {
          if (!(error instanceof RefusedRole)) throw error;
          refused = error;
          return pack.readings.map((reading): [Reading, Outcome] => [reading, error.failure]);
        }),
      );
      return new Map(read.flat());
    },
    sayFailover(runner),
  );
  if (refused) throw refused;
  return outcomes;
}

/** With the SDK's default chain: what an earlier step or the runner provides. */
async function gatherAsIs(inputs: LeaseInputs, { runner, sts, openStore }: Services): Promise<Gathered> {
  const [region] = inputs.regions;
  const arn = await sts(region, 'short')
    .callerArn()
    .catch((error: unknown) => withoutIdentity(error, inputs.allowedAccountIds.length > 0));
  const accountId = arn?.split(':')[4];
  if (accountId !== undefined) refuseForeignAccount(accountId, inputs.allowedAccountIds);
  const readings = readingsOf(inputs.requests, { region, accountId });
  const outcomes = await readWithFailover(
    readings,
    inputs.regions,
    async (regional, patience) => {
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
    found: byRequest(readings, outcomes, { scoped: false, role: undefined }),
    accountId,
    claims: {},
    policies: [],
    identity: `${arn ?? 'An unknown identity'}, which was there before this step: its scope and the job are not verified`,
  };
}

/** Credentials that do not work are an error; an STS that cannot be reached matters only where the account does. */
function withoutIdentity(error: unknown, isAccountNeeded: boolean): undefined {
  if (!(error instanceof RequestFailure)) throw error;
  const isSilent = error.kind !== 'answer' || (error.status !== undefined && error.status >= 500);
  if (isSilent && !isAccountNeeded) return undefined;
  if (isSilent)
    throw new LeaseError('E_STS', `STS does not say whose credentials these are (${error.message}).`, {
      cause: error,
    });
  throw new LeaseError('E_CREDENTIALS', `There are no AWS credentials that work (${error.message}).`, {
    fix: 'Give `role-to-assume` and `permissions: id-token: write`, or provide credentials in an earlier step.',
    cause: error,
  });
}

function sayFailover(runner: Runner) {
  return (from: string, to: string, count: number) =>
    runner.warning(
      `${from} did not answer; ${count === 1 ? 'one secret is' : `${count} secrets are`} read from the replicas in ${to}.`,
    );
}

function byRequest(
  readings: readonly Reading[],
  outcomes: ReadonlyMap<Reading, Outcome>,
  reader: { scoped: boolean; role: Role | undefined },
): Map<LeaseRequest, readonly Secret[] | LeaseError> {
  const found = new Map<LeaseRequest, readonly Secret[] | LeaseError>();
  for (const reading of readings) {
    const outcome = outcomes.get(reading) ?? [];
    const told = outcome instanceof RequestFailure ? explainSecret(outcome, reading, reader) : outcome;
    for (const request of reading.requests) found.set(request, told);
  }
  return found;
}
