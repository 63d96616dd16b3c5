/** For one call: https://aws.amazon.com/secrets-manager/pricing/, 0.05 for 10,000. STS is free. */
const call = 0.05 / 10_000;

/**
 * Dollars of so many runs: with a batch as one call, and with each secret of it as one, which is the most that it can
 * come to.
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
