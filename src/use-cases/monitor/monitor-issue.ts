import { concealed } from '../../domain/concealment.ts';
import { LeaseError } from '../../domain/error.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { alertsOf, worsened } from '../../domain/monitor/alerts.ts';
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
import type { FoundIssue, IssueDraft, IssueTracker, MonitorServices } from './monitor-ports.ts';
import type { MonitorRun } from './monitor-run-report.ts';

/** What came of the issue: its URL where it is open, or why nobody could be told. */
export interface KeptIssue {
  readonly url?: string | undefined;
  /** E_ALERT: an alert that reaches nobody must not look like a quiet night. */
  readonly failure?: LeaseError;
}

/** Opens the monitor's issue, brings it up to date, says what has become worse, or closes it. */
export async function keepIssue(
  run: MonitorRun,
  inputs: MonitorInputs,
  isPublic: boolean,
  { runner, issues }: MonitorServices,
): Promise<KeptIssue> {
  const { wanted } = inputs.issue;
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
    return { url: await bringUpToDate(contentOf(run, runner), inputs, issues, runner) };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    const failure = new LeaseError('E_ALERT', `The issue could not be kept (${error.message}).`, {
      fix: adviceOn(error),
      cause: error,
    });
    return { failure };
  }
}

async function bringUpToDate(
  content: IssueContent,
  inputs: MonitorInputs,
  issues: IssueTracker,
  runner: Runner,
): Promise<string | undefined> {
  const tell = (text: string) => (content.layout.disclosure === 'all' ? text : concealed(text));
  const { id } = content;
  const issue = await issues.find((body) => isTextOf(id, body));
  if (content.alerts.length === 0) {
    if (issue?.isOpen)
      await issues.update(issue.number, { body: tell(allWellBody(content)), state: 'closed' });
    return undefined;
  }
  const body = tell(alertBody(content));
  if (!issue) return (await open({ ...inputs.issue, body }, issues, runner)).url;
  const changed = worsened(content.alerts, sentAlertsIn(issue.body, id));
  if (issue.isDeclined && changed.length === 0) return undefined;
  // The comment comes before the issue's text that records it: after a failure in between the comment is repeated,
  // not lost.
  if (changed.length > 0) await issues.comment(issue.number, tell(worsenedComment(changed)));
  await issues.update(issue.number, { body, state: 'open' });
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

function contentOf({ id, secrets, report, layout }: MonitorRun, { environment }: Runner): IssueContent {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  const isKnown = /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL ?? '') && /^\d+$/.test(GITHUB_RUN_ID ?? '');
  return {
    id,
    problems: secrets.filter(hasProblem),
    alerts: alertsOf(secrets),
    report,
    layout,
    runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined,
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
