import assert from 'node:assert/strict';
import { Job, type StepOptions, type StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import type { PolicyDocument, Statement } from '../../sandbox/policy.ts';
import type { Claims, JobOptions, Sandbox } from '../../sandbox/sandbox.ts';
import type { ErrorCode } from '../../src/domain/error.ts';
import { actionYml, refusalOf } from './stage.ts';

type Inputs = Readonly<Record<string, string>>;

/** A job: the claims and the form of its token. */
export interface JobKind {
  readonly claims?: Partial<Claims>;
  readonly format?: JobOptions;
}

/** Runs the bundle as the only step of such a job. */
export async function leaseIn(
  sandbox: Sandbox,
  { claims, format }: JobKind,
  inputs: Inputs = {},
  step: StepOptions & { readonly env?: Inputs } = {},
): Promise<StepResult> {
  const { env, ...options } = step;
  const job = await Job.create({ env: { ...sandbox.job(claims, format), ...env }, debug: true });
  try {
    return await job.uses(actionYml, {
      ...options,
      with: {
        'role-to-assume': sandbox.roleArn,
        'aws-region': sandbox.region,
        'oidc-issuer': sandbox.issuer,
        secrets: 'prod/db#host',
        ...inputs,
      },
    });
  } finally {
    await job.dispose();
  }
}

/** The message of a refusal, with the values that differ between runs replaced. */
export function diagnosisOf(step: StepResult, code: ErrorCode, sandbox: Sandbox): string {
  const message = refusalOf(step, code);
  assert.ok(Buffer.byteLength(message) < 4000, 'it fits into an annotation');
  assert.deepEqual(findLeaks({ texts: saidBy(step), canaries: canariesOf(sandbox) }), []);
  return message;
}

/** Asserts that no text of a public repository's job has an account id or the ARN of a resource. */
export function assertConcealed(step: StepResult): void {
  for (const [where, text] of Object.entries(saidBy(step))) {
    // Ids of repositories and runs are shorter, or are not account ids of this sandbox.
    assert.doesNotMatch(text, /111122223333|444455556666/, where);
    assert.doesNotMatch(text, /arn:[^"\s]*:secret:[\w/]+-[A-Za-z]{6}\b/, where);
  }
}

/** All output of the process without its masks, which must contain values. */
function saidBy({ stdout, stderr, summary }: StepResult): Record<string, string> {
  const said = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return { stdout: said.join('\n'), stderr, summary: summary.raw };
}

function canariesOf(sandbox: Sandbox): string[] {
  const values = sandbox.values().flatMap((value) => [value, ...leavesOf(value)]);
  return [...sandbox.canaries(), ...values].filter((text) => text.length >= 8);
}

function leavesOf(value: string): string[] {
  const found = [...value.matchAll(/"((?:[^"\\]|\\.)*)"\s*[,}]/g)].map(([, leaf]) => JSON.parse(`"${leaf}"`));
  return value.startsWith('{') ? found : [];
}

/** The policies that a message suggests, parsed from its text. */
export function suggestionsOf(message: string): Statement[] {
  return [...message.matchAll(/^\{ .* \}$/gm)].map(([text]) => JSON.parse(text));
}

/** A policy with only these statements. */
export function policyOf(...statements: Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}
