/** A statement of a policy, as much of it as matters here. */
interface Conditioned {
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/**
 * The same permissions, with one statement for those that differ only in the patterns of one condition key, such as an
 * encryption context: a condition with several patterns holds if one of them matches.
 */
export function withJoinedPatterns<T extends Conditioned>(statements: readonly T[]): T[] {
  const groups = Map.groupBy(statements, (statement) => {
    const { Condition = {}, ...others } = statement;
    const { StringLike = {}, ...conditions } = Condition;
    const [key, ...more] = Object.keys(StringLike);
    // What cannot be joined is a group of its own.
    return key === undefined || more.length > 0 ? statement : JSON.stringify([others, conditions, key]);
  });
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    const [key = ''] = Object.keys(first?.Condition?.StringLike ?? {});
    if (!first || same.length === 1) return first ?? [];
    const all = [...new Set(same.flatMap(({ Condition }) => Condition?.StringLike?.[key] ?? []))].sort();
    return {
      ...first,
      Condition: { ...first.Condition, StringLike: { [key]: all.length === 1 ? all[0] : all } },
    };
  });
}
