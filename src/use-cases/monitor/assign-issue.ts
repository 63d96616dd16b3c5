import { RequestFailure } from '../../domain/failure.ts';
import { listed } from '../../domain/listing.ts';
import type { Runner } from '../ports.ts';
import type { CreatedIssue, IssueDraft, IssueTracker } from './monitor-ports.ts';

/**
 * Opens an issue. If GitHub refuses assignees or labels, the issue is opened without them and a warning names them,
 * because a missing issue would be worse. Throws RequestFailure.
 */
export async function openIssue(
  draft: IssueDraft,
  issues: IssueTracker,
  runner: Runner,
): Promise<CreatedIssue> {
  const hasExtras = draft.labels.length + draft.assignees.length > 0;
  let asked = draft;
  let created: CreatedIssue;
  try {
    created = await issues.create(draft);
  } catch (error) {
    if (!(error instanceof RequestFailure && error.status === 422 && hasExtras)) throw error;
    const refused = await unassignable(draft.assignees, issues);
    asked = { ...draft, assignees: draft.assignees.filter((login) => !refused.includes(login)) };
    created = await issues.create(asked).catch((again: unknown) => {
      if (!(again instanceof RequestFailure && again.status === 422)) throw again;
      runner.warning(
        'GitHub does not take the labels or assignees: the issue is opened without them. Check `issue-labels`, `assignees` and `owners`.',
      );
      asked = { ...draft, labels: [], assignees: [] };
      return issues.create(asked);
    });
    warnOfUnassigned(refused, runner);
  }
  // If the token may not assign people, GitHub ignores the assignees without an error.
  warnOfUnassigned(without(asked.assignees, created.assignees), runner);
  return created;
}

/** Assigns people to an existing issue. A failure is only a warning. */
export async function assignIssue(
  number: number,
  logins: readonly string[],
  issues: IssueTracker,
  runner: Runner,
): Promise<void> {
  if (logins.length === 0) return;
  try {
    warnOfUnassigned(without(logins, await issues.assign(number, logins)), runner);
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    warnOfUnassigned(logins, runner);
  }
}

/** The logins that GitHub says cannot be assigned. */
async function unassignable(logins: readonly string[], issues: IssueTracker): Promise<string[]> {
  const refused: string[] = [];
  for (const login of logins) if (!(await issues.isAssignable(login))) refused.push(login);
  return refused;
}

function without(asked: readonly string[], got: readonly string[]): string[] {
  const there = new Set(got.map((login) => login.toLowerCase()));
  return asked.filter((login) => !there.has(login.toLowerCase()));
}

function warnOfUnassigned(logins: readonly string[], runner: Runner): void {
  if (logins.length === 0) return;
  runner.warning(
    `GitHub does not assign ${listed(logins)}: the issue is there without. An assignee must be a user who may read the repository, and no team; check \`assignees\` and \`owners\`.`,
  );
}
