import { type NamedFile, parseJsonFile, unusable } from './json-file.ts';
import type { DescribedRepository } from './repository.ts';

interface Described {
  readonly full_name?: unknown;
  readonly id?: unknown;
  readonly owner?: { readonly id?: unknown };
  readonly default_branch?: unknown;
}

/**
 * The repositories in a file that `--repositories` names: what `gh api` prints of GitHub's REST API, as one JSON value or
 * one a line. E_INPUT.
 * https://docs.github.com/en/rest/repos/repos#list-organization-repositories
 */
export function readDescribedRepositories(file: string, text: string, origin: string): DescribedRepository[] {
  const allowed = `full_name, id, owner.id and default_branch of each, as JSON. Write it with \`${describingRepositories}\``;
  const named = { file, origin, allowed };
  const all = valuesOf(text, named);
  if (all.length === 0) throw unusable(named, 'describes no repository');
  return all.map((each, index) => {
    const { full_name: name, id, owner, default_branch: branch } = (each ?? {}) as Described;
    if (typeof name !== 'string' || !isNumber(id) || !isNumber(owner?.id))
      throw unusable(named, `has no full_name, id and owner.id in its entry ${index + 1}`);
    const defaultBranch = typeof branch === 'string' ? branch : undefined;
    return { name, id: String(id), ownerId: String(owner.id), defaultBranch };
  });
}

export const describingRepositories =
  "gh api --paginate orgs/OWNER/repos --jq '.[] | {full_name, id, owner, default_branch}'";

/** Without a list around them the values stand one a line, as `--jq` prints them. */
function valuesOf(text: string, named: NamedFile): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || !isJson(lines[0] ?? '')) return [parseJsonFile(text, named)].flat(2);
  return lines.flatMap((line, index) => {
    if (!isJson(line)) throw unusable(named, `is no JSON in its line ${index + 1}`);
    return [JSON.parse(line) as unknown].flat(2);
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
