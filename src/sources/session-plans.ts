import type { Role } from '../domain/requests/role.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { ResourceAccount, Source } from './source.ts';
import { bySource, sourceOf } from './sources.ts';

/**
 * STS's limit for the text of a session policy, in characters. There is a second limit for its packed form, which only
 * STS can compute.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const policyLimit = 2048;

/** Queries of one region and one role that share one session. */
export interface SessionPlan {
  readonly region: string;
  /** Undefined: the role of the step. */
  readonly role?: Role;
  readonly queries: readonly SecretQuery[];
}

interface OpenPlan {
  readonly region: string;
  readonly role: Role | undefined;
  readonly queries: SecretQuery[];
  /** For each source with queries in it: how many, and which permissions they need. */
  readonly parts: Map<Source, { count: number; readonly permissionSet: string }>;
  /** The policy's length in characters. */
  length: number;
  readonly isAlone: boolean;
}

/**
 * Distributes queries over as few sessions as the limits permit (first fit, longest first), so that each session
 * permits exactly what it does. Queries of different sources can share a session; those of one source only if they
 * need the same permissions.
 */
export function planSessions(queries: readonly SecretQuery[], account: ResourceAccount): SessionPlan[] {
  const open: OpenPlan[] = [];
  const sized = queries.map((query) => {
    const source = sourceOf(query.reference);
    return {
      query,
      source,
      permissionSet: source.permissionSet(query),
      ...source.policySize(query, query.role ?? account),
    };
  });
  sized.sort((a, b) => b.own - a.own);
  for (const { query, source, permissionSet, shared, own } of sized) {
    const lengthIn = ({ parts, length }: OpenPlan) =>
      length + own + (parts.has(source) ? 0 : shared + (parts.size > 0 ? 1 : 0));
    const fits = (plan: OpenPlan) => {
      const part = plan.parts.get(source);
      if (plan.region !== query.region || plan.role?.arn !== query.role?.arn) return false;
      if (lengthIn(plan) > policyLimit) return false;
      if (plan.queries.length > 0 && (source.isAlone || plan.isAlone)) return false;
      return !part || (part.permissionSet === permissionSet && part.count < source.queriesPerSession);
    };
    let plan = open.find(fits);
    if (!plan) {
      const { isAlone = false } = source;
      const { region, role } = query;
      plan = { region, role, queries: [], parts: new Map(), length: policyOf([]).length, isAlone };
      open.push(plan);
    }
    plan.length = lengthIn(plan);
    plan.queries.push(query);
    plan.parts.set(source, { permissionSet, count: (plan.parts.get(source)?.count ?? 0) + 1 });
  }
  return open.map(({ region, role, queries: planned }) => ({
    region,
    ...(role && { role }),
    queries: planned,
  }));
}

/** Splits a plan in two, for a policy that STS finds too large in packed form. */
export function splitPlan(plan: SessionPlan): [SessionPlan, SessionPlan] {
  const middle = Math.ceil(plan.queries.length / 2);
  return [
    { ...plan, queries: plan.queries.slice(0, middle) },
    { ...plan, queries: plan.queries.slice(middle) },
  ];
}

/** The session policy of a plan: exactly what its queries need. */
export function readerPolicy({ queries, role }: SessionPlan, account: ResourceAccount): string {
  const own = role ?? account;
  return policyOf([...bySource(queries)].flatMap(([source, part]) => source.sessionStatements(part, own)));
}

function policyOf(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
