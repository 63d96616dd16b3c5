import { scryptSync } from 'node:crypto';
import type { MonitorName } from './monitor-inputs.ts';

/** What a monitor watches, to identify a monitor without an id from the workflow. */
export interface MonitorScope {
  /** The ARNs of the roles. Empty for the ambient identity. */
  readonly roles: readonly string[];
  /** Undefined for an unknown account. */
  readonly accounts: readonly (string | undefined)[];
  readonly regions: readonly string[];
}

/**
 * Identifies a monitor in its repository, in 16 hexadecimal digits. In a reusable workflow the job's name is the same
 * for all callers, so roles, accounts and regions are included. A slow hash, because public issues show it and a fast
 * one would not hide an account's twelve digits.
 */
export function monitorIdOf({ name, isGiven }: MonitorName, scope: MonitorScope): string {
  const sorted = (texts: readonly (string | undefined)[]) => [...new Set(texts)].sort();
  const whose = isGiven ? [] : [sorted(scope.roles), sorted(scope.accounts), sorted(scope.regions)];
  return scryptSync(JSON.stringify([name, ...whose]), 'secret-lease monitor', 8, { N: 16_384 }).toString(
    'hex',
  );
}
