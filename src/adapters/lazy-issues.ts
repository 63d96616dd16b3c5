import type { GitHubAccess } from '../domain/monitor/monitor-inputs.ts';
import type { GitHubSecretLister, IssueTracker } from '../use-cases/monitor/monitor-ports.ts';
import type { Attempts } from './attempts.ts';
import type { GitHubIssues } from './github-issues.ts';

/** GitHub's issues. Their client is loaded when it is first used. */
export function lazyGitHubIssues(access: GitHubAccess, attempts: Attempts): IssueTracker {
  let board: Promise<GitHubIssues> | undefined;
  const load = () => {
    board ??= import('./github-issues.ts').then((module) => new module.GitHubIssues(access, attempts));
    return board;
  };
  return {
    isPublic: async () => (await load()).isPublic(),
    find: async (isOwn) => (await load()).find(isOwn),
    create: async (draft) => (await load()).create(draft),
    isAssignable: async (login) => (await load()).isAssignable(login),
    assign: async (number, logins) => (await load()).assign(number, logins),
    update: async (number, change) => (await load()).update(number, change),
    comment: async (number, body) => (await load()).comment(number, body),
  };
}

/** The names of GitHub secrets, with the same client. */
export function lazyGitHubSecrets(access: GitHubAccess, attempts: Attempts): GitHubSecretLister {
  return {
    list: async () => new (await import('./github-secrets.ts')).GitHubSecrets(access, attempts).list(),
  };
}
