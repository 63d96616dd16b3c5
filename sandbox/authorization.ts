import { type AccessRequest, evaluate, forPrincipal, type Statement } from './policy.ts';
import type { Principal } from './principals.ts';
import { ServiceError } from './wire.ts';

/** The policies that IAM evaluates besides the principal's own. Undefined: none is attached. */
export interface OtherPolicies {
  /** Service control policies of the organisation that the principal's account belongs to. */
  serviceControl?: readonly Statement[] | undefined;
  vpcEndpoint?: readonly Statement[] | undefined;
  /** The resource's policy, and the account that owns the resource. */
  resource?: { account: string; policy: readonly Statement[] | undefined };
}

export interface Denial {
  layer: 'service control' | 'VPC endpoint' | 'resource-based' | 'identity-based' | 'session';
  explicit: boolean;
}

/**
 * Evaluates policies as IAM does: an explicit deny in any policy wins, then each layer must allow. Within one account
 * either the role's policy or the resource's must allow; across accounts both must. A session policy limits both.
 */
export function judge(
  principal: Principal,
  access: AccessRequest,
  guards: OtherPolicies = {},
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

/** True if a `Principal` entry of type AWS names this principal: the principal itself, its role or its account. */
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

/** The message of AWS's AccessDenied error. Without `resource`: the action has no resource. */
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
