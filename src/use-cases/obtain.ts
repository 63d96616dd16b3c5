import { type JudgedValue, judgeAll } from '../domain/expiry/judged-value.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import { queriesOf, type SecretQuery } from '../domain/requests/secret-query.ts';
import type { Claims } from '../domain/trust/trust.ts';
import { withUniqueNames } from '../domain/values/leased-value.ts';
import { sourceOf } from '../sources/sources.ts';
import { earlyConnectionsOf } from './early-connections.ts';
import { explainResults } from './explain-failures.ts';
import { refuseForeignAccount } from './job/allowed-account.ts';
import { identifyJob, type JobAccess } from './job/identify-job.ts';
import { whenTrusted } from './job/when-trusted.ts';
import { makeMasks } from './make-masks.ts';
import type { TokenKeeping } from './minted-tokens.ts';
import type { Services } from './ports.ts';
import { type ReadSecrets, readSecrets } from './read-secrets.ts';
import { resolve } from './resolve.ts';
import type { ReaderSession } from './sessions/session-opener.ts';

/** Everything that a lease requests: read, named, masked and judged, but not handed over yet. */
export interface Obtained {
  readonly job: JobAccess;
  /** The job's verified claims. Empty without a role. */
  readonly claims: Claims;
  readonly judged: readonly JudgedValue[];
}

/** Obtains what the inputs request. Each step takes the result of the one before. */
export async function obtain(
  inputs: LeaseInputs,
  services: Services,
  keeping: TokenKeeping,
): Promise<Obtained> {
  const { runner, clock } = services;
  const { requests, regions, verifications } = inputs;
  services.connectEarly(() => earlyConnectionsOf(inputs));
  const job = await identifyJob(inputs, services);
  for (const request of requests)
    if (request.role) refuseForeignAccount(request.role.accountId, inputs.allowedAccountIds, request);
  const location = { region: regions[0], accountId: job.accountId };
  const queries = queriesOf(requests, location, inputs.checkRotation);

  const asked = queries.some(mintsTokens)
    ? readMinting(queries, job, regions, { services, keeping })
    : readSecrets(queries, job, regions, services);
  const { result: read, claims } = await whenTrusted(job, asked);
  const found = await explainResults(read.results, job.reader);
  runner.info(identityLine(job, claims, read.sessions));
  const accounts = [job.accountId, ...requests.map(({ role }) => role?.accountId)];
  if (inputs.maskAccountId) await runner.mask([...new Set(accounts.flatMap((id) => id ?? []))]);

  const values = await withUniqueNames(await resolve(requests, found, runner), process.platform);
  await runner.mask(await makeMasks(values, inputs.exporting.minMaskLength, services.timeOver));
  const serviceExpiries =
    verifications.length > 0 || requests.some(({ maxScopes }) => maxScopes)
      ? // Few leases ask for it, so the others do not load it.
        await (await import('./verify.ts')).verify(
          { verifications, requests, values, isRequired: inputs.requireVerify },
          services,
        )
      : undefined;
  const judged = await judgeAll(values, clock.now(), inputs.expiry, serviceExpiries);
  return { job, claims, judged };
}

function mintsTokens({ reference }: SecretQuery): boolean {
  return sourceOf(reference).mintsTokens === true;
}

/** The same with minting: kept tokens are not minted again, and new ones are kept. */
async function readMinting(
  queries: readonly SecretQuery[],
  job: JobAccess,
  regions: LeaseInputs['regions'],
  { services, keeping }: { readonly services: Services; readonly keeping: TokenKeeping },
): Promise<ReadSecrets> {
  // Loaded late, since most leases mint nothing.
  const { keepMinted, keptResults } = await import('./minted-tokens.ts');
  const kept = keptResults(queries.filter(mintsTokens), keeping, services);
  const missing = queries.filter((query) => !kept.has(query));
  const { results, sessions } = await readSecrets(missing, job, regions, services);
  await keepMinted(results, keeping, services);
  return { results: new Map([...kept, ...results]), sessions };
}

function identityLine(job: JobAccess, claims: Claims, all: readonly ReaderSession[]): string {
  if (job.kind === 'ambient') return job.description;
  const roles = all.map(({ plan }) => plan.role ?? job.reader.role);
  const names = new Set(roles.length > 0 ? roles.map(({ name }) => name) : [job.reader.role.name]);
  const who = `${String(claims.sub)} as ${[...names].sort().join(', ')}`;
  if (all.length === 0) return who;
  const accounts = new Set(roles.map(({ accountId }) => accountId)).size;
  const sessions = all.length === 1 ? 'one session' : `${all.length} sessions`;
  return `${who}: ${sessions} of 15 min${accounts > 1 ? ` in ${accounts} accounts` : ''}, never exported`;
}
