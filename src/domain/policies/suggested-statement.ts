import type { IamStatement } from './iam-statement.ts';

/** A statement that the reader of an error can add to a policy. */
export interface SuggestedStatement {
  /** Where to add it, and what to check before. A sentence without its full stop. */
  readonly addTo: string;
  readonly statement: IamStatement;
}

/** The same permissions in as few statements as possible: merges resources first, then actions. */
export function mergeStatements(suggested: readonly SuggestedStatement[]): SuggestedStatement[] {
  return mergeBy(mergeBy(suggested, 'Resource', 'Action'), 'Action', 'Resource');
}

/** Merges statements that differ only in `merged`. */
function mergeBy(
  suggested: readonly SuggestedStatement[],
  merged: 'Resource' | 'Action',
  kept: 'Action' | 'Resource',
): SuggestedStatement[] {
  // Older versions of Node have no groupBy; this code also runs there, to report the version.
  if (suggested.length < 2) return [...suggested];
  const groups = Map.groupBy(suggested, ({ addTo, statement }) => {
    const { Principal, Condition } = statement;
    return JSON.stringify([addTo, Principal, Condition, listOf(statement[kept]).sort()]);
  });
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ?? [];
    const all = [first, ...others].flatMap(({ statement }) => listOf(statement[merged]));
    return { ...first, statement: { ...first.statement, [merged]: oneOrList([...new Set(all)]) } };
  });
}

function listOf(part: string | readonly string[] | undefined): string[] {
  return part === undefined ? [] : [part].flat();
}

function oneOrList(parts: readonly string[]): string | readonly string[] {
  const [first, ...others] = parts;
  return first !== undefined && others.length === 0 ? first : parts;
}
