import type { ErrorCode } from '../error.ts';

/** Exit statuses of the `secret-lease` command; docs/command.md lists them. */
export const exitStatus = {
  done: 0,
  failed: 1,
  usage: 2,
  expiring: 3,
  expired: 4,
  /** As of env and timeout: `exec` started no program. */
  notStarted: 125,
  /** As of shells. */
  notExecutable: 126,
  notFound: 127,
} as const;

/** The status for an error. */
export function statusOf(code: ErrorCode): number {
  if (code === 'E_USAGE') return exitStatus.usage;
  if (code === 'E_EXPIRING') return exitStatus.expiring;
  return code === 'E_EXPIRED' ? exitStatus.expired : exitStatus.failed;
}
