import assert from 'node:assert/strict';
import { after } from 'node:test';
import fc from 'fast-check';
import { findLeaks } from '../../runner/leaks.ts';
import { errorCodes } from '../../src/domain/error.ts';
import { holds, runs } from './budget.ts';
import { assertOwnCommands, commandsIn, logOf, withoutMasks } from './log.ts';
import { opening, type Rehearsal, rehearse } from './rehearsal.ts';
import { canariesOf, isForbidden, mustFail, scenario, tokensIn, type Wish } from './scenario.ts';

let succeeded = 0;
let refused = 0;

holds(
  'a lease exports what was stored to the byte, or nothing; no value outside its masks, no command from data',
  fc.asyncProperty(scenario, fc.boolean(), async (make, exportsEnv) => {
    const wishes = make('app');
    const secrets = wishes.map(({ line }) => line).join('\n');
    const step = await rehearse({ secrets, 'export-env': String(exportsEnv) }, vaultOf(wishes));
    if (step.error) refused += 1;
    else succeeded += 1;
    assertOutcome(step, wishes, exportsEnv);
    assertSilent(step, wishes);
    assert.deepEqual(step.ended.records, []);
    for (const value of step.ended.variables.values()) assert.equal(value, '');
  }),
);

after(() => {
  if (runs >= 100)
    assert.ok(succeeded > runs / 5 && refused > runs / 20, `${succeeded} succeeded, ${refused} refused`);
});

function assertOutcome(step: Rehearsal, wishes: readonly Wish[], exportsEnv: boolean): void {
  const { error, outputs, variables, files, records } = step;
  if (error) {
    assert.ok(mustFail(wishes), `${error.code}: ${error.message}`);
    assert.ok(errorCodes.includes(error.code) && error.code !== 'E_UNEXPECTED', error.code);
    assert.deepEqual([variables.size, outputs.size, records.length], [0, 0, 0]);
    return;
  }
  const { SECRET_LEASE_EXPIRES_AT: _, ...exported } = Object.fromEntries(variables);
  const values = Object.fromEntries(wishes.flatMap((wish) => wish.values));
  if (exportsEnv) {
    assert.ok(!mustFail(wishes), 'it had to fail');
    const paths = wishes.flatMap((wish) => wish.files.map(([name]) => [name, exported[name]] as const));
    assert.deepEqual(exported, { ...values, ...Object.fromEntries(paths) });
    for (const wish of wishes) {
      for (const [name, bytes] of wish.files)
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
  { error, stdout, meant, summary, records, state }: Rehearsal,
  wishes: readonly Wish[],
): void {
  const commands = commandsIn(stdout);
  assertOwnCommands(commands);
  const given = commands.map(({ name }) => name).filter((name) => name !== 'add-mask');
  assert.deepEqual(given, meant);

  const canaries = [...canariesOf(wishes), ...opening];
  const texts = { stdout: withoutMasks(stdout), summary, state, records: records.join('\n') };
  assert.deepEqual(findLeaks({ texts, canaries }), []);

  const { log, masker } = logOf(stdout);
  assert.deepEqual(tokensIn(log), []);
  // Where nothing is handed over, nothing need be masked.
  if (error) return;
  for (const value of wishes.flatMap((wish) => wish.values.map(([, text]) => text))) {
    const shown = masker.mask(value);
    assert.ok(
      !/FAKE[A-Za-z0-9]{14}/.test(shown),
      `${value.slice(0, 200)} is shown as ${shown.slice(0, 200)}`,
    );
  }
}

function vaultOf(wishes: readonly Wish[]): Map<string, string | Uint8Array> {
  return new Map(wishes.map(({ secret, stored }) => [secret, stored]));
}
