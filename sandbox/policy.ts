import { type ConditionBlock, conditionsHold, isOperator } from './conditions.ts';
import { type Context, matches } from './pattern.ts';

type OneOrMore = string | string[];

export interface Statement {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | Record<string, OneOrMore>;
  Action?: OneOrMore;
  NotAction?: OneOrMore;
  Resource?: OneOrMore;
  NotResource?: OneOrMore;
  Condition?: ConditionBlock;
}

export interface PolicyDocument {
  Version?: string;
  Id?: string;
  Statement: Statement | Statement[];
}

/** What a policy is attached to. It determines which elements its statements must have and must not have. */
export type PolicyKind = 'permissions' | 'trust' | 'resource';

/** The document violates IAM's grammar; the message says where. */
export class PolicyGrammarError extends Error {}

const DOCUMENT_ELEMENTS = new Set(['Version', 'Id', 'Statement']);
const STATEMENT_ELEMENTS: Record<PolicyKind, Set<string>> = {
  permissions: new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']),
  trust: new Set(['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition']),
  resource: new Set([
    'Sid',
    'Effect',
    'Principal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
  ]),
};

/**
 * @throws PolicyGrammarError, also for elements that IAM has and the sandbox does not: to ignore them could allow too
 * much.
 */
export function parsePolicy(document: unknown, kind: PolicyKind): Statement[] {
  const policy = object(document, 'Syntax errors in policy.');
  for (const element of Object.keys(policy)) {
    if (!DOCUMENT_ELEMENTS.has(element)) throw new PolicyGrammarError('Syntax errors in policy.');
  }
  if (policy.Version !== undefined && policy.Version !== '2012-10-17' && policy.Version !== '2008-10-17') {
    throw new PolicyGrammarError('The policy must contain a valid version string');
  }
  const statements = [policy.Statement].flat();
  if (statements.length === 0) throw new PolicyGrammarError('Syntax errors in policy.');
  return statements.map((statement) => parseStatement(statement, kind));
}

function parseStatement(value: unknown, kind: PolicyKind): Statement {
  const statement = object(value, 'Syntax errors in policy.');
  for (const element of Object.keys(statement)) {
    if (!STATEMENT_ELEMENTS[kind].has(element)) {
      throw new PolicyGrammarError(
        element === 'Principal'
          ? 'Policy document should not specify a principal.'
          : 'Syntax errors in policy.',
      );
    }
  }
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    throw new PolicyGrammarError(`Invalid effect: ${String(statement.Effect)}`);
  }
  const actions = exactlyOne(statement, 'Action', 'Policy statement must contain actions.');
  if (!actions.every((action) => action === '*' || /^[\w*-]+:[\w*?]+$/.test(action))) {
    throw new PolicyGrammarError(
      'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    );
  }
  if (kind !== 'trust')
    checkResources(exactlyOne(statement, 'Resource', 'Policy statement must contain resources.'));
  if (kind !== 'permissions' && statement.Principal === undefined) {
    throw new PolicyGrammarError('Missing required field Principal');
  }
  checkConditions(statement.Condition ?? {});
  return statement as unknown as Statement;
}

function checkResources(resources: string[]): void {
  for (const resource of resources) {
    if (resource !== '*' && !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:./s.test(resource)) {
      throw new PolicyGrammarError(`Resource ${resource} must be in ARN format or "*".`);
    }
  }
}

function checkConditions(block: unknown): void {
  for (const [operator, keys] of Object.entries(object(block, 'Syntax errors in policy.'))) {
    if (!isOperator(operator)) throw new PolicyGrammarError(`Invalid Condition type : ${operator}.`);
    for (const values of Object.values(object(keys, 'Syntax errors in policy.'))) strings(values);
  }
}

function exactlyOne(statement: Record<string, unknown>, element: string, missing: string): string[] {
  const positive = statement[element];
  const negative = statement[`Not${element}`];
  if ((positive === undefined) === (negative === undefined)) throw new PolicyGrammarError(missing);
  return strings(positive ?? negative);
}

function strings(value: unknown): string[] {
  const list = [value].flat();
  if (!list.every((entry) => typeof entry === 'string'))
    throw new PolicyGrammarError('Syntax errors in policy.');
  return list;
}

function object(value: unknown, complaint: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PolicyGrammarError(complaint);
  return value as Record<string, unknown>;
}

/** One request to authorise. `resource` is `*` for actions without a resource type. */
export interface AccessRequest {
  action: string;
  resource: string;
  context: Context;
}

export type PolicyDecision = 'allow' | 'deny' | 'none';

/** An explicit Deny wins over every Allow. Without either the decision is `none`. */
export function evaluate(statements: readonly Statement[], access: AccessRequest): PolicyDecision {
  const effects = new Set(statements.filter((entry) => applies(entry, access)).map((entry) => entry.Effect));
  if (effects.has('Deny')) return 'deny';
  return effects.has('Allow') ? 'allow' : 'none';
}

function applies(statement: Statement, access: AccessRequest): boolean {
  return (
    covers(statement.Action, statement.NotAction, (pattern) =>
      matches(pattern, access.action, access.context, { wildcards: true, ignoreCase: true }),
    ) &&
    covers(statement.Resource, statement.NotResource, (pattern) =>
      matches(pattern, access.resource, access.context, { wildcards: true }),
    ) &&
    conditionsHold(statement.Condition ?? {}, access.context)
  );
}

function covers(
  positive: OneOrMore | undefined,
  negative: OneOrMore | undefined,
  match: (pattern: string) => boolean,
): boolean {
  if (positive !== undefined) return [positive].flat().some(match);
  if (negative !== undefined) return ![negative].flat().some(match);
  return true;
}

/** The statements whose `Principal` satisfies the test. The test gets the principal's type and value. */
export function forPrincipal(
  statements: readonly Statement[],
  match: (type: string, value: string) => boolean,
): Statement[] {
  return statements.filter(({ Principal }) => {
    if (Principal === '*') return match('*', '*');
    return Object.entries(Principal ?? {}).some(([type, values]) =>
      [values].flat().some((value) => match(type, value)),
    );
  });
}
