import { concealed } from '../../domain/concealment.ts';
import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { alertsOf, type SentAlerts, worsened } from '../../domain/monitor/alerts.ts';
import { hasProblem } from '../../domain/monitor/findings.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import {
  alertBody,
  allWellBody,
  type IssueContent,
  isTextOf,
  sentAlertsIn,
  worsenedComment,
} from '../../domain/monitor/monitor-issue.ts';
import type { Runner } from '../ports.ts';
import { runUrlOf } from '../run-url.ts';
import type { FoundIssue, IssueDraft, IssueTracker, MonitorServices } from './monitor-ports.ts';
import type { MonitorRun } from './monitor-run-report.ts';

/** What came of the issue: its URL where it is open, or why nobody could be told. */
export interface KeptIssue {
  readonly url?: string | undefined;
  /** E_ALERT: an alert that reaches nobody must not look like a quiet night. */
  readonly failure?: LeaseError | undefined;
}

/** The monitor's issue before this run. */
export interface LastIssue {
  /** Undefined where none is kept, or it could not be looked for. */
  readonly tracker?: IssueTracker;
  /** Undefined where there is none yet. */
  readonly issue?: FoundIssue | undefined;
  readonly failure?: LeaseError;
}

/** Looks for the issue, where one is kept. */
export async function findIssue(
  id: string,
  { issue: { wanted } }: Pick<MonitorInputs, 'issue'>,
  isPublic: boolean,
  { runner, issues }: MonitorServices,
): Promise<LastIssue> {
  if (wanted === 'no') return {};
  if (isPublic && wanted === 'unsaid') {
    runner.notice(
      'No issue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets.',
    );
    return {};
  }
  if (!issues) {
    runner.warning('No issue is kept: the input github-token is empty.');
    return {};
  }
  try {
    return { tracker: issues, issue: await issues.find((body) => isTextOf(id, body)) };
  } catch (error) {
    return { failure: unkept(error) };
  }
}

/**
 * Opens the monitor's issue, brings it up to date, says what has become worse, or closes it. `told` is what its text
 * remembers as told.
 */
export async function keepIssue(
  run: MonitorRun,
  { tracker, issue, failure }: LastIssue,
  told: SentAlerts,
  inputs: MonitorInputs,
  { runner }: MonitorServices,
): Promise<KeptIssue> {
  if (!tracker) return { failure };
  try {
    return { url: await bringUpToDate(contentOf(run, told, runner), issue, inputs, { tracker, runner }) };
  } catch (error) {
    return { failure: unkept(error) };
  }
}

/** E_ALERT for what GitHub refuses; throws anything else. */
function unkept(error: unknown): LeaseError {
  if (!(error instanceof RequestFailure)) throw error;
  return new LeaseError('E_ALERT', `The issue could not be kept (${error.message}).`, {
    fix: adviceOn(error),
    cause: error,
  });
}

async function bringUpToDate(
  content: IssueContent,
  issue: FoundIssue | undefined,
  inputs: MonitorInputs,
  { tracker, runner }: { readonly tracker: IssueTracker; readonly runner: Runner },
): Promise<string | undefined> {
  const tell = (text: string) => (content.layout.disclosure === 'all' ? text : concealed(text));
  const { id } = content;
  if (content.alerts.length === 0) {
    // A closed one may still remember what could not be told to be gone.
    if (issue && (issue.isOpen || sentAlertsIn(issue.body, id).size > 0))
      await tracker.update(issue.number, { body: tell(allWellBody(content)), state: 'closed' });
    return undefined;
  }
  const body = tell(alertBody(content));
  if (!issue) return (await open({ ...inputs.issue, body }, tracker, runner)).url;
  const changed = worsened(content.alerts, sentAlertsIn(issue.body, id));
  if (issue.isDeclined && changed.length === 0) return undefined;
  // The comment comes before the issue's text that records it: after a failure in between the comment is repeated,
  // not lost.
  if (changed.length > 0) await tracker.comment(issue.number, tell(worsenedComment(changed)));
  await tracker.update(issue.number, { body, state: 'open' });
  return issue.url;
}

/** Opens the issue; without assignees and labels where GitHub refuses those. */
async function open(draft: IssueDraft, issues: IssueTracker, runner: Runner): Promise<FoundIssue> {
  const hasExtras = draft.labels.length + draft.assignees.length > 0;
  try {
    return await issues.create(draft);
  } catch (error) {
    if (!(error instanceof RequestFailure && error.status === 422 && hasExtras)) throw error;
    runner.warning(
      'GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels` and `assignees`.',
    );
    return issues.create({ ...draft, labels: [], assignees: [] });
  }
}

function contentOf(
  { id, secrets, report, layout }: MonitorRun,
  told: SentAlerts,
  { environment }: Runner,
): IssueContent {
  return {
    id,
    problems: secrets.filter(hasProblem),
    alerts: alertsOf(secrets),
    told,
    report,
    layout,
    runUrl: runUrlOf(environment),
  };
}

function adviceOn({ status }: RequestFailure): string {
  if (status === 401)
    return "GitHub does not know the token: leave `github-token` out, which then is the job's own, or give one that has not ended.";
  if (status === 403 || status === 404)
    return 'Add `issues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlocked.';
  if (status === 410) return 'Turn issues on in the settings of the repository, or set `issue: false`.';
  if (status === 429) return "GitHub's rate limit is reached: the next run says what is left to say.";
  return 'The next run says what is left to say.';
}
