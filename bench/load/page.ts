import type { JobResult } from './job.ts';
import type { LargeLease } from './large-lease.ts';

/** All measurements. */
export interface Measured {
  readonly rounds: readonly {
    readonly what: string;
    readonly retry: string;
    readonly results: readonly JobResult[];
  }[];
  readonly large: readonly LargeLease[];
  readonly quotas: Readonly<Record<string, number>>;
  readonly jobs: number;
  readonly machine: string;
  readonly date: string;
}

/** The text of docs/load.md. */
export function page({ rounds, large, quotas, jobs, machine, date }: Measured): string {
  return `# Load

Written by \`npm run bench:load\` on ${date}, on ${machine}.

## ${count(jobs)} jobs at once

Each job asks for its OIDC token, verifies it, opens a reader session and reads, all at the same moment. The sandbox
admits as many requests a second as AWS does and throttles the rest:

${Object.entries(quotas)
  .map(([operation, quota]) => `- ${operation}: ${count(quota)}`)
  .join('\n')}

AWS publishes no quota for AssumeRoleWithWebIdentity; it is given the 600 that STS's signed calls share, and 100 in the last rounds. "Fixed
delay" is the same lease with what scripts have in place of its retries: five attempts, a second between two. The jobs
share one process and the sandbox has another: ${count(jobs)} processes would measure the machine, and what the
machine needs by itself stands in the rows without quotas.

| Each job leases | Retries | Succeeded | Median | Last | Failed with |
| --- | --- | --- | --- | --- | --- |
${rounds.map(rowOf).join('\n')}

## Many secrets in one lease

The bundle as a process of its own, its memory as resident at most, Node's own included.

| Secrets | Time | Memory | Masks | Sessions | Reads |
| --- | --- | --- | --- | --- | --- |
${large.map(largeRow).join('\n')}
`;
}

function rowOf({ what, retry, results }: Measured['rounds'][number]): string {
  const done = results.filter(({ code }) => code === undefined);
  const times = done.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  const codes = Map.groupBy(
    results.filter(({ code }) => code !== undefined),
    ({ code }) => code,
  );
  const failed = [...codes].map(([code, all]) => `${count(all.length)} ${code}`).join(', ');
  return `| ${[what, retry, `${count(done.length)} of ${count(results.length)}`, span(median), span(times.at(-1)), failed].join(' | ')} |`;
}

function largeRow({ secrets, seconds, memory, masks, sessions, reads }: LargeLease): string {
  return `| ${[count(secrets), span(seconds), `${Math.round(memory)} MiB`, count(masks), count(sessions), count(reads)].join(' | ')} |`;
}

function span(seconds: number | undefined): string {
  return seconds === undefined ? '' : `${seconds.toFixed(seconds < 1 ? 2 : 1)} s`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
