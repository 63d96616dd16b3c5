import { scryptSync } from 'node:crypto';
import type { MonitorName } from './monitor-inputs.ts';

/** Whose secrets a monitor watches, where the workflow gave it no id of its own. */
export interface MonitorScope {
  /** ARNs of the roles; empty for the ambient identity. */
  readonly roles: readonly string[];
  /** Undefined where nothing tells. */
  readonly accounts: readonly (string | undefined)[];
  readonly regions: readonly string[];
}

/**
 * Tells a monitor from all others of its repository, in 16 hexadecimal digits. In a reusable workflow the job is the
 * called one, whoever calls it, so roles, accounts and regions belong to it. The hash is a slow one: it stands in
 * public issues, and an account has twelve digits, which a fast one would not hide.
 */
export function monitorIdOf({ name, isGiven }: MonitorName, scope: MonitorScope): string {
  const sorted = (texts: readonly (string | undefined)[]) => [...new Set(texts)].sort();
  const whose = isGiven ? [] : [sorted(scope.roles), sorted(scope.accounts), sorted(scope.regions)];
  return scryptSync(JSON.stringify([name, ...whose]), 'secret-lease monitor', 8, { N: 16_384 }).toString(
    'hex',
  );
}
