import type { RequestFailure } from '../failure.ts';

/**
 * The policies that can deny, as AWS's denials call them.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const denyingPolicies = [
  'identity-based policy',
  'session policy',
  'resource-based policy',
  'permissions boundary',
  'service control policy',
  'resource control policy',
  'VPC endpoint policy',
] as const;

/** Which policy denied. */
export interface Denial {
  /** Undefined where AWS does not tell. */
  readonly by: (typeof denyingPolicies)[number] | undefined;
  /** By a Deny, which no Allow outweighs; else for want of an Allow. */
  readonly isExplicit: boolean;
}

/** What AWS's words tell of a denial. */
export function denialOf(failure: RequestFailure): Denial {
  const by = denyingPolicies.find((policy) =>
    failure.says(new RegExp(`(because no|explicit deny in an?) ${policy}`, 'i')),
  );
  return { by, isExplicit: failure.says(/explicit deny/i) };
}

/** Why an action is denied, as half a sentence. */
export function reasonOf({ by, isExplicit }: Denial, action: string): string {
  if (isExplicit) return `a Deny in ${by ? `the ${by}` : 'some policy'} forbids ${action}`;
  return by ? `no ${by} allows ${action}` : `${action} is not allowed`;
}

/** What to do about a Deny. */
export function adviceOnDeny({ by }: Denial): string {
  const where = by ? `the ${by}` : 'the policies of the role, the resource and the organisation';
  return `Look for the Deny in ${where}, and at its conditions (network, tags, principal): no Allow outweighs it.`;
}
