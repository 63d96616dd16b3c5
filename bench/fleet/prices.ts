/** Dollars for one call: https://aws.amazon.com/secrets-manager/pricing/, 0.05 for 10,000. STS is free. */
const call = 0.05 / 10_000;

/**
 * The price of this many runs in dollars, first with each batch counted as one call, then with each of its secrets
 * counted as one, which is the most it can cost.
 */
export function dollars(
  calls: ReadonlyMap<string, number>,
  read: number,
  runs: number,
): { least: number; most: number } {
  const of = (operation: string) => calls.get(operation) ?? 0;
  const others = of('ListSecrets') + of('DescribeSecret') + of('GetSecretValue');
  return {
    least: (others + of('BatchGetSecretValue')) * call * runs,
    most: (others + read) * call * runs,
  };
}
