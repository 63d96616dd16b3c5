import type { WithAlerts } from '../../domain/alerts/alert-inputs.ts';
import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { alertsOf, doubtOf } from '../../domain/monitor/alerts.ts';
import type { Disclosure } from '../../domain/monitor/disclosure.ts';
import { isPassingProblem, type ProblemKind, problemKinds } from '../../domain/monitor/finding.ts';
import { issuePlans } from '../../domain/monitor/issue-plans.ts';
import { type JudgedSecret, judgeSecret } from '../../domain/monitor/judge-secret.ts';
import { monitorIdOf } from '../../domain/monitor/monitor-id.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import { reportedGitHubSecret, reportOf, worstFirst } from '../../domain/monitor/monitor-report.ts';
import { applyRules, failsStep, matchesReference } from '../../domain/monitor/rules.ts';
import { watchDigests } from '../../domain/monitor/watch-digests.ts';
import { refuseUnverifiedTls } from '../../domain/tls.ts';
import { mostVisible, type Visibility, visibilityOfClaims } from '../../domain/trust/visibility.ts';
import { maskAlertInputs } from '../alerts/open-channel.ts';
import { ping, warnOf } from '../alerts/send-alerts.ts';
import type { JobAccess } from '../job/identify-job.ts';
import { labelled } from './label-secrets.ts';
import { listGitHubSecrets } from './list-github-secrets.ts';
import { findIssues, keepIssues } from './monitor-issue.ts';
import { MonitorMemory } from './monitor-memory.ts';
import type { MonitorServices } from './monitor-ports.ts';
import { reportRun } from './monitor-run-report.ts';
import { removeUnused } from './remove-unused.ts';
import { type AccountScan, scanAccounts } from './scan-accounts.ts';
import { sendRunAlerts } from './send-run-alerts.ts';
import { checkVerifications } from './verify-tokens.ts';

/**
 * Reads everything that is watched, judges it, reports it and keeps the issue. A secret that cannot be read is a finding
 * and does not end the run. E_EXPIRED, E_EXPIRING and E_FINDING as `fail-on` says; E_ALERT if an alert could not be
 * sent; the error of the refusal if nothing could be read.
 */
export async function monitor(inputs: MonitorInputs & WithAlerts, services: MonitorServices): Promise<void> {
  const { runner, clock } = services;
  refuseUnverifiedTls(runner.environment);
  await maskAlertInputs(inputs.alerts, runner);
  for (const warning of [...inputs.warnings, ...inputs.alerts.warnings]) runner.warning(warning);

  await checkVerifications(inputs.verifications);
  const memory = MonitorMemory.open(services.stateFile, runner);
  const scans = await scanAccounts(inputs, { ...services, memory }).catch(async (error: unknown) => {
    // Without claims, and if the event does not have the visibility either, the error must not name the account.
    if (runner.noteVisibility('unknown') === 'unknown') await askVisibility(services);
    throw error;
  });
  const isPublic = (await visibilityOf(scans, services)) !== 'private';
  // Logged only now, when it is known whether the account may be named.
  for (const { job } of scans) if (job) runner.info(identityLine(job));
  const disclosure = disclosureOf(isPublic, inputs);
  const now = clock.now();
  const judged = labelled(scans, disclosure, inputs.readValues).map((secret) =>
    applyRules(judgeSecret(secret, now, inputs.policy), now, inputs.rules),
  );
  const secrets = worstFirst(await removeUnused(judged, scans, { inputs, memory, runner, now }));
  keepMemory(memory, services);
  tellPassing(secrets, services);
  for (const { line, reference } of inputs.rules.acknowledgements) {
    if (!secrets.some((secret) => matchesReference(reference, secret)))
      runner.warning(`Line ${line} of acknowledge means none of the secrets that are watched.`);
  }
  for (const { line, text } of inputs.verifications) {
    if (!secrets.some((secret) => matchesReference(text, secret)))
      runner.warning(`Line ${line} of verify means none of the secrets that are watched.`);
  }
  const gitHubSecrets = await listGitHubSecrets(secrets, inputs, disclosure, services);
  const report = {
    ...reportOf(secrets, { monitor: inputs.monitor.name, now, disclosure }),
    ...(gitHubSecrets && { githubSecrets: gitHubSecrets.map(reportedGitHubSecret) }),
  };

  const layout = {
    disclosure,
    hasRegions: new Set(secrets.map(({ region }) => region)).size > 1,
    hasAccounts: scans.length > 1,
    now,
  };
  const run = {
    id: monitorIdOf(inputs.monitor, scopeOf(scans, inputs)),
    secrets,
    watch: watchDigests(inputs.requests, inputs.tags),
    alerts: alertsOf(secrets, inputs.rules.owners),
    isInDoubt: doubtOf(secrets),
    report,
    layout,
    gitHubSecrets,
  };
  const issues = await findIssues(run, inputs, isPublic, services);
  const sent = await sendRunAlerts(run, issues, { inputs, scans, memory, services });
  if (sent.isInMemory) keepMemory(memory, services);
  const plans = issuePlans(run, inputs.rules.owners, inputs.issue);
  const kept = await keepIssues(plans, issues, sent.sent, run, inputs, services);
  reportRun(run, kept.urls, inputs, services);
  const refusal = refusalOf(secrets, inputs);
  const failures = [...kept.failures, ...sent.failures];
  // Findings do not make the run itself incomplete, so it pings.
  if (sent.pingUrl !== undefined && failures.length === 0 && !isBlind(secrets)) {
    const unheard = await ping(sent.pingUrl, services, runner);
    if (unheard) failures.push(unheard);
  }
  // One error ends the step: that of the findings. An alert that could not be sent is then a warning.
  const [first, ...others] = [...(refusal ? [refusal] : []), ...failures];
  for (const other of others) warnOf(other, services, runner);
  if (first) throw first;
}

/** Writes the state. An error becomes a warning, so that the run still reports its findings. */
function keepMemory(memory: MonitorMemory, { runner, clock }: MonitorServices): void {
  try {
    memory.save(clock.now());
  } catch (error) {
    if (!(error instanceof LeaseError)) throw error;
    runner.warning([error.message, error.fix].join('\n'));
  }
}

/** Logs why problems caused no alert. */
function tellPassing(secrets: readonly JudgedSecret[], { runner, stateFile }: MonitorServices): void {
  const { length } = secrets.filter(({ findings }) => findings.some(isPassingProblem));
  if (length === 0) return;
  const subject = length === 1 ? 'One secret was' : `${length} secrets were`;
  const next = stateFile
    ? 'A run that finds the same in an hour or later alerts.'
    : 'Set `state-file`, so that a later run alerts where that lasts.';
  runner.notice(
    `${subject} not verified, because issuers did not answer. This run opens and closes no alert for it.\n${next}`,
  );
}

function scopeOf(scans: readonly AccountScan[], { regions }: MonitorInputs) {
  return {
    roles: scans.flatMap(({ role }) => role ?? []),
    accounts: scans.map(({ accountId }) => accountId),
    regions,
  };
}

function identityLine(job: JobAccess): string {
  return job.kind === 'ambient'
    ? job.description
    : `${job.reader.role.name}: sessions of 15 min, never exported`;
}

/**
 * Whether the repository is public: by the token's claims, or by GitHub's API without a token. Unknown counts as
 * public.
 */
async function visibilityOf(scans: readonly AccountScan[], services: MonitorServices): Promise<Visibility> {
  const claimed = scans.map(({ claims }) => visibilityOfClaims(claims)).reduce(mostVisible, 'unknown');
  const known = services.runner.noteVisibility(claimed);
  return claimed === 'unknown' ? askVisibility(services) : known;
}

/** Asks GitHub, if there is a token for it. */
async function askVisibility({ runner, issues }: MonitorServices): Promise<Visibility> {
  try {
    const told = issues && ((await issues.isPublic()) ? 'public' : 'private');
    return runner.noteVisibility(told ?? 'unknown');
  } catch (error) {
    if (error instanceof RequestFailure) return runner.noteVisibility('unknown');
    throw error;
  }
}

function disclosureOf(isPublic: boolean, { issue }: MonitorInputs): Disclosure {
  if (!isPublic) return 'all';
  return issue.wanted === 'yes' ? 'names' : 'spelled';
}

/** The error that fails the step: by `fail-on`, or because nothing could be read. */
function refusalOf(secrets: readonly JudgedSecret[], { rules }: MonitorInputs): LeaseError | undefined {
  const [first] = secrets.flatMap(({ failure }) => failure ?? []);
  if (first && isBlind(secrets)) {
    return new LeaseError(
      first.code,
      `Nothing that is watched could be read. The first reason: ${first.message}`,
      {
        fix: first.fix,
        statements: first.statements,
        cause: first,
      },
    );
  }
  const failing = secrets.flatMap(
    ({ findings }) => findings.find((each) => failsStep(each, rules.failOn)) ?? [],
  );
  const worst = problemKinds.find((kind) => failing.some((finding) => finding.kind === kind));
  return worst && stopping(worst, failing.filter(({ kind }) => kind === worst).length);
}

function stopping(kind: ProblemKind, count: number): LeaseError {
  const subject = count === 1 ? 'One secret' : `${count} secrets`;
  const because = 'The step fails for this because of `fail-on`.';
  const holds = count === 1 ? 'One secret holds a token' : `${count} secrets hold tokens`;
  const named = 'the summary of this step names them';
  if (kind === 'revoked') {
    return new LeaseError(
      'E_REVOKED',
      `${holds} that ${count === 1 ? 'its issuer refuses' : 'their issuers refuse'}: ${named}.`,
      {
        fix: `It was revoked, or has expired: issue a new one where it came from, and put it into the secret. ${because}`,
      },
    );
  }
  if (kind === 'too-wide') {
    return new LeaseError('E_SCOPE', `${holds} that may do more than max-scopes allows: ${named}.`, {
      fix: `Issue one that may do less and put it into the secret, or add to \`max-scopes\` what it is for. ${because}`,
    });
  }
  if (kind === 'unverified') {
    return new LeaseError('E_UNVERIFIED', `${holds} that could not be verified: ${named}.`, {
      fix: `The summary says why. Run the job again where a service was not in reach, name the issuer or the field in the line of \`verify\`, or acknowledge it. ${because}`,
    });
  }
  if (kind === 'expired' || kind === 'expiring') {
    const words = `${count === 1 ? 'is' : 'are'} ${kind}`;
    return new LeaseError(
      kind === 'expired' ? 'E_EXPIRED' : 'E_EXPIRING',
      `${subject} ${words}: the summary of this step names them.`,
      { fix: `Put a new version into each, or rotate it. ${because}` },
    );
  }
  return new LeaseError(
    'E_FINDING',
    `${subject} ${count === 1 ? 'has' : 'have'} the finding ${kind}: the summary of this step names them.`,
    {
      fix: `Do what the summary says, or accept it for a time: \`SECRET ${kind} until=DATE REASON\` in \`acknowledge\`. ${because}`,
    },
  );
}

/** True if nothing could be read. */
function isBlind(secrets: readonly JudgedSecret[]): boolean {
  return secrets.every(({ failure }) => failure !== undefined);
}
