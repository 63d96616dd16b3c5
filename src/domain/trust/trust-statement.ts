import { type IamStatement, literal } from '../policies/iam-statement.ts';
import type { Role } from '../requests/role.ts';
import type { Claims } from './trust.ts';

/** IAM's OIDC provider for a token's issuer. */
export interface TrustedProvider {
  /** The issuer without its scheme, as ARNs and condition keys use it. */
  readonly name: string;
  readonly arn: string;
  /**
   * GitHub's own condition keys (repository_id, ref, …) exist for github.com and ghe.com only. A condition on them
   * never matches elsewhere.
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
   */
  readonly hasGitHubKeys: boolean;
}

/** The provider of a token's issuer in the role's account. Undefined if the token has no issuer. */
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
 * The statement of a trust policy that admits exactly the job of this token: the audience and the subject as
 * presented, and further claims if the subject does not identify the job. Undefined if the token lacks a claim that it
 * needs.
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
 * Conditions beside the subject. A repository's name can be reused, its id cannot. A customised subject may have
 * neither branch nor environment: then the environment, which is narrower, or the branch is added.
 */
function claimsBeside(sub: string, claims: Claims): (readonly [string, string])[] {
  const gate = claims.environment === undefined ? 'ref' : 'environment';
  const wanted = contextOf(sub) === undefined ? ['repository_id', gate] : ['repository_id'];
  return wanted.flatMap((claim) => {
    const value = claims[claim];
    return typeof value === 'string' ? [[claim, value] as const] : [];
  });
}

/** What a subject says about the job beside its repository. Undefined if it was customised to say none of these. */
export function contextOf(sub: string): 'environment' | 'pull_request' | 'ref' | undefined {
  const [, context] = /(?:^|:)(environment:|pull_request(?=:|$)|ref:)/.exec(sub) ?? [];
  return context?.replace(':', '') as ReturnType<typeof contextOf>;
}

/** The statement of a role's trust policy that admits the previous role of a chain. */
export function chainTrustStatement(from: Role, further: readonly string[] = []): IamStatement {
  return { Effect: 'Allow', Principal: { AWS: from.arn }, Action: chainActions(further) };
}

/** The statement of a role's own policy that allows it to assume the next role of a chain. */
export function chainPermission(next: Role, further: readonly string[] = []): IamStatement {
  return { Effect: 'Allow', Action: chainActions(further), Resource: next.arn };
}

/** `further`: session tags and a source identity need permissions of their own. */
function chainActions(further: readonly string[]): string | readonly string[] {
  return further.length > 0 ? ['sts:AssumeRole', ...further] : 'sts:AssumeRole';
}
