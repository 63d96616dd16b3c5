import { type AccessRequest, evaluate, forPrincipal, type Statement } from './policy.ts';
import type { Principal } from './principals.ts';
import { ServiceError } from './wire.ts';

/** Policies that stand between a principal and a resource, besides the principal's own. Absent means: none is attached. */
export interface SurroundingPolicies {
  /** Of the organisation, on the principal's account. */
  serviceControl?: readonly Statement[] | undefined;
  vpcEndpoint?: readonly Statement[] | undefined;
  /** Of the resource, and the account that owns it. */
  resource?: { account: string; policy: readonly Statement[] | undefined };
}

export interface Denial {
  layer: 'service control' | 'VPC endpoint' | 'resource-based' | 'identity-based' | 'session';
  explicit: boolean;
}

/**
 * IAM's evaluation: an explicit deny of any kind first, then each layer must allow. Within an account the role's
 * policy or the resource's will do; across accounts both must allow; the session's policy limits either.
 */
export function judge(
  principal: Principal,
  access: AccessRequest,
  guards: SurroundingPolicies = {},
): Denial | undefined {
  const isThem = (type: string, value: string) => isPrincipal(type, value, principal);
  const onResource = forPrincipal(guards.resource?.policy ?? [], isThem);
  const layers: [Denial['layer'], readonly Statement[] | undefined][] = [
    ['service control', guards.serviceControl],
    ['resource-based', onResource],
    ['VPC endpoint', guards.vpcEndpoint && forPrincipal(guards.vpcEndpoint, isThem)],
    ['identity-based', principal.permissions()],
    ['session', principal.sessionPolicy],
  ];
  const verdicts = layers.map(([layer, policy]) => ({
    layer,
    verdict: policy ? evaluate(policy, access) : 'allow',
  }));
  const denied = verdicts.find(({ verdict }) => verdict === 'deny');
  if (denied) return { layer: denied.layer, explicit: true };

  const crossAccount = guards.resource !== undefined && guards.resource.account !== principal.account;
  const resourceAllows = verdicts.some(
    ({ layer, verdict }) => layer === 'resource-based' && verdict === 'allow',
  );
  const missing = verdicts.find(({ layer, verdict }) => {
    if (verdict === 'allow') return false;
    if (layer === 'resource-based') return crossAccount;
    return layer !== 'identity-based' || crossAccount || !resourceAllows;
  });
  return missing && { layer: missing.layer, explicit: false };
}

/** Whether a `Principal` entry of type AWS names this principal: itself, its role or its account. */
export function isPrincipal(type: string, value: string, principal: Principal): boolean {
  return isNamed(type, value, principal) || isAccount(type, value, principal);
}

export function isNamed(type: string, value: string, principal: Principal): boolean {
  if (value === '*') return type === '*' || type === 'AWS';
  return type === 'AWS' && (value === principal.arn || value === principal.roleArn);
}

function isAccount(type: string, value: string, principal: Principal): boolean {
  return type === 'AWS' && (value === principal.account || value.endsWith(`:iam::${principal.account}:root`));
}

/** AWS's own wording; `resource` is left out for actions that have none. */
export function denialText(principal: Principal, action: string, resource: string, denial: Denial): string {
  const onResource = resource === '*' ? '' : ` on resource: ${resource}`;
  const article = denial.layer === 'identity-based' ? 'an' : 'a';
  const reason = denial.explicit
    ? `with an explicit deny in ${article} ${denial.layer} policy`
    : `because no ${denial.layer} policy allows the ${action} action`;
  return `User: ${principal.arn} is not authorized to perform: ${action}${onResource} ${reason}`;
}

export class AccessDenied extends ServiceError {
  readonly denial: Denial;

  constructor(principal: Principal, action: string, resource: string, denial: Denial) {
    super('AccessDeniedException', denialText(principal, action, resource, denial));
    this.denial = denial;
  }
}
