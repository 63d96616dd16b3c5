/**
 * 1,000 jobs at once against a sandbox with AWS's quotas, and 1,000 secrets in one lease: `npm run bench:load`
 * writes docs/load.md. The jobs share this process, each with its own connections, token and sessions: 1,000
 * processes on one machine would measure the machine.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { type Outcome, type Retry, runJob } from './job.ts';
import { largeLease } from './large-lease.ts';
import type { Order, Place } from './order.ts';
import { page } from './page.ts';

/** As AWS publishes them; of AssumeRoleWithWebIdentity it publishes none, so it gets the 600 that STS's signed calls share. */
export const quotas = {
  AssumeRoleWithWebIdentity: 600,
  AssumeRole: 600,
  GetSecretValue: 10_000,
  BatchGetSecretValue: 100,
  ListSecrets: 100,
};
const jobs = Number(process.env.LOAD_JOBS || 1000);
const child = fork(new URL('aws.ts', import.meta.url));

async function place(order: Order): Promise<Place> {
  child.send(order);
  const [answer] = await once(child, 'message');
  return answer as Place;
}

async function round(retry: Retry, limits: Order['quotas'], lines: string): Promise<Outcome[]> {
  const there = await place({ quotas: limits, jobs, secrets: 5 });
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
      outcomes: await round('secret-lease', {}, one),
    },
    { what: 'one secret', retry: 'Secret Lease', outcomes: await round('secret-lease', quotas, one) },
    { what: 'one secret', retry: 'fixed delay', outcomes: await round('fixed delay', quotas, one) },
    {
      what: 'five secrets',
      retry: 'no quotas: what the machine needs',
      outcomes: await round('secret-lease', {}, five),
    },
    { what: 'five secrets', retry: 'Secret Lease', outcomes: await round('secret-lease', quotas, five) },
    { what: 'five secrets', retry: 'fixed delay', outcomes: await round('fixed delay', quotas, five) },
    {
      what: 'five secrets, 100 sessions/s',
      retry: 'Secret Lease',
      outcomes: await round('secret-lease', busy, five),
    },
    {
      what: 'five secrets, 100 sessions/s',
      retry: 'fixed delay',
      outcomes: await round('fixed delay', busy, five),
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
