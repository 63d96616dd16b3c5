import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { node24 } from '../runner/node.ts';

/** What is leased and how far away the services are. */
export interface Scenario {
  readonly secrets: number;
  /** Milliseconds by which each request is answered later. */
  readonly delay: number;
}

const serve = join(import.meta.dirname, '..', 'sandbox', 'serve.ts');

/** A scenario's sandbox, in a process of its own so that its work is not the measured ones'. */
export class ScenarioSandbox {
  readonly names: readonly string[];
  readonly roleArn: string;
  readonly issuer: string;
  readonly region: string;
  /** The job's environment: OIDC variables, GITHUB_*, AWS_ENDPOINT_URL. */
  readonly job: Readonly<Record<string, string>>;
  readonly #url: string;
  readonly #process: ChildProcess;

  /** `value` gives the value of each secret, by its index. */
  static async open(
    { secrets, delay }: Scenario,
    value = (index: number) => `FAKE-value-${index}-0123456789abcdef`,
  ): Promise<ScenarioSandbox> {
    const child = spawn(node24(), [serve], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    while (!said.includes('oidc-issuer')) said += String((await once(child.stdout, 'data'))[0]);
    const url = /AWS_ENDPOINT_URL='([^']+)'/.exec(said)?.[1];
    if (!url) throw new Error('The sandbox does not say where it is.');
    const names = Array.from(
      { length: secrets },
      (_, index) => `bench/service-${String(index).padStart(3, '0')}`,
    );
    for (const [index, name] of names.entries())
      await control(url, 'POST', 'secrets', { name, string: value(index) });
    const about = (await control(url, 'GET', 'about')) as { issuer: string; roleArn: string; region: string };
    const job = (await control(url, 'POST', 'job', {})) as Record<string, string>;
    if (delay > 0) await control(url, 'POST', 'faults', { operation: '*', kind: 'slow', ms: delay });
    return new ScenarioSandbox({ url, child, names, job, ...about });
  }

  private constructor(parts: {
    url: string;
    child: ChildProcess;
    names: readonly string[];
    job: Record<string, string>;
    issuer: string;
    roleArn: string;
    region: string;
  }) {
    this.#url = parts.url;
    this.#process = parts.child;
    this.names = parts.names;
    this.job = parts.job;
    this.issuer = parts.issuer;
    this.roleArn = parts.roleArn;
    this.region = parts.region;
  }

  /** How many requests there were so far. */
  async requests(): Promise<number> {
    return ((await control(this.#url, 'GET', 'requests')) as unknown[]).length;
  }

  async close(): Promise<void> {
    const exit = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await exit;
  }
}

async function control(url: string, method: string, name: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${url}/_sandbox/${name}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`The sandbox refuses ${method} ${name}: ${answer.status}`);
  return answer.json();
}
