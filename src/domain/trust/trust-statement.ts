import { type IamStatement, literal } from '../policies/iam-statement.ts';
import type { Role } from '../requests/role.ts';
import type { Claims } from './trust.ts';

/** The OIDC provider that IAM knows a token's issuer by. */
export interface TrustedProvider {
  /** The issuer without its scheme: what ARNs and condition keys name it by. */
  readonly name: string;
  readonly arn: string;
  /**
   * GitHub's own condition keys (repository_id, ref, …) exist for github.com and ghe.com alone; elsewhere a
   * condition on them is never met.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
   */
  readonly hasGitHubKeys: boolean;
}

/** The provider of a token's issuer in the role's account; undefined where the token names no issuer. */
export function providerOf({ iss }: Claims, { partition, accountId }: Role): TrustedProvider | undefined {
  if (typeof iss !== 'string' || iss === '') return undefined;
  const name = iss.replace(/^https?:\/\//, '');
  return {
    name,
    arn: `arn:${partition}:iam::${accountId}:oidc-provider/${name}`,
    hasGitHubKeys: /^token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)$/.test(name),
  };
}

/**
 * The statement with which a role's trust policy accepts the job that a token names, and nothing wider: the
 * audience and the subject as presented, and what tells the job apart where the subject does not. Undefined
 * where the token lacks a claim that this takes.
 */
export function trustStatement(claims: Claims, role: Role): IamStatement | undefined {
  const provider = providerOf(claims, role);
  const { aud, sub } = claims;
  if (!provider || typeof aud !== 'string' || typeof sub !== 'string') return undefined;
  const further = provider.hasGitHubKeys ? claimsBeside(sub, claims) : [];
  const conditions = [['aud', aud] as const, ['sub', sub] as const, ...further];
  return {
    Effect: 'Allow',
    Principal: { Federated: provider.arn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: Object.fromEntries(
        conditions.map(([claim, value]) => [`${provider.name}:${claim}`, literal(value)]),
      ),
    },
  };
}

/**
 * A repository's name can be given to another one, its id cannot. A customised subject may tell neither branch
 * nor environment: then the environment, which is the narrower gate, or the branch stands beside it.
 */
function claimsBeside(sub: string, claims: Claims): (readonly [string, string])[] {
  const gate = claims.environment === undefined ? 'ref' : 'environment';
  const wanted = contextOf(sub) === undefined ? ['repository_id', gate] : ['repository_id'];
  return wanted.flatMap((claim) => {
    const value = claims[claim];
    return typeof value === 'string' ? [[claim, value] as const] : [];
  });
}

/** What a subject says of the job beside its repository; undefined where it was customised to say none of these. */
export function contextOf(sub: string): 'environment' | 'pull_request' | 'ref' | undefined {
  const [, context] = /(?:^|:)(environment:|pull_request(?=:|$)|ref:)/.exec(sub) ?? [];
  return context?.replace(':', '') as ReturnType<typeof contextOf>;
}

/** The statement with which a role's trust policy accepts the role before it in a chain. */
export function chainTrustStatement(from: Role, further: readonly string[] = []): IamStatement {
  return { Effect: 'Allow', Principal: { AWS: from.arn }, Action: chainActions(further) };
}

/** The statement with which a role's own policy allows it to assume the next one of a chain. */
export function chainPermission(next: Role, further: readonly string[] = []): IamStatement {
  return { Effect: 'Allow', Action: chainActions(further), Resource: next.arn };
}

/** `further`: what the sessions are given, tags or a source identity, needs a permission of its own. */
function chainActions(further: readonly string[]): string | readonly string[] {
  return further.length > 0 ? ['sts:AssumeRole', ...further] : 'sts:AssumeRole';
}
