import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { ResourceAccount, Source } from './source.ts';
import { bySource, sourceOf } from './sources.ts';

/**
 * STS's limit for the text of a session policy, in characters. There is a second limit for its packed form, which only
 * STS can compute.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export const policyLimit = 2048;

/** Queries of one region that share one session. */
export interface SessionPlan {
  readonly region: string;
  readonly queries: readonly SecretQuery[];
}

interface OpenPlan {
  readonly region: string;
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
      ...source.policySize(query, account),
    };
  });
  sized.sort((a, b) => b.own - a.own);
  for (const { query, source, permissionSet, shared, own } of sized) {
    const lengthIn = ({ parts, length }: OpenPlan) =>
      length + own + (parts.has(source) ? 0 : shared + (parts.size > 0 ? 1 : 0));
    const fits = (plan: OpenPlan) => {
      const part = plan.parts.get(source);
      if (plan.region !== query.region || lengthIn(plan) > policyLimit) return false;
      if (plan.queries.length > 0 && (source.isAlone || plan.isAlone)) return false;
      return !part || (part.permissionSet === permissionSet && part.count < source.queriesPerSession);
    };
    let plan = open.find(fits);
    if (!plan) {
      const { isAlone = false } = source;
      plan = { region: query.region, queries: [], parts: new Map(), length: policyOf([]).length, isAlone };
      open.push(plan);
    }
    plan.length = lengthIn(plan);
    plan.queries.push(query);
    plan.parts.set(source, { permissionSet, count: (plan.parts.get(source)?.count ?? 0) + 1 });
  }
  return open.map(({ region, queries: planned }) => ({ region, queries: planned }));
}

/** Splits a plan in two, for a policy that STS finds too large in packed form. */
export function splitPlan({ region, queries }: SessionPlan): [SessionPlan, SessionPlan] {
  const middle = Math.ceil(queries.length / 2);
  return [
    { region, queries: queries.slice(0, middle) },
    { region, queries: queries.slice(middle) },
  ];
}

/** The session policy of a plan: exactly what its queries need. */
export function readerPolicy({ queries }: SessionPlan, account: ResourceAccount): string {
  return policyOf([...bySource(queries)].flatMap(([source, own]) => source.sessionStatements(own, account)));
}

function policyOf(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}
