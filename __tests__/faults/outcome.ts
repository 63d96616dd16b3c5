import assert from 'node:assert/strict';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { errorCodes } from '../../src/domain/error.ts';
import { type Stage, valuesOf } from '../dist/stage.ts';

/** The outcome of a step under a fault: `succeeds`, `succeeds, with a warning`, or the code of its one error. */
export type OutcomeText = string;

/** What a step should hand over: the variables, and the contents of those that name a file. */
export interface Expected {
  readonly values: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** Further variables, whose values are made for each job. */
  readonly minted?: readonly string[];
}

/**
 * Asserts for a step and the end of its lease: it has handed over everything or nothing, it has reported that in one
 * sentence with a code, no file is left, and no secret is visible.
 */
export async function endJob(stage: Stage, step: StepResult, expected: Expected): Promise<OutcomeText> {
  const outcome = outcomeOf(step);
  if (step.exitCode === 0) assertWhole(step, expected);
  else assertNothing(stage.job, step);
  assertNoLeak(stage, step);
  await assertEnded(stage, expected);
  return outcome;
}

/** The code of a failed action's one error. */
export function outcomeOf({ annotations, exitCode, signal, stderr, log }: StepResult): OutcomeText {
  assert.deepEqual({ signal, stderr }, { signal: undefined, stderr: '' }, log);
  const errors = annotations.filter(({ level }) => level === 'error');
  if (exitCode === 0) {
    assert.deepEqual(errors, [], log);
    return annotations.some(({ level }) => level === 'warning') ? 'succeeds, with a warning' : 'succeeds';
  }
  assert.deepEqual([exitCode, errors.length], [1, 1], log);
  const [{ title = '', message } = { message: '' }] = errors;
  assert.ok((errorCodes as readonly string[]).includes(title) && title !== 'E_UNEXPECTED', log);
  assert.ok(message.length > 20 && message.length < 2000, message);
  return title;
}

function assertWhole(step: StepResult, { values, files, minted = [] }: Expected): void {
  for (const name of minted) assert.ok(step.exported[name], name);
  const given = Object.entries(valuesOf(step)).filter(([name]) => !minted.includes(name));
  const read = given.map(([name, value]) => [name, name in files ? readFileSync(value, 'utf8') : value]);
  assert.deepEqual(Object.fromEntries(read), { ...values, ...files }, step.log);
  assert.equal(step.outputs.leased, 'true');
}

function assertNothing(job: Job, { exported, outputs, path, files, summary }: StepResult): void {
  assert.deepEqual({ exported, outputs, path }, { exported: {}, outputs: {}, path: [] });
  assert.deepEqual([files.env, files.output], ['', '']);
  // Only the error, and no table of a lease.
  assert.match(summary.raw, /^(### 🔴 <code>E_\w+<\/code>\n[^|]*)?$/);
  assert.deepEqual(leftovers(job), []);
}

/** Asserts that a preloaded file has applied its fault to a step of this job at least once. */
export function assertStruck({ temp }: Job): void {
  assert.ok(existsSync(join(temp, 'struck')), 'the fault has not struck');
}

/** The files of leases that still exist. */
export function leftovers({ temp }: Job): string[] {
  const directory = join(temp, 'secret-lease');
  return lstatSync(directory, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(directory, { recursive: true }).map(String)
    : [];
}

/** The runner runs the post step whatever the outcome of the step. */
export async function assertEnded(
  { job, sandbox }: Stage,
  { values, files, minted = [] }: Expected,
): Promise<void> {
  for (const end of await job.end()) {
    assert.deepEqual([end.exitCode, end.stderr], [0, ''], end.log);
    assertNoLeak({ job, sandbox }, end);
  }
  assert.deepEqual(leftovers(job), []);
  const kept = [...Object.keys({ ...values, ...files }), ...minted].filter((name) => job.env[name]);
  assert.deepEqual(kept, [], 'blanked, or never set');
}

/** Asserts that the step's texts and files have no secret, except the masks and the values and files handed over. */
export function assertNoLeak({ job, sandbox }: Pick<Stage, 'job' | 'sandbox'>, step: StepResult): void {
  const texts = {
    stdout: withoutMasks(step.stdout),
    stderr: withoutMasks(step.stderr),
    log: step.log,
    annotations: step.annotations.map(({ title, emitted }) => `${title} ${emitted}`).join('\n'),
    summary: step.summary.raw,
    state: step.files.state,
    arguments: step.argv.join(' '),
    ...filesUnder(job.temp, Object.values(step.exported)),
  };
  const canaries = [...sandbox.canaries(), ...sandbox.values().flatMap(piecesOf)];
  const leaks = findLeaks({ texts, canaries }).map(({ where, encoding }) => `${where}: ${encoding}`);
  assert.deepEqual(leaks, []);
}

/**
 * The command prints masks on standard error, because other programs read its standard output. It ends a line that
 * another process has begun by an empty debug message.
 */
export function withoutMasks(output: string): string {
  const lines = output.split('\n').filter((line) => !/^::(?:add-mask::|debug::$)/.test(line));
  return lines.join('\n');
}

function filesUnder(directory: string, except: readonly string[]): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/^(env|output)_/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !except.includes(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** A value, and the texts in it if it is an object. Shorter texts occur in any sentence. */
function piecesOf(value: string): string[] {
  const leaves = /^\{/.test(value) ? Object.values(JSON.parse(value)) : [];
  return [value, ...leaves].filter(
    (piece): piece is string => typeof piece === 'string' && piece.length >= 8,
  );
}
