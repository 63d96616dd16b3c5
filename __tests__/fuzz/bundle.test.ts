import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findLeaks } from '../../runner/leaks.ts';
import { errorCodes } from '../../src/domain/error.ts';
import { holds } from './budget.ts';
import { forget, ownSandbox, ownTag, type Run, runBundle, store } from './bundle.ts';
import { hostileText, token } from './hostile-text.ts';
import { assertOwnCommands, withoutMasks } from './log.ts';
import { canariesOf, mustFail, type RequestedLine, scenario, tokensIn } from './scenario.ts';

const sandbox = ownSandbox();

holds(
  'two leases of the bundle at once: each exports what was stored to the byte, or nothing, and says no value',
  fc.asyncProperty(
    fc.array(scenario, { minLength: 2, maxLength: 2 }),
    fc.boolean(),
    async (scenarios, debug) => {
      const leases = scenarios.map((make) => make(ownTag()));
      for (const requested of leases) store(sandbox(), requested);
      await Promise.all(
        leases.map(async (requested) => {
          const secrets = requested.map(({ line }) => line).join('\n');
          const run = await runBundle(sandbox(), { secrets }, { debug });
          assertOutcome(run, requested);
          assertSilent(run, [...canariesOf(requested), ...sandbox().canaries()]);
          if (run.step.exitCode === 0) assert.deepEqual(tokensIn(run.printed), []);
        }),
      );
      for (const requested of leases) forget(sandbox(), requested);
    },
  ),
  0.1,
);

const operations = [
  'oidc',
  'jwks',
  'AssumeRoleWithWebIdentity',
  'GetSecretValue',
  'BatchGetSecretValue',
  'ListSecrets',
  'DescribeSecret',
];
const codes = fc.oneof(
  fc.constantFrom(
    'AccessDenied',
    'AccessDeniedException',
    'ResourceNotFoundException',
    'ThrottlingException',
  ),
  fc.constantFrom(
    'InvalidRequestException',
    'DecryptionFailure',
    'InvalidIdentityToken',
    'PackedPolicyTooLarge',
  ),
  fc.constantFrom(
    'ExpiredToken',
    'MalformedPolicyDocument',
    'RegionDisabledException',
    'InternalServiceError',
  ),
  hostileText,
);
const words = fc.tuple(hostileText, token, hostileText).map((parts) => parts.join(''));
// A code of letters and digits is shown, so a body's own has a space behind it.
const answer = fc.oneof(
  fc.record({
    kind: fc.constant('error' as const),
    code: codes,
    message: words,
    status: fc.constantFrom(400, 403, 404, 429, 500, 503),
  }),
  fc.record({
    kind: fc.constant('garbage' as const),
    body: fc.oneof(
      words,
      words.map((text) => JSON.stringify({ value: text, message: text, __type: `${text} `, Errors: text })),
    ),
    status: fc.constantFrom(200, 400, 500),
    contentType: fc.constantFrom('text/html', 'application/json', 'text/xml', 'application/x-amz-json-1.1'),
  }),
);

holds(
  'whatever a service answers, its words reach no log and give no command',
  fc.asyncProperty(
    fc.constantFrom(...operations),
    answer,
    fc.integer({ min: 1, max: 3 }),
    async (operation, fault, times) => {
      const tag = ownTag();
      for (const name of ['a', 'b', 'c/d'])
        sandbox().secrets.put(`${tag}/${name}`, { string: `FAKE-${name}-value` });
      sandbox().faults.add({ ...fault, operation, times });
      const secrets = `A, ${tag}/a\nB, ${tag}/b\nC_*, ${tag}/c/*`;
      const inputs = { secrets, timeout: '20s', 'retry-max-attempts': '1', 'check-rotation': 'true' };
      const run = await runBundle(sandbox(), inputs, { debug: true });
      sandbox().faults.clear();
      const said = 'message' in fault ? fault.message : fault.body;
      assertSilent(run, [...tokensIn(said), ...sandbox().canaries()]);
      assertCoded(run);
      if (run.step.exitCode === 0) assert.equal(run.variables.get('A'), 'FAKE-a-value');
    },
  ),
  0.1,
);

function assertCoded({ step, variables, outputs }: Run): void {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.equal(errors.length, step.exitCode === 0 ? 0 : 1, step.log);
  if (step.exitCode === 0) return;
  const [code = ''] = errors.map(({ title }) => title ?? '');
  assert.ok((errorCodes as readonly string[]).includes(code) && code !== 'E_UNEXPECTED', step.log);
  assert.deepEqual([variables.size, outputs.size], [0, 0]);
}

function assertOutcome(run: Run, requested: readonly RequestedLine[]): void {
  assertCoded(run);
  assert.equal(run.step.exitCode !== 0, mustFail(requested), run.step.log);
  if (run.step.exitCode !== 0) return;
  const wanted = new Map(requested.flatMap(({ values }) => values));
  for (const [name, value] of wanted) assert.equal(run.variables.get(name), value);
  for (const [name, bytes] of requested.flatMap(({ files }) => files))
    assert.deepEqual(Buffer.from(run.files.get(name) ?? ''), Buffer.from(bytes));
  assert.equal(run.variables.size, wanted.size + run.files.size + 1, 'and nothing else but the next expiry');
}

function assertSilent({ step, record, ends }: Run, canaries: readonly string[]): void {
  for (const { commands } of [step, ...ends]) assertOwnCommands(commands);
  const texts = {
    stdout: withoutMasks(step.stdout),
    stderr: step.stderr,
    log: step.log,
    annotations: JSON.stringify(step.annotations),
    summary: step.summary.raw,
    state: step.files.state,
    record,
    end: ends.map(({ stdout, stderr }) => stdout + stderr).join('\n'),
    arguments: step.argv.join('\n'),
  };
  assert.deepEqual(findLeaks({ texts, canaries }), []);
}
