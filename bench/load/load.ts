/**
 * Runs 1,000 jobs at once against a sandbox with AWS's quotas, and one lease of 1,000 secrets: `npm run bench:load`
 * writes docs/load.md. The jobs share this process, each with its own connections, token and sessions, because 1,000
 * processes on one machine would measure the machine.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { type JobResult, type Retry, runJob } from './job.ts';
import type { JobPlan, JobTarget } from './job-plan.ts';
import { largeLease } from './large-lease.ts';
import { page } from './page.ts';

/**
 * Requests per second, as AWS publishes them. AWS publishes none for AssumeRoleWithWebIdentity, so it gets the 600
 * that STS's signed calls share.
 */
export const quotas = {
  AssumeRoleWithWebIdentity: 600,
  AssumeRole: 600,
  GetSecretValue: 10_000,
  BatchGetSecretValue: 100,
  ListSecrets: 100,
};
const jobs = Number(process.env.LOAD_JOBS || 1000);
const child = fork(new URL('aws.ts', import.meta.url));

async function target(plan: JobPlan): Promise<JobTarget> {
  child.send(plan);
  const [answer] = await once(child, 'message');
  return answer as JobTarget;
}

async function round(retry: Retry, limits: JobPlan['quotas'], lines: string): Promise<JobResult[]> {
  const there = await target({ quotas: limits, jobs, secrets: 5 });
  return Promise.all(Array.from({ length: jobs }, (_, index) => runJob(there, index, lines, retry)));
}

const one = 'PASSWORD, load/0#password';
const five = [0, 1, 2, 3, 4].map((at) => `PASSWORD_${at}, load/${at}#password`).join('\n');
const busy = { ...quotas, AssumeRoleWithWebIdentity: 100 };
try {
  await round('secret-lease', {}, one);
  const rounds = [
    {
      what: 'one secret',
      retry: 'no quotas: what the machine needs',
      results: await round('secret-lease', {}, one),
    },
    { what: 'one secret', retry: 'Secret Lease', results: await round('secret-lease', quotas, one) },
    { what: 'one secret', retry: 'fixed delay', results: await round('fixed delay', quotas, one) },
    {
      what: 'five secrets',
      retry: 'no quotas: what the machine needs',
      results: await round('secret-lease', {}, five),
    },
    { what: 'five secrets', retry: 'Secret Lease', results: await round('secret-lease', quotas, five) },
    { what: 'five secrets', retry: 'fixed delay', results: await round('fixed delay', quotas, five) },
    {
      what: 'five secrets, 100 sessions/s',
      retry: 'Secret Lease',
      results: await round('secret-lease', busy, five),
    },
    {
      what: 'five secrets, 100 sessions/s',
      retry: 'fixed delay',
      results: await round('fixed delay', busy, five),
    },
  ];
  const large = process.env.LOAD_JOBS ? [] : await largeLease();
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${platform()} ${release()}, Node ${process.version}`;
  const text = page({ rounds, large, quotas, jobs, machine, date: new Date().toISOString().slice(0, 10) });
  console.log(text);
  if (!process.env.LOAD_JOBS) writeFileSync(new URL('../../docs/load.md', import.meta.url), text);
} finally {
  child.disconnect();
}
