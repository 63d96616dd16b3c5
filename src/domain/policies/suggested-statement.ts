import type { IamStatement } from './iam-statement.ts';

/** A statement that somebody may add to a policy. */
export interface SuggestedStatement {
  /** Where it belongs, and what is to be known before it is added; a sentence without its end. */
  readonly addTo: string;
  readonly statement: IamStatement;
}

/** The same permissions in as few statements as say them exactly: resources, then actions, are put together. */
export function mergeStatements(suggested: readonly SuggestedStatement[]): SuggestedStatement[] {
  return mergeBy(mergeBy(suggested, 'Resource', 'Action'), 'Action', 'Resource');
}

/** Puts together what differs in `merged` alone. */
function mergeBy(
  suggested: readonly SuggestedStatement[],
  merged: 'Resource' | 'Action',
  kept: 'Action' | 'Resource',
): SuggestedStatement[] {
  // An older Node, which is about to be told so, has no groupBy.
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
