import assert from 'node:assert/strict';
import { after } from 'node:test';
import fc from 'fast-check';
import { findLeaks } from '../../runner/leaks.ts';
import { errorCodes } from '../../src/domain/error.ts';
import { holds, runs } from './budget.ts';
import { opening, runInProcess, type StepResults } from './in-process-step.ts';
import { assertOwnCommands, commandsIn, logOf, withoutMasks } from './log.ts';
import { canariesOf, isForbidden, mustFail, type RequestedLine, scenario, tokensIn } from './scenario.ts';

let succeeded = 0;
let refused = 0;

holds(
  'a lease exports what was stored to the byte, or nothing; no value outside its masks, no command from data',
  fc.asyncProperty(scenario, fc.boolean(), async (make, exportsEnv) => {
    const requested = make('app');
    const secrets = requested.map(({ line }) => line).join('\n');
    const step = await runInProcess({ secrets, 'export-env': String(exportsEnv) }, storedSecrets(requested));
    if (step.error) refused += 1;
    else succeeded += 1;
    assertOutcome(step, requested, exportsEnv);
    assertSilent(step, requested);
    assert.deepEqual(step.ended.records, []);
    for (const value of step.ended.variables.values()) assert.equal(value, '');
  }),
);

after(() => {
  if (runs >= 100)
    assert.ok(succeeded > runs / 5 && refused > runs / 20, `${succeeded} succeeded, ${refused} refused`);
});

function assertOutcome(step: StepResults, requested: readonly RequestedLine[], exportsEnv: boolean): void {
  const { error, outputs, variables, files, records } = step;
  if (error) {
    assert.ok(mustFail(requested), `${error.code}: ${error.message}`);
    assert.ok(errorCodes.includes(error.code) && error.code !== 'E_UNEXPECTED', error.code);
    assert.deepEqual([variables.size, outputs.size, records.length], [0, 0, 0]);
    return;
  }
  const { SECRET_LEASE_EXPIRES_AT: _, ...exported } = Object.fromEntries(variables);
  const values = Object.fromEntries(requested.flatMap((request) => request.values));
  if (exportsEnv) {
    assert.ok(!mustFail(requested), 'it had to fail');
    const paths = requested.flatMap((request) =>
      request.files.map(([name]) => [name, exported[name]] as const),
    );
    assert.deepEqual(exported, { ...values, ...Object.fromEntries(paths) });
    for (const request of requested) {
      for (const [name, bytes] of request.files)
        assert.deepEqual(Buffer.from(files.get(name) ?? ''), Buffer.from(bytes));
    }
  } else {
    assert.deepEqual(exported, {});
  }
  for (const [name, value] of Object.entries(values)) {
    assert.ok(!isForbidden(name), name);
    if (name !== 'LEASED' && name !== 'SECRETS') assert.equal(outputs.get(name), value);
  }
}

function assertSilent(
  { error, stdout, meant, summary, records, state }: StepResults,
  requested: readonly RequestedLine[],
): void {
  const commands = commandsIn(stdout);
  assertOwnCommands(commands);
  const given = commands.map(({ name }) => name).filter((name) => name !== 'add-mask');
  assert.deepEqual(given, meant);

  const canaries = [...canariesOf(requested), ...opening];
  const texts = { stdout: withoutMasks(stdout), summary, state, records: records.join('\n') };
  assert.deepEqual(findLeaks({ texts, canaries }), []);

  const { log, masker } = logOf(stdout);
  assert.deepEqual(tokensIn(log), []);
  // Where nothing is handed over, nothing need be masked.
  if (error) return;
  for (const value of requested.flatMap((request) => request.values.map(([, text]) => text))) {
    const shown = masker.mask(value);
    assert.ok(
      !/FAKE[A-Za-z0-9]{14}/.test(shown),
      `${value.slice(0, 200)} is shown as ${shown.slice(0, 200)}`,
    );
  }
}

function storedSecrets(requested: readonly RequestedLine[]): Map<string, string | Uint8Array> {
  return new Map(requested.map(({ secret, stored }) => [secret, stored]));
}
