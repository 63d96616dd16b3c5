import type { PlanFinding } from './finding.ts';
import type { RolePlan } from './role-plans.ts';
import { placeAt } from './workflow.ts';

/** A finding for a role that no known job may assume: IAM accepts no trust policy without a statement. */
export function withoutTrust({ role, trust, uses: [use] }: RolePlan): PlanFinding[] {
  if (trust.Statement.length > 0 || !use) return [];
  const message = `No job is known that ${role.arn} must let in, so that templates and scripts leave it out.`;
  return [{ rule: 'no-trust', level: 'notice', ...placeAt(use), message }];
}

/** An error for roles of one account that IAM takes for one: it compares names without case, and leaves out paths. */
export function sameNames(roles: readonly RolePlan[]): PlanFinding[] {
  const groups = Map.groupBy(roles, ({ role }) => `${role.accountId} ${role.name.toLowerCase()}`);
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (same.length < 2 || !first?.uses[0]) return [];
    const arns = same.map(({ role }) => role.arn).join(', ');
    const message = `An account has one role of a name, whatever its path and its capital letters, so it cannot have all of these: ${arns}.`;
    return [{ rule: 'same-role-name', level: 'error', ...placeAt(first.uses[0]), message }];
  });
}

/**
 * IAM's default limits in characters: of a trust policy, and of all inline policies of a role together.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
const longestTrust = 2048;

const longestPermissions = 10_240;

/** Findings for policies that are longer than IAM's limits. */
export function overLimits({ role, trust, permissions, uses: [use] }: RolePlan): PlanFinding[] {
  const measured = [
    { what: 'trust policy', document: trust, most: longestTrust },
    ...(permissions ? [{ what: 'permissions', document: permissions, most: longestPermissions }] : []),
  ];
  return measured.flatMap(({ what, document, most }) => {
    const { length } = JSON.stringify(document);
    if (length <= most || !use) return [];
    const message = `The ${what} of ${role.arn} would have ${length} characters, and IAM takes ${most}. Give the jobs that use it several roles, such as one for each repository.`;
    return [{ rule: 'policy-too-long', level: 'error', ...placeAt(use), message }];
  });
}
