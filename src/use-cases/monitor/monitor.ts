import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { type Disclosure, mayShow } from '../../domain/monitor/disclosure.ts';
import { type JudgedSecret, judgeSecret } from '../../domain/monitor/findings.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { type MonitorReport, reportOf, worstFirst } from '../../domain/monitor/monitor-report.ts';
import type { WatchedSecret } from '../../domain/monitor/watched-secret.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import type { Claims } from '../../domain/trust/trust.ts';
import { explainSecret } from '../../sources/secrets-manager/refused-secret.ts';
import { identifyJob, type JobAccess, whenTrusted } from '../job/identify-job.ts';
import type { ScanResult } from './find-secrets.ts';
import { keepIssue } from './monitor-issue.ts';
import type { MonitorServices } from './monitor-ports.ts';
import { reportRun } from './monitor-run-report.ts';
import { openMonitorSessions, watchedQueries } from './monitor-sessions.ts';
import { readWatched } from './read-watched.ts';

/**
 * Looks at all that is watched, judges and reports it, and keeps the issue. A secret that cannot be read is reported
 * and stops nothing. E_EXPIRED and E_EXPIRING as `fail-on` says, and what refuses all of it.
 */
export async function monitor(inputs: MonitorInputs, services: MonitorServices): Promise<void> {
  const { runner, clock } = services;
  refuseUnverifiedTls(runner.environment);
  for (const warning of inputs.warnings) runner.warning(warning);

  const job = await identifyJob(inputs, services);
  const { result: seen, claims } = await whenTrusted(job, scan(job, inputs, services));
  const isPublic = await isPublicRepository(claims, services);
  if (isPublic) runner.conceal();
  runner.info(identityLine(job));
  const disclosure = disclosureOf(isPublic, inputs);
  const now = clock.now();
  const watched = labelled(seen, disclosure, job.reader);
  const secrets = worstFirst(watched.map((secret) => judgeSecret(secret, now, inputs.policy)));
  const report = reportOf(secrets, { monitor: inputs.monitorId, now, disclosure });

  const layout = { disclosure, hasRegions: new Set(secrets.map(({ region }) => region)).size > 1, now };
  const run = { secrets, report, layout };
  const issue = await keepIssue(run, inputs, isPublic, services);
  reportRun(run, issue, inputs, services);
  refuse(secrets, report, inputs);
}

/** Opens sessions for what is watched, and reads with them. */
async function scan(
  job: JobAccess,
  inputs: MonitorInputs,
  services: MonitorServices,
): Promise<readonly ScanResult[]> {
  const watched = watchedQueries(inputs, job.accountId);
  const sessions = await openMonitorSessions(watched, job, inputs.regions, services);
  return readWatched(sessions, job.accountId, inputs, services);
}

function identityLine(job: JobAccess): string {
  return job.kind === 'ambient'
    ? job.description
    : `${job.reader.role.name}: sessions of 15 min, never exported`;
}

/** The token says it; without one GitHub does. Where nobody does, nothing is told that the public may not know. */
async function isPublicRepository(claims: Claims, { issues }: MonitorServices): Promise<boolean> {
  if (claims.repository_visibility !== undefined) return claims.repository_visibility === 'public';
  if (!issues) return true;
  return issues.isPublic().catch((error: unknown) => {
    if (error instanceof RequestFailure) return true;
    throw error;
  });
}

function disclosureOf(isPublic: boolean, { issue }: MonitorInputs): Disclosure {
  if (!isPublic) return 'all';
  return issue.wanted === 'yes' ? 'names' : 'spelled';
}

/** Names what was seen as it may be told. Those that one request found and nothing may name are counted. */
function labelled(
  seen: readonly ScanResult[],
  disclosure: Disclosure,
  reader: SecretReader,
): WatchedSecret[] {
  const counts = new Map<string, number>();
  const nameOf = ({ watched: { request }, profile }: ScanResult): string => {
    if (request.reference.kind !== 'prefix')
      return profile && mayShow(disclosure, 'name') ? profile.name : plainName(request.text);
    if (!profile) return request.text;
    if (mayShow(disclosure, 'name')) return profile.name;
    const count = (counts.get(request.text) ?? 0) + 1;
    counts.set(request.text, count);
    return `${request.text} (${count})`;
  };
  return [...seen].sort(byArn).map((result): WatchedSecret => {
    const { watched, profile, failure, expiry, versionAt } = result;
    const label = nameOf(result);
    return {
      label,
      region: watched.query.region,
      request: watched.request,
      profile,
      expiry,
      versionAt,
      failure:
        failure instanceof RequestFailure
          ? explainSecret(failure, { ...watched.query, text: label }, reader)
          : failure,
    };
  });
}

/** Of an ARN what follows `secret:`, without AWS's random ending. */
function plainName(text: string): string {
  return text
    .replace(/^arn:.*:secret:/, '')
    .replace(/-[A-Za-z0-9]{6}$/, (end) => (text.startsWith('arn:') ? '' : end));
}

function byArn(a: ScanResult, b: ScanResult): number {
  const [one, other] = [a.profile?.arn ?? '', b.profile?.arn ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What fails the step: what `fail-on` names, or that nothing at all could be looked at. */
function refuse(
  secrets: readonly JudgedSecret[],
  { counts }: MonitorReport,
  { failOn }: MonitorInputs,
): void {
  const failures = secrets.flatMap(({ failure }) => failure ?? []);
  const [first] = failures;
  if (first && failures.length === secrets.length) {
    throw new LeaseError(
      first.code,
      `Nothing that is watched could be read. The first reason: ${first.message}`,
      {
        ...(first.fix !== undefined && { fix: first.fix }),
        cause: first,
      },
    );
  }
  if (failOn === 'never') return;
  if (counts.expired > 0) throw stopping('E_EXPIRED', counts.expired, 'expired');
  if (failOn === 'expiring' && counts.expiring > 0) throw stopping('E_EXPIRING', counts.expiring, 'expiring');
}

function stopping(code: 'E_EXPIRED' | 'E_EXPIRING', count: number, what: string): LeaseError {
  const subject = count === 1 ? 'One secret is' : `${count} secrets are`;
  return new LeaseError(code, `${subject} ${what}: the summary of this step names them.`, {
    fix: 'Put a new version into each, or rotate it. The step fails for this because of `fail-on`.',
  });
}
