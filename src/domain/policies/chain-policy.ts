/** The session policy of a role that only assumes the next role of a chain. `further`: actions it needs besides. */
export function chainPolicy(next: { readonly arn: string }, further: readonly string[] = []): string {
  const Action = further.length > 0 ? ['sts:AssumeRole', ...further] : 'sts:AssumeRole';
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action, Resource: next.arn }],
  });
}
