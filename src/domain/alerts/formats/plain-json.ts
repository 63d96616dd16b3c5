import type { AlertMessage } from '../alert-message.ts';

/** Few enough for a receiver that accepts a megabyte. */
const mostProblems = 500;

/** The message for programs of the user; docs/monitor.md describes it. */
export function plainBody(message: AlertMessage): unknown {
  const { title, from, repository, runUrl, at, problems, resolved } = message;
  return {
    version: 1,
    title,
    from,
    repository,
    ...(runUrl !== undefined && { runUrl }),
    at: at.toISOString(),
    problems: problems.slice(0, mostProblems),
    more: Math.max(0, problems.length - mostProblems),
    resolved: resolved.slice(0, mostProblems),
  };
}
