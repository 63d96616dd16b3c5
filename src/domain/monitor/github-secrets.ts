import { spanWords } from '../span.ts';
import type { JudgedSecret } from './judge-secret.ts';
import { code, escaped, fittingRows } from './markdown.ts';

/** A secret of GitHub Actions. GitHub returns only its name, its place and its date. */
export interface GitHubSecret {
  readonly name: string;
  /** `repository`, `organization`, or `environment NAME`. */
  readonly where: string;
  readonly updatedAt: Date;
}

/** A GitHub secret that is reported. */
export interface NotedGitHubSecret extends GitHubSecret {
  /** The names of secrets in AWS that match its name. */
  readonly counterparts: readonly string[];
  /** Milliseconds since its update, if that is too long. */
  readonly age: number | undefined;
}

/** In milliseconds; and whether names of secrets in AWS may be shown. */
export interface GitHubSecretPolicy {
  readonly maxAge: number;
  readonly showsNames: boolean;
}

/**
 * The GitHub secrets with a counterpart among the watched secrets, by name, and those without an update for too long.
 * `prod/db/password` is the counterpart of `PROD_DB_PASSWORD` and `DB_PASSWORD`. `now` in epoch milliseconds.
 */
export function notedGitHubSecrets(
  found: readonly GitHubSecret[],
  watched: readonly JudgedSecret[],
  now: number,
  { maxAge, showsNames }: GitHubSecretPolicy,
): NotedGitHubSecret[] {
  const byForm = new Map<string, Set<string>>();
  for (const { profile, label } of watched) {
    if (!profile || profile.deletedAt) continue;
    for (const form of formsOf(profile.name.replace(/^ssm:/, ''))) {
      const names = byForm.get(form) ?? new Set();
      byForm.set(form, names.add(showsNames ? profile.name : label));
    }
  }
  return found
    .map((secret) => {
      const age = now - secret.updatedAt.getTime();
      return {
        ...secret,
        counterparts: [...(byForm.get(secret.name.toUpperCase()) ?? [])].sort(),
        age: age > maxAge ? age : undefined,
      };
    })
    .filter(({ counterparts, age }) => counterparts.length > 0 || age !== undefined)
    .sort((a, b) => a.updatedAt.getTime() - b.updatedAt.getTime() || (a.name < b.name ? -1 : 1));
}

/** The variables' names for a secret: of its whole path, and of the path's ends. */
function formsOf(name: string): string[] {
  const steps = name.split('/').filter((step) => step !== '');
  return steps.map((_, index) =>
    steps
      .slice(index)
      .join('_')
      .replace(/[^A-Za-z0-9]/g, '_')
      .toUpperCase(),
  );
}

/** GitHub drops a summary of more than 1 MiB, and longer tables are not readable. */
const mostRows = 200;

/** A section of the job summary or, folded and in `room` bytes, of an issue. Empty if there is nothing to report. */
export function gitHubSecretsTable(noted: readonly NotedGitHubSecret[], room?: number): string[] {
  if (noted.length === 0) return [];
  const all = noted.slice(0, mostRows).map(({ name, where, counterparts, age }) => {
    const also =
      counterparts.length === 0
        ? ''
        : `${counterparts.slice(0, 3).map(code).join(', ')}${counterparts.length > 3 ? ', …' : ''}`;
    const since = age === undefined ? '' : `${escaped(spanWords(age))} ago`;
    return `| ${code(name)}<br><sub>${escaped(where)}</sub> | ${also} | ${since} |`;
  });
  const rows = room === undefined ? all : fittingRows(all, room);
  const more = noted.length - rows.length;
  const title = `Secrets of GitHub's own: ${noted.length}`;
  const [head, end] =
    room === undefined
      ? [[`#### ${title}`], []]
      : [[`<details><summary>${title}</summary>`], ['', '</details>']];
  return [
    '',
    ...head,
    '',
    'What is in AWS too can be leased instead, and be deleted here.',
    '',
    '| Secret | In AWS too | Last updated |',
    '| --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `and ${more} more, which the report file has.`] : []),
    ...end,
  ];
}
