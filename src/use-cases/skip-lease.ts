import type { JobOrigin } from '../domain/trust/job-origin.ts';
import type { Runner } from './ports.ts';

/** Jobs that GitHub gives no token by its own rules, whatever their permissions. */
export type TokenlessOrigin = Exclude<JobOrigin, 'own'>;

/** Leases nothing and lets the job continue, as `on-no-token: skip` says. */
export function skipLease(origin: TokenlessOrigin, runner: Runner): void {
  const who = origin === 'fork' ? 'A pull request from a fork' : 'A run that Dependabot started';
  runner.notice(`${who} gets no OIDC token here: nothing is leased, as on-no-token says.`);
  runner.handOver({ variables: new Map(), outputs: new Map([['leased', 'false']]) });
}
