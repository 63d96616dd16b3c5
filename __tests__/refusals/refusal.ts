import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Job, StepOptions, StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import type { Claims, Sandbox } from '../../sandbox/sandbox.ts';
import type { ErrorCode } from '../../src/domain/error.ts';
import { leavesOf, parseJson } from '../../src/domain/values/json.ts';
import { assertReadable, openStage, type Stage, saidBy } from '../dist/stage.ts';
import { lacks, type Need } from '../needs.ts';

/** A lease that must be refused, and the text of its one annotation. */
export interface Refusal {
  readonly title: string;
  /** The default is `prod/services/mail`, which can be leased. */
  readonly secrets?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly code: ErrorCode;
  /** Parts of the annotation: the input or the line, the mistake, and what is allowed. */
  readonly says: readonly (string | RegExp)[];
  /** Texts that must not occur in any output of the step. */
  readonly never?: readonly (string | RegExp)[];
  /** Claims of the job's token that differ from the sandbox's defaults. */
  readonly claims?: Partial<Claims>;
  readonly env?: Readonly<Record<string, string>>;
  readonly step?: StepOptions;
  /** Prepares the sandbox and the job. */
  readonly arrange?: (stage: Stage) => void;
  /** True if the inputs alone cause the refusal: then no request may be sent. */
  readonly offline?: boolean;
  /** A program that the machine must have. */
  readonly needs?: Need;
}

/** Runs the bundle and asserts what all refusals have in common. */
export async function refuse(test: TestContext, refusal: Refusal): Promise<void> {
  if (refusal.needs && lacks(test, refusal.needs)) return;
  const { secrets = 'prod/services/mail', env = {}, step = {}, offline = false, claims = {} } = refusal;
  const stage = await openStage(test, { debug: true, env, claims });
  const { sandbox, job } = stage;
  refusal.arrange?.(stage);
  const result = await stage.lease(secrets, refusal.with, step);
  assertOneAnnotation(result, refusal);
  for (const piece of refusal.never ?? []) assert.doesNotMatch(saidBy(result), asPattern(piece));
  assertEndedByItself(result);
  assertNothingHandedOver(result, job);
  assertNoLeak(result, sandbox);
  if (offline) assert.deepEqual(sandbox.requests, [], 'nobody was asked anything');
  await assertQuietEnd(job);
}

function assertOneAnnotation({ annotations }: StepResult, { title, code, says }: Refusal): void {
  const errors = annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, 1, JSON.stringify(annotations));
  const [{ title: told, emitted } = { title: '', emitted: '' }] = errors;
  // SHOW=1 prints every message for reading.
  if (process.env.SHOW) console.log(`--- ${title}\n${told}: ${emitted}`);
  assert.equal(told, code, emitted);
  assertReadable(emitted, code);
  for (const piece of says) assert.match(emitted, asPattern(piece));
}

function asPattern(piece: string | RegExp): RegExp {
  return typeof piece === 'string' ? new RegExp(RegExp.escape(piece)) : piece;
}

function assertEndedByItself({ exitCode, signal, durationMs, stdout, stderr }: StepResult): void {
  assert.deepEqual({ exitCode, signal, stderr }, { exitCode: 1, signal: undefined, stderr: '' });
  assert.ok(durationMs < 30_000, `${durationMs} ms`);
  assert.doesNotMatch(stdout, /(?:\n|%0A)\s+at |\.[jt]s:\d+|node:internal/, 'no stack trace');
}

function assertNothingHandedOver(result: StepResult, job: Job): void {
  const { exported, outputs, path, state, files, summary } = result;
  assert.deepEqual({ exported, outputs, path, state }, { exported: {}, outputs: {}, path: [], state: {} });
  assert.deepEqual([files.env, files.output, files.state], ['', '', '']);
  assert.match(summary.raw, /^### 🔴 <code>E_[A-Z_]+<\/code>\n\n\*\*/);
  const directory = join(job.temp, 'secret-lease');
  const isThere = statSync(directory, { throwIfNoEntry: false })?.isDirectory();
  assert.deepEqual(isThere ? readdirSync(directory) : [], [], 'no record and no file');
}

/** All output of the process without its masks, which must contain values. */
function assertNoLeak({ stdout, stderr, annotations, summary, files }: StepResult, sandbox: Sandbox): void {
  const said = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const texts = {
    stdout: said.join('\n'),
    stderr,
    annotations: annotations.map(({ title, emitted }) => `${title} ${emitted}`).join('\n'),
    summary: summary.raw,
    files: Object.values(files).join('\n'),
  };
  const canaries = [...sandbox.canaries(), ...sandbox.values().flatMap(piecesOf)];
  assert.deepEqual(findLeaks({ texts, canaries }), []);
}

/** The value, and the texts in it if it is JSON. Shorter texts occur in any sentence. */
function piecesOf(value: string): string[] {
  const json = parseJson(value);
  const leaves = json === undefined ? [] : [...leavesOf(json)].map(([, leaf]) => leaf);
  return [value, ...leaves].filter((piece) => typeof piece === 'string' && piece.length >= 8) as string[];
}

/** The post step runs after a failure too, and has nothing to do. */
async function assertQuietEnd(job: Job): Promise<void> {
  for (const { exitCode, exported, annotations } of await job.end()) {
    const errors = annotations.filter(({ level }) => level === 'error');
    assert.deepEqual({ exitCode, exported, errors }, { exitCode: 0, exported: {}, errors: [] });
  }
}
