import type { RequestFailure } from './failure.ts';

/** A kind of policy that can deny, with the name that AWS's denials call it by and the one that errors use. */
const denyingPolicies = {
  identity: { told: 'identity-based', name: "the identity's own policies" },
  session: { told: 'session', name: "the session's policy" },
  resource: { told: 'resource-based', name: "the resource's own policy" },
  boundary: { told: 'permissions boundary', name: 'the permissions boundary' },
  'service control': { told: 'service control', name: 'a service control policy of the organisation' },
  'resource control': { told: 'resource control', name: 'a resource control policy of the organisation' },
  endpoint: { told: 'VPC endpoint', name: "the VPC endpoint's policy" },
} as const;

export type DenyingPolicy = keyof typeof denyingPolicies;

/** Which policy denied. */
export interface Denial {
  /** Undefined where AWS does not tell. */
  readonly by: DenyingPolicy | undefined;
  /** By a Deny, which no Allow outweighs; else for want of an Allow. */
  readonly isExplicit: boolean;
}

/**
 * What AWS's words tell of a denial.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
export function denialOf(failure: RequestFailure): Denial {
  const kinds = Object.keys(denyingPolicies) as DenyingPolicy[];
  const by = kinds.find((kind) =>
    failure.says(new RegExp(`(because no|explicit deny in an?) ${denyingPolicies[kind].told}\\b`, 'i')),
  );
  return { by, isExplicit: failure.says(/explicit deny/i) };
}

/** The policy as errors call it. */
export function nameOf(policy: DenyingPolicy): string {
  return denyingPolicies[policy].name;
}

/** What to do about a Deny, wherever it stands. */
export function adviceOnDeny({ by }: Denial): string {
  const where = by ? nameOf(by) : 'a policy of the role, the resource or the organisation';
  return `Look for a Deny in ${where}, and at its conditions (network, tags, principal): no Allow outweighs it.`;
}
