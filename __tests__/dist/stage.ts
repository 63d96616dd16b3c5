import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { Job, type JobOptions, type StepResult, type UsesOptions } from '../../runner/job.ts';
import { node24 } from '../../runner/node.ts';
import {
  type Claims,
  type Sandbox,
  type SecretSettings,
  startSandbox,
  type JobOptions as TokenOptions,
} from '../../sandbox/sandbox.ts';
import { readSeed, type Seed } from '../../sandbox/seed.ts';

/** The action.yml of the lease. */
export const actionYml = join(import.meta.dirname, '..', '..', 'action.yml');

type Inputs = Readonly<Record<string, string>>;

/** A sandbox and a job that uses it. */
export interface Stage {
  readonly sandbox: Sandbox;
  readonly job: Job;
  /** Stores a secret: text, bytes or the sandbox's settings. Returns its ARN. */
  put(name: string, value: string | Uint8Array | SecretSettings): string;
  /** Runs the bundle with these `secrets`, by default with the sandbox's role. */
  lease(secrets: string, inputs?: Inputs, options?: UsesOptions): Promise<StepResult>;
  /** The same, and asserts success. */
  leased(secrets: string, inputs?: Inputs, options?: UsesOptions): Promise<StepResult>;
  /** The environment of later steps, byte for byte: as Node reads it, and as bash does where a job has bash. */
  later(): Promise<Record<'bash' | 'node', Record<string, string>>>;
}

/** Options for Node by which the bundle can connect to this machine only. */
export const loopbackOnly = ['--import', new URL('loopback-only.mjs', import.meta.url).href];

interface StageOptions extends JobOptions {
  /** Replaces parts of the sandbox's seed. */
  readonly seed?: Partial<Seed>;
  /** The URL of the tokens' issuer. */
  readonly issuer?: string;
  /** Claims of the job's OIDC token that differ from the sandbox's defaults. */
  readonly claims?: Partial<Claims>;
  /** The form of the token's subject and issuer, and whether the job gets a token. */
  readonly token?: TokenOptions;
}

/** Opens a stage that closes at the end of the test. */
export async function openStage(test: TestContext, options: StageOptions = {}): Promise<Stage> {
  const { claims, token, seed, issuer, ...jobOptions } = options;
  const sandbox = await startSandbox({ seed: { ...readSeed(), ...seed }, ...(issuer && { issuer }) });
  test.after(() => sandbox.stop());
  const job = await Job.create({
    nodeArgs: loopbackOnly,
    ...jobOptions,
    env: { ...sandbox.job(claims, token), ...options.env },
  });
  test.after(() => job.dispose());

  const lease = async (secrets: string, inputs: Inputs = {}, uses: UsesOptions = {}) => {
    const step = await job.uses(actionYml, {
      id: 'lease',
      ...uses,
      with: {
        'role-to-assume': sandbox.roleArn,
        'aws-region': sandbox.region,
        'oidc-issuer': sandbox.issuer,
        secrets,
        ...inputs,
      },
    });
    assert.notEqual(step.exitCode, 97, step.stderr);
    return step;
  };
  return {
    sandbox,
    job,
    lease,
    put: (name, value) => sandbox.secrets.put(name, settingsOf(value)).arn,
    async leased(...args) {
      const step = await lease(...args);
      assert.equal(step.outcome, 'success', step.log);
      return step;
    },
    async later() {
      const [bash, node] = ['bash', 'node'].map((name) => join(job.temp, `seen-by-${name}`)) as [
        string,
        string,
      ];
      if (process.platform !== 'win32') await job.run(`env -0 > '${bash}'`);
      const script = 'require("node:fs").writeFileSync(process.argv[1], JSON.stringify(process.env))';
      await job.run([node24(), '-e', script, node]);
      const seenByNode = JSON.parse(readFileSync(node, 'utf8'));
      if (process.platform === 'win32') return { bash: seenByNode, node: seenByNode };
      const pairs = readFileSync(bash, 'utf8').split('\0').filter(Boolean);
      return {
        bash: Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s, 2) as [string, string])),
        node: seenByNode,
      };
    },
  };
}

function settingsOf(value: string | Uint8Array | SecretSettings): SecretSettings {
  if (typeof value === 'string') return { string: value };
  return value instanceof Uint8Array ? { binary: value } : value;
}

/** The variables that the action exported, without those that describe the lease. */
export function valuesOf({ exported }: Pick<StepResult, 'exported'>): Record<string, string> {
  const { SECRET_LEASE_EXPIRES_AT: _, ...values } = exported;
  return values;
}

/** Asserts that the step failed with one annotation of this code and handed over nothing. Returns its message. */
export function refusalOf(step: StepResult, code: string): string {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    {
      titles: errors.map(({ title }) => title),
      exitCode: step.exitCode,
      exported: step.exported,
      outputs: step.outputs,
    },
    { titles: [code], exitCode: 1, exported: {}, outputs: {} },
    step.log,
  );
  assertReadable(errors[0]?.message ?? '', code);
  return bodyOf(errors[0]?.message ?? '', code);
}

/** A message without its code and the link at its end. */
export function bodyOf(message: string, code: string): string {
  assert.ok(message.startsWith(`${code}: `), message);
  return message.slice(code.length + 2).replace(/\nSee [^\n]*$/, '');
}

/** The messages of this level, in order. */
export function messagesOf(step: StepResult, level: 'warning' | 'notice'): string[] {
  return step.annotations.filter((each) => each.level === level).map(({ message }) => message);
}

/** All texts of the step: its output without the masks, its annotations, its summary. */
export function saidBy({ stdout, stderr, annotations, summary }: StepResult): string {
  const lines = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const notes = annotations.map(({ title, emitted }) => `${title} ${emitted}`);
  return [...lines, stderr, ...notes, summary.raw].join('\n');
}

/**
 * Asserts what every message must have: the code first, a short first line with the subject and the cause, a link at
 * the end, and at most twelve lines.
 */
export function assertReadable(message: string, code: string): void {
  const lines = message.split('\n');
  const [first = ''] = lines;
  assert.ok(first.startsWith(`${code}: `), first);
  assert.ok(first.length <= 160, `${first.length} characters: ${first}`);
  assert.ok(lines.length <= 12, `${lines.length} lines:\n${message}`);
  assert.match(lines.at(-1) ?? '', new RegExp(`^See \\S*docs/troubleshooting\\.md#${code.toLowerCase()}\\b`));
}
