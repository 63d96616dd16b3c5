import { LeaseError } from '../domain/error.ts';
import { explainSecret, type SecretReader } from '../domain/explain.ts';
import { RequestFailure } from '../domain/failure.ts';
import type { LeaseInputs, RoleIdentity } from '../domain/lease-inputs.ts';
import { type Reading, readingsOf } from '../domain/reading.ts';
import type { LeaseRequest } from '../domain/request.ts';
import type { Secret } from '../domain/secret.ts';
import { type Claims, unverifiedClaims } from '../domain/trust.ts';
import { JobToken } from './job-token.ts';
import { openSessions, packsOf, refuseForeignAccount } from './open-sessions.ts';
import type { Services } from './ports.ts';
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
  /** A line for the log: whose identity read how much. */
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
  const { runner, sts, openStore } = services;
  const { role } = identity;
  const readings = readingsOf(inputs.requests, { region: inputs.region, accountId: role.accountId });
  const token = new JobToken(identity, services);
  const first = unverifiedClaims(await token.current());
  if (first['repository_visibility'] === 'public') runner.conceal();

  const opening = { identity, allowedAccountIds: inputs.allowedAccountIds, token, sts, runner };
  const reading = inParallel(packsOf(readings, identity), parallelSessions, async (pack) => {
    const sessions = await openSessions(pack, opening);
    return Promise.all(
      sessions.map(async ({ session, pack: own, policy }) => ({
        policy,
        outcomes: await readPack(own.readings, openStore(own.region, session.keys)),
      })),
    );
  });
  // What the token's own claims say goes first: it explains a refusal better than the refusal does.
  const [verified, read] = await Promise.allSettled([settled(reading).then(() => token.verified()), reading]);
  if (verified.status === 'rejected') throw verified.reason;
  if (read.status === 'rejected') throw read.reason;

  const sessions = read.value.flat();
  const outcomes = new Map(sessions.flatMap((session) => [...session.outcomes]));
  return {
    found: byRequest(readings, outcomes, { scoped: identity.policy.kind === 'scoped', role }),
    accountId: role.accountId,
    claims: verified.value ?? first,
    policies: sessions.flatMap(({ policy }) => policy ?? []),
    identity: `${String(first['sub'])} as ${role.name}, ${sessions.length === 1 ? 'one session' : `${sessions.length} sessions`} of 15 min`,
  };
}

/** With the SDK's default chain: what an earlier step or the runner provides. */
async function gatherAsIs(inputs: LeaseInputs, { sts, openStore }: Services): Promise<Gathered> {
  const arn = await sts.callerArn().catch((error: unknown) => {
    throw withoutIdentity(error);
  });
  const accountId = arn.split(':')[4] ?? '';
  refuseForeignAccount(accountId, inputs.allowedAccountIds);
  const readings = readingsOf(inputs.requests, { region: inputs.region, accountId });
  const regions = [...new Set(readings.map(({ region }) => region))];
  const read = await Promise.all(
    regions.map((region) =>
      readPack(
        readings.filter((each) => each.region === region),
        openStore(region, undefined),
      ),
    ),
  );
  const outcomes = new Map(read.flatMap((each) => [...each]));
  return {
    found: byRequest(readings, outcomes, { scoped: false, role: undefined }),
    accountId,
    claims: {},
    policies: [],
    identity: `${arn}, an identity that was there before: neither its scope nor the job could be verified`,
  };
}

/** The SDK's own message can quote files and services: only its kind is kept. */
function withoutIdentity(error: unknown): unknown {
  if (!(error instanceof RequestFailure)) return error;
  if (error.kind === 'answer' && error.status !== undefined && error.status >= 500) {
    return new LeaseError('E_STS', `STS does not say whose credentials these are (${error.message}).`, {
      cause: error,
    });
  }
  return new LeaseError('E_CREDENTIALS', `There are no AWS credentials that work (${error.message}).`, {
    fix: 'Give `role-to-assume` and `permissions: id-token: write`, or provide credentials in an earlier step.',
    cause: error,
  });
}

function byRequest(
  readings: readonly Reading[],
  outcomes: ReadonlyMap<Reading, Outcome>,
  reader: SecretReader,
): Map<LeaseRequest, readonly Secret[] | LeaseError> {
  const found = new Map<LeaseRequest, readonly Secret[] | LeaseError>();
  for (const reading of readings) {
    const outcome = outcomes.get(reading) ?? [];
    const told = outcome instanceof RequestFailure ? explainSecret(outcome, reading, reader) : outcome;
    for (const request of reading.requests) found.set(request, told);
  }
  return found;
}

/** Waits for the end, whichever it is. */
async function settled(promise: Promise<unknown>): Promise<void> {
  await promise.catch(() => {});
}
