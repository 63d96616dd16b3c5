import { concealed } from '../../domain/concealment.ts';
import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { type SentAlerts, worsened } from '../../domain/monitor/alerts.ts';
import { hasProblem } from '../../domain/monitor/finding.ts';
import { type IssuePlan, mostAssignees } from '../../domain/monitor/issue-plans.ts';
import { withBreaks } from '../../domain/monitor/markdown.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import {
  alertBody,
  bodyInDoubt,
  bodyWithoutProblems,
  type IssueContent,
  idIn,
  isTextOfMonitor,
  lastBody,
  sentAlertsIn,
  watchIn,
  worsenedComment,
} from '../../domain/monitor/monitor-issue.ts';
import { isSameWatch, sharesWatch } from '../../domain/monitor/watch-digests.ts';
import type { Runner } from '../ports.ts';
import { runUrlOf } from '../run-url.ts';
import { assignIssue, openIssue } from './assign-issue.ts';
import type { FoundIssue, IssueTracker, MonitorServices } from './monitor-ports.ts';
import type { MonitorRun } from './monitor-run-report.ts';

/** The issues after this run. */
export interface KeptIssues {
  /** URLs of the open ones; first the issue that is not of a single owner. */
  readonly urls: readonly string[];
  /** E_ALERT if an issue could not be written, because its readers would miss an alert. */
  readonly failures: readonly LeaseError[];
}

/** The monitor's issues before this run. */
export interface LastIssues {
  /** Undefined if no issue is kept, or the issues could not be listed. */
  readonly tracker?: IssueTracker;
  /** By their ids, including issues of owners without secrets in this run. */
  readonly issues: ReadonlyMap<string, FoundIssue>;
  readonly failure?: LeaseError;
}

/** Finds the issues, if the workflow keeps any. */
export async function findIssues(
  { id, watch }: Pick<MonitorRun, 'id' | 'watch'>,
  { issue: { wanted } }: Pick<MonitorInputs, 'issue'>,
  isPublic: boolean,
  { runner, issues }: MonitorServices,
): Promise<LastIssues> {
  const none = { issues: new Map() };
  if (wanted === 'no') return none;
  if (isPublic && wanted === 'unsaid') {
    runner.notice(
      'No issue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets.',
    );
    return none;
  }
  if (!issues) {
    runner.warning('No issue is kept: the input github-token is empty.');
    return none;
  }
  try {
    const all = await issues.find((body) => isTextOfMonitor(id, body));
    const found = ownIssues(all, watch, runUrlOf(runner.environment));
    return { tracker: issues, issues: found };
  } catch (error) {
    return { ...none, failure: alertError(error) };
  }
}

/**
 * Opens, updates or closes each of the monitor's issues, and comments on what has become worse. `sent`: the alerts that
 * were sent through all channels.
 */
export async function keepIssues(
  plans: readonly IssuePlan[],
  { tracker, issues, failure }: LastIssues,
  sent: SentAlerts,
  run: MonitorRun,
  inputs: MonitorInputs,
  { runner }: MonitorServices,
): Promise<KeptIssues> {
  if (!tracker) return { urls: [], failures: failure ? [failure] : [] };
  const urls: string[] = [];
  const failures: LeaseError[] = [];
  const attempt = async (act: () => Promise<string | undefined>) => {
    try {
      const url = await act();
      if (url !== undefined) urls.push(url);
    } catch (error) {
      failures.push(alertError(error));
    }
  };
  for (const plan of plans) {
    const issue = issues.get(plan.id);
    // What another account or line would have told may belong to any owner.
    const isInDoubt =
      plan.isInDoubt || [...sentAlertsIn(issue?.body ?? '', plan.id).keys()].some(run.isInDoubt);
    const content = contentOf(plan, run, sentAlertsFor(plan, issue, sent, run), runner);
    await attempt(() => bringUpToDate(content, { ...plan, isInDoubt }, issue, inputs, { tracker, runner }));
  }
  for (const [id, { number, isOpen }] of issues) {
    if (!isOpen || plans.some((plan) => plan.id === id)) continue;
    await attempt(async () => {
      await tracker.update(number, { body: lastBody(id, run.watch), state: 'closed' });
      return undefined;
    });
  }
  return { urls, failures };
}

/**
 * This monitor's issues, by their ids. Of several with one id, one with exactly the same lines comes first, then the
 * oldest, because a copy is younger. An issue that another job of the same run wrote belongs to that job.
 */
function ownIssues(
  all: readonly FoundIssue[],
  watch: readonly string[],
  runUrl: string | undefined,
): Map<string, FoundIssue> {
  const found = new Map<string, FoundIssue>();
  const isSame = ({ body }: FoundIssue) => isSameWatch(watchIn(body), watch);
  const isEarlier = ({ body }: FoundIssue) =>
    sharesWatch(watchIn(body), watch) && !(runUrl !== undefined && body.includes(`(${runUrl})`));
  for (const issue of [...all.filter(isSame), ...all.filter(isEarlier)]) {
    const id = idIn(issue.body) ?? '';
    if (!found.has(id)) found.set(id, issue);
  }
  return found;
}

/** The alerts to record in an issue: its own, and those that it could not report as resolved. */
function sentAlertsFor(
  { id, alerts }: IssuePlan,
  issue: FoundIssue | undefined,
  sent: SentAlerts,
  { alerts: all }: MonitorRun,
): SentAlerts {
  const own = new Set(alerts.map(({ fingerprint }) => fingerprint));
  const there = new Set(all.map(({ fingerprint }) => fingerprint));
  const before = sentAlertsIn(issue?.body ?? '', id);
  return new Map(
    [...sent].filter(
      ([fingerprint]) => own.has(fingerprint) || (!there.has(fingerprint) && before.has(fingerprint)),
    ),
  );
}

/** E_ALERT for a refusal by GitHub. Throws other errors again. */
function alertError(error: unknown): LeaseError {
  if (!(error instanceof RequestFailure)) throw error;
  return new LeaseError('E_ALERT', `The issue could not be kept (${error.message}).`, {
    fix: adviceOn(error),
    cause: error,
  });
}

async function bringUpToDate(
  content: IssueContent,
  plan: IssuePlan,
  issue: FoundIssue | undefined,
  inputs: MonitorInputs,
  { tracker, runner }: { readonly tracker: IssueTracker; readonly runner: Runner },
): Promise<string | undefined> {
  const tell = (text: string) => withBreaks(content.layout.disclosure === 'all' ? text : concealed(text));
  const { id } = content;
  const { alerts, title, isInDoubt } = plan;
  if (alerts.length === 0 && isInDoubt) {
    if (!issue?.isOpen) return undefined;
    const body = bodyInDoubt(issue.body, content);
    if (body !== issue.body) await tracker.update(issue.number, { body, state: 'open' });
    return issue.url;
  }
  if (alerts.length === 0) {
    // A closed issue can still record alerts that could not be reported as resolved.
    if (issue && (issue.isOpen || sentAlertsIn(issue.body, id).size > 0))
      await tracker.update(issue.number, { body: tell(bodyWithoutProblems(content)), state: 'closed' });
    return undefined;
  }
  if (!issue) {
    const body = tell(alertBody(content, plan.routesOf(alerts)));
    const { labels } = inputs.issue;
    return (await openIssue({ title, body, labels, assignees: plan.assigneesOf(alerts) }, tracker, runner))
      .url;
  }
  const changed = worsened(alerts, sentAlertsIn(issue.body, id));
  if (issue.isDeclined && changed.length === 0) return undefined;
  // The comment comes before the issue's text that records it: after a failure in between the comment is repeated,
  // not lost.
  if (changed.length > 0) {
    const routes = plan.routesOf(changed);
    await tracker.comment(issue.number, tell(worsenedComment(changed, content.layout, routes)));
    // People may change the assignees of an owner's issue. In the common issue another owner's secret can be worse.
    const added = plan.owner === undefined ? routes.flatMap(({ assignees }) => assignees) : [];
    await assignIssue(issue.number, [...new Set(added)].slice(0, mostAssignees), tracker, runner);
  }
  await tracker.update(issue.number, { body: tell(alertBody(content)), state: 'open' });
  return issue.url;
}

function contentOf(
  { id, owner, secrets, alerts, report }: IssuePlan,
  { layout, gitHubSecrets, watch }: MonitorRun,
  sent: SentAlerts,
  { environment }: Runner,
): IssueContent {
  return {
    id,
    owner,
    problems: secrets.filter(hasProblem),
    alerts,
    sent,
    report,
    layout,
    runUrl: runUrlOf(environment),
    watch,
    ...(owner === undefined && { gitHubSecrets }),
  };
}

function adviceOn(failure: RequestFailure): string {
  const { status } = failure;
  if (status === 401)
    return "GitHub does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.";
  if (status === 403 && failure.says(/\barchived\b/i))
    return 'The repository is archived, so that nobody can write to it. Unarchive it, run the monitor in another repository, or set `issue: false`.';
  if (status === 403 && failure.says(/\bSAML\b|\bSSO\b/i))
    return "The organization asks for single sign-on: authorize the token of `github-token` for it, or leave the input out, which takes the job's own.";
  if (status === 410 && failure.says(/\bdeleted\b/i))
    return 'The issue was deleted meanwhile: the next run opens a new one.';
  if (status === 403 || status === 404)
    return 'Add `issues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlocked.';
  if (status === 410) return 'Turn issues on in the settings of the repository, or set `issue: false`.';
  if (status === 429) return "GitHub's rate limit is reached: the next run says what is left to say.";
  return 'The next run says what is left to say.';
}
