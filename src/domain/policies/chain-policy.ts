/** The session policy of a role that only leads to the next one of a chain. */
export function chainPolicy(next: { readonly arn: string }): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: next.arn }],
  });
}
