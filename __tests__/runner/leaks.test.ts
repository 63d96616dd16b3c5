import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { createJob, probe } from './probe.ts';

const canary = `k9"V'x/7+Q é$Zw&m`;
const base64 = (text: string | Buffer) => Buffer.from(text).toString('base64');

const forms: Record<string, string> = {
  plain: canary,
  base64: base64(canary),
  'base64 with its padding cut off': base64(canary).replaceAll('=', ''),
  'base64 in the middle': base64(`user:${canary}:more`),
  'base64 at another offset': base64(`a user:${canary}:more`),
  'HTTP Basic': `Authorization: Basic ${base64(`u:${canary}`)}`,
  base64url: Buffer.from(`??>>${canary}`).toString('base64url'),
  'wrapped base64': base64(canary).replace(/(.{8})/g, '$1\n'),
  'base64 of UTF-16': base64(Buffer.from(canary, 'utf16le')),
  hex: Buffer.from(canary).toString('hex'),
  HEX: Buffer.from(canary).toString('hex').toUpperCase(),
  'a hex dump': Buffer.from(canary).toString('hex').replace(/(..)/g, '$1 '),
  'UTF-16': Buffer.from(canary, 'utf16le').toString(),
  encodeURIComponent: encodeURIComponent(canary),
  'lower case URI': encodeURIComponent(canary).replace(/%../g, (code) => code.toLowerCase()),
  form: new URLSearchParams({ a: canary }).toString(),
  JSON: JSON.stringify({ a: canary }),
  'JSON in JSON': JSON.stringify(JSON.stringify(canary)),
  'shell, single quotes': `'${canary.replaceAll("'", "'\\''")}'`,
  'shell, double quotes': `"${canary.replace(/["$`\\]/g, '\\$&')}"`,
  XML: canary.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
};

for (const [name, text] of Object.entries(forms)) {
  test(`a canary is found as ${name}`, () => {
    const leaks = findLeaks({
      texts: { log: `before ${text} after`, other: 'nothing' },
      canaries: [canary, 'another one'],
    });
    assert.ok(leaks.length > 0);
    assert.deepEqual([...new Set(leaks.map((leak) => `${leak.where} ${leak.canary}`))], [`log ${canary}`]);
  });
}

test('lines of a canary, but no trivial ones', () => {
  const pem = 'BEGIN\n  MIIBfirstline\nabc\nMIIBlastline\n';
  const encodings = (text: string) =>
    findLeaks({ texts: { text }, canaries: [pem] }).map(({ encoding }) => encoding);
  assert.deepEqual(encodings('x MIIBlastline y'), ['line']);
  assert.deepEqual(encodings('x abc y'), []);
  assert.deepEqual(encodings(`x ${Buffer.from('MIIBfirstline').toString('base64')} y`), ['base64']);
});

test('ordinary text gives nothing away', () => {
  const text =
    'Leased 3 values from prod/db (version 1a2b) as DB_USER, DB_PASSWORD; good until 2030-01-01.\n'.repeat(
      50,
    );
  assert.deepEqual(
    findLeaks({ texts: { text }, canaries: [canary, 'hunter2-hunter2', 'AKIAIOSFODNN7EXAMPLE'] }),
    [],
  );
});

test('a thousand canaries in a megabyte, each found', () => {
  const canaries = Array.from(
    { length: 1000 },
    (_, index) => `canary-${index}-${(index * 2654435761).toString(36)}!`,
  );
  const line = 'nothing of interest in this line of a log, as in most lines of most logs\n';
  const text = canaries.map((value) => line.repeat(14) + base64(`user:${value}`)).join('\n');
  const leaks = findLeaks({ texts: { text }, canaries });
  assert.equal(new Set(leaks.map((leak) => leak.canary)).size, 1000);
});

const leaky: Record<string, [script: string, caught: string]> = {
  'printed before its mask': [`await print(secret + '\\n::add-mask::' + secret + '\\n')`, 'log'],
  'on stderr of the same batch': [
    `await print('::add-mask::' + secret + '\\n'); fs.writeSync(2, secret + '\\n')`,
    'log',
  ],
  'in hex': [
    `await print('::add-mask::' + secret + '\\n' + Buffer.from(secret).toString('hex') + '\\n')`,
    'log',
  ],
  'in HTTP Basic': [
    `await print('::add-mask::' + secret + '\\n' + Buffer.from('u:' + secret + '\\n').toString('base64') + '\\n')`,
    'log',
  ],
  "in an annotation's title": [
    `await print('::add-mask::' + secret + '\\n::error title=' + secret + '::m\\n')`,
    'annotations',
  ],
  'in the state': [
    `await print('::add-mask::' + secret + '\\n'); file('GITHUB_STATE', 's=' + secret + '\\n')`,
    'state',
  ],
  'in the summary': [
    `await print('::add-mask::' + secret + '\\n'); file('GITHUB_STEP_SUMMARY', Buffer.from('x' + secret).toString('base64url') + 'zz')`,
    'summary',
  ],
  'by a refused set-env': [`await print('::set-env name=A::' + secret + '\\n')`, 'log'],
  'by a broken command file': [`file('GITHUB_ENV', secret + '\\n')`, 'log'],
  'by lines of a masked whole, in act': [
    `await print('::add-mask::' + secret + '%0Amore lines\\n' + secret + '\\n')`,
    'act',
  ],
};

for (const [name, [script, where]] of Object.entries(leaky)) {
  test(`a leaky action is caught: ${name}`, async (t) => {
    const job = await createJob(t, { masker: where === 'act' ? 'act' : 'github' });
    const secret = 'Zk4hV9wQ2xN7';
    const body = `const secret = String.fromCharCode(${[...secret].map((char) => char.charCodeAt(0)).join()}); ${script}`;
    const step = await probe(job, body, { reading: 'late' });
    const texts = {
      [where === 'act' ? 'act' : 'log']: step.log,
      annotations: JSON.stringify(step.annotations.map(({ message, properties }) => [message, properties])),
      state: JSON.stringify(step.state),
      summary: step.summary.masked,
    };
    assert.ok(findLeaks({ texts, canaries: [secret] }).some((leak) => leak.where === where));
  });
}

test('an action that keeps to the rules gives nothing away', async (t) => {
  if (lacks(t, 'bash')) return;
  const job = await createJob(t, { debug: true });
  const step = await probe(
    job,
    `const secret = ['Zk4hV9', 'wQ2xN7'].join('');
     await print('::add-mask::' + secret + '\\n' + secret + ' ' + Buffer.from(secret).toString('base64') + '\\n');
     file('GITHUB_ENV', 'A=' + secret + '\\n');
     file('GITHUB_STEP_SUMMARY', secret);`,
  );
  const later = await job.run('echo "$A"');
  const texts = { log: step.log, later: later.log, summary: step.summary.masked };
  assert.equal(step.exported.A, 'Zk4hV9wQ2xN7');
  assert.deepEqual(findLeaks({ texts, canaries: ['Zk4hV9wQ2xN7'] }), []);
});
