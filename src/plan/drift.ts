import type { PlanFinding } from './finding.ts';
import { matches } from './pattern.ts';
import type { PolicyDocument, PolicyStatement } from './policy-document.ts';
import type { RolePlan } from './role-plans.ts';
import { decidingParts, reasons, type UnknownPart } from './unknown-parts.ts';

/** A role that exists in AWS, by its ARN. */
export interface DeployedRole {
  readonly arn: string;
  readonly trust: PolicyDocument;
  /** All its inline and attached policies. */
  readonly permissions: readonly PolicyDocument[];
}

/** What one role grants without need, and what it needs but does not grant. */
export interface Drift {
  readonly arn: string;
  readonly missing: readonly string[];
  readonly unneeded: readonly string[];
  /** Grants that no known job needs while some jobs are not completely known; each with the reason. */
  readonly unknown: readonly string[];
}

/** Compares the planned roles with the deployed ones. Roles without a difference are left out. */
export function driftOf(planned: readonly RolePlan[], deployed: readonly DeployedRole[]): Drift[] {
  return planned.flatMap(({ role, trust, permissions, unknown }) => {
    const found = deployed.find(({ arn }) => arn === role.arn);
    if (!found) return [{ arn: role.arn, missing: ['the role'], unneeded: [], unknown: [] }];
    const needed = [...unitsOf(trust), ...(permissions ? unitsOf(permissions) : [])];
    const granted = [
      // The plan has no statement to compare with.
      ...(trust.Statement.length > 0 || unknown.includes('trust') ? unitsOf(found.trust) : []),
      // The workflow does not show what the commands of a deployment need.
      ...(permissions ? found.permissions.flatMap((each) => unitsOf(each)) : []),
    ];
    // Whether a condition of a Deny holds, only a request shows.
    const denied = [found.trust, ...found.permissions]
      .flatMap((document) => unitsOf(document, 'Deny'))
      .filter(({ conditions }) => conditions.size === 0);
    const allows = (need: Unit) => granted.some((grant) => covers(grant, need));
    const missing = needed.filter((need) => !allows(need) || denied.some((each) => covers(each, need)));
    const further = granted.filter((grant) => !needed.some((need) => covers(need, grant)));
    const doubt = (grant: Unit) => doubtOf(grant, unknown);
    const drift = {
      arn: role.arn,
      missing: missing.map(wordsOf),
      unneeded: further.filter((grant) => doubt(grant) === undefined).map(wordsOf),
      unknown: further.flatMap((grant) => {
        const reason = doubt(grant);
        return reason === undefined ? [] : [`${wordsOf(grant)}: ${reason}`];
      }),
    };
    return missing.length + further.length === 0 ? [] : [drift];
  });
}

/** Why nobody can say whether a grant is needed; undefined where it is known. */
function doubtOf({ action }: Unit, unknown: readonly UnknownPart[]): string | undefined {
  const part = decidingParts(action).find((each) => unknown.includes(each));
  return part && reasons[part];
}

/** The drift as findings, which fail the run, and as notices where it is unknown whether there is one. */
export function driftFindings(drifts: readonly Drift[], file: string): PlanFinding[] {
  const place = { repository: '', path: file, line: 1 };
  return drifts.flatMap(({ arn, missing, unneeded, unknown }) => [
    ...missing.map((what) => ({
      rule: 'drift',
      level: 'error' as const,
      ...place,
      message: `${arn} lacks ${what}.`,
    })),
    ...unneeded.map((what) => ({
      rule: 'drift',
      level: 'error' as const,
      ...place,
      message: `${arn} grants what no planned workflow needs: ${what}.`,
    })),
    ...unknown.map((what) => ({
      rule: 'drift-unknown',
      level: 'notice' as const,
      ...place,
      message: `${arn} may not need what it grants: ${what}.`,
    })),
  ]);
}

/** The smallest part of a statement: one action on one resource or by one principal, with its conditions. */
interface Unit {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  /** With `NotAction` and `NotResource`: what is left out of all. */
  readonly otherActions?: readonly string[];
  readonly otherResources?: readonly string[];
  /** Patterns by `operator family key`. One matching pattern is enough. */
  readonly conditions: ReadonlyMap<string, readonly string[]>;
}

function unitsOf({ Statement }: PolicyDocument, effect: PolicyStatement['Effect'] = 'Allow'): Unit[] {
  return [Statement]
    .flat()
    .flatMap((statement) => (statement.Effect === effect ? unitsOfStatement(statement) : []));
}

/** A statement of a role that exists can have what the plan never writes. */
interface ExistingStatement extends Omit<PolicyStatement, 'Action'> {
  readonly Action?: PolicyStatement['Action'];
  readonly NotAction?: PolicyStatement['Action'];
  readonly NotResource?: PolicyStatement['Action'];
}

function unitsOfStatement(statement: PolicyStatement): Unit[] {
  const { Principal, Action, NotAction, Resource, NotResource, Condition }: ExistingStatement = statement;
  const principals = principalsOf(Principal);
  const conditions = conditionsOf(Condition ?? {});
  const actions = [Action ?? allBut(NotAction)].flat();
  const resources = [Resource ?? (NotResource ? allBut(NotResource) : '')].flat();
  const others = {
    ...(NotAction && { otherActions: [NotAction].flat() }),
    ...(NotResource && { otherResources: [NotResource].flat() }),
  };
  const subject = [...conditions].find(([key]) => key.endsWith(':sub'));
  const perSubject = subject
    ? subject[1].map((pattern) => new Map([...conditions, [subject[0], [pattern]] as const]))
    : [conditions];
  return principals.flatMap((principal) =>
    actions.flatMap((action) =>
      resources.flatMap((resource) =>
        perSubject.map((each) => ({ principal, action, resource, ...others, conditions: each })),
      ),
    ),
  );
}

function allBut(texts: string | readonly string[] = []): string {
  return `all but ${[texts].flat().join(', ')}`;
}

function principalsOf(principal: PolicyStatement['Principal'] | string): string[] {
  if (principal === undefined) return [''];
  if (typeof principal === 'string') return [principal];
  return Object.entries(principal).flatMap(([kind, names]) =>
    [names].flat().map((name) => `${kind} ${name}`),
  );
}

/** StringLike and StringEquals of the same key are both kept as patterns. */
function conditionsOf(condition: NonNullable<PolicyStatement['Condition']>): Map<string, readonly string[]> {
  return new Map(
    Object.entries(condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => {
        const isLike = /^StringLike$/i.test(operator);
        const isEqual = /^StringEquals$/i.test(operator);
        const texts = [values]
          .flat()
          .map(String)
          .map((text) => (isEqual ? text.replace(/[*?]/g, '\\$&') : text));
        return [`${isLike || isEqual ? '' : `${operator} `}${key}`, texts] as const;
      }),
    ),
  );
}

/** True if `wide` allows everything that `narrow` allows. */
function covers(wide: Unit, narrow: Unit): boolean {
  return (
    wide.principal === narrow.principal &&
    coversText(wide.action.toLowerCase(), wide.otherActions, narrow.action.toLowerCase()) &&
    coversText(wide.resource, wide.otherResources, narrow.resource) &&
    [...wide.conditions].every(([key, patterns]) =>
      (narrow.conditions.get(key) ?? []).length > 0
        ? (narrow.conditions.get(key) ?? []).every((text) =>
            patterns.some((pattern) => matches(pattern, text)),
          )
        : false,
    )
  );
}

function coversText(wide: string, others: readonly string[] | undefined, narrow: string): boolean {
  if (others === undefined) return matches(wide, narrow);
  return wide === narrow || !others.some((each) => matches(each.toLowerCase(), narrow.toLowerCase()));
}

function wordsOf({ principal, action, resource, conditions }: Unit): string {
  const where = [...conditions].map(([key, texts]) => `${key} = ${texts.join(' or ').replaceAll('\\', '')}`);
  const on = resource === '' ? ` for ${principal}` : ` on ${resource}`;
  return `${action}${on}${where.length === 0 ? '' : ` where ${where.join(', ')}`}`;
}
