import type { RequestFailure } from '../failure.ts';

/**
 * The kinds of policies that can deny, as AWS's messages name them.
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

/** The kind of policy that denied. */
export interface Denial {
  /** Undefined if AWS's message does not name it. */
  readonly by: (typeof denyingPolicies)[number] | undefined;
  /** True: a Deny statement, which overrides every Allow. False: no statement allows it. */
  readonly isExplicit: boolean;
  /** The ARN of the policy with the Deny. Undefined where AWS does not tell it. */
  readonly policy?: string | undefined;
}

/** Reads AWS's message of a denial. */
export function denialOf(failure: RequestFailure): Denial {
  const by = denyingPolicies.find((policy) =>
    failure.says(new RegExp(`(because no|explicit deny in an?) ${policy}`, 'i')),
  );
  return { by, isExplicit: failure.says(/explicit deny/i), policy: failure.denyingPolicy };
}

/** Why an action is denied, as half a sentence. */
export function reasonOf({ by, isExplicit }: Denial, action: string): string {
  if (isExplicit) return `a Deny in ${by ? `the ${by}` : 'some policy'} forbids ${action}`;
  return by ? `no ${by} allows ${action}` : `${action} is not allowed`;
}

/** The fix for a Deny statement. `own`: the policy of what was asked for, with a command that shows it. */
export function adviceOnDeny({ by, policy }: Denial, own = 'the resource-based policy'): string {
  const where = by
    ? by === 'resource-based policy'
      ? own
      : `the ${by}`
    : 'the policies of the role, the resource and the organisation';
  return `Look for the Deny in ${where}${policy === undefined ? '' : ` (${policy})`}, and at its conditions (network, tags, principal): no Allow outweighs it.`;
}
