import { concealed } from '../../domain/concealment.ts';
import { RequestFailure } from '../../domain/failure.ts';
import { rungsOf, worsened } from '../../domain/monitor/ladder.ts';
import type { MonitorInputs } from '../../domain/monitor/monitor-inputs.ts';
import {
  alertBody,
  allWellBody,
  type IssueStory,
  markerOf,
  newsComment,
  saidIn,
} from '../../domain/monitor/monitor-issue.ts';
import type { Runner } from '../ports.ts';
import type { FoundIssue, IssueBoard, IssueDraft, MonitorServices } from './monitor-ports.ts';
import type { MonitorRun } from './monitor-run-report.ts';

/**
 * Opens the monitor's issue, brings it up to date, says what has become worse, or closes it. Gives its URL where it
 * is open. What GitHub refuses is a warning: the report does not depend on it.
 */
export async function keepIssue(
  run: MonitorRun,
  inputs: MonitorInputs,
  isPublic: boolean,
  { runner, issues }: MonitorServices,
): Promise<string | undefined> {
  const { wanted } = inputs.issue;
  if (wanted === 'no') return undefined;
  if (isPublic && wanted === 'unsaid') {
    runner.notice(
      'No issue is kept: the repository is public, or cannot be seen. `issue: true`, spelled out, keeps one there, with the names of the secrets.',
    );
    return undefined;
  }
  if (!issues) {
    runner.warning('No issue is kept: the input github-token is empty.');
    return undefined;
  }
  try {
    return await bringUpToDate(storyOf(run, runner), inputs, issues, runner);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    runner.warning(`The issue could not be kept (${error.message}). ${adviceOn(error)}`);
    return undefined;
  }
}

async function bringUpToDate(
  story: IssueStory,
  inputs: MonitorInputs,
  issues: IssueBoard,
  runner: Runner,
): Promise<string | undefined> {
  const tell = (text: string) => (story.drawing.disclosure === 'all' ? text : concealed(text));
  const issue = await issues.find(markerOf(inputs.monitorId));
  if (story.rungs.length === 0) {
    if (issue?.isOpen) await issues.update(issue.number, { body: tell(allWellBody(story)), state: 'closed' });
    return undefined;
  }
  const body = tell(alertBody(story));
  if (!issue) return (await open({ ...inputs.issue, body }, issues, runner)).url;
  const news = worsened(story.rungs, saidIn(issue.body, inputs.monitorId));
  if (issue.isDeclined && news.length === 0) return undefined;
  // First the word, then the note that it was said: a failure in between repeats it, and loses nothing.
  if (news.length > 0) await issues.comment(issue.number, tell(newsComment(news)));
  await issues.update(issue.number, { body, state: 'open' });
  return issue.url;
}

/** An assignee or label that GitHub does not take must not cost the alert. */
async function open(draft: IssueDraft, issues: IssueBoard, runner: Runner): Promise<FoundIssue> {
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

function storyOf({ secrets, report, drawing }: MonitorRun, { environment }: Runner): IssueStory {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  const isKnown = /^https:\/\/[\w.:-]+$/.test(GITHUB_SERVER_URL ?? '') && /^\d+$/.test(GITHUB_RUN_ID ?? '');
  return {
    problems: secrets.filter(({ findings }) => findings.length > 0),
    rungs: rungsOf(secrets),
    report,
    drawing,
    runUrl: isKnown ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined,
  };
}

function adviceOn({ status }: RequestFailure): string {
  if (status === 401) return 'GitHub does not know the token: look at `github-token`.';
  if (status === 403 || status === 404)
    return 'Add `issues: write` to the `permissions` of the job, beside those that it has; a locked issue must be unlocked.';
  if (status === 410) return 'Turn issues on in the settings of the repository, or set `issue: false`.';
  if (status === 429) return "GitHub's rate limit is reached: the next run says what is left to say.";
  return 'The next run says what is left to say.';
}
