import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { StepResult } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import { lacks } from '../needs.ts';
import { awkward, secretOf } from './awkward.ts';
import { openStage, type Stage } from './stage.ts';

const document = JSON.stringify(
  {
    username: 'FAKE-app-user',
    password: `FAKE-pa"ss'w/ör+d`,
    token: 'FAKE-nested-0f3a',
    list: ['FAKE-item-one', { deep: 'FAKE-deep-two', number: 98765432109876543210n.toString() }],
    flag: true,
    none: null,
  },
  null,
  2,
);
const secrets = `${Object.keys(awkward)
  .map((name) => `${name}, app/${name}`)
  .join('\n')}
DOCUMENT, app/document
DB_*, app/document#*
LIST, app/document#list
FILE, app/PEM file
BYTES, app/bytes base64`;
const bytes = Buffer.from('ff00f1fe46414b452d62797465732d696e2d6120736563726574', 'hex');

const names = Object.keys(awkward).join(' ');

function fill(stage: Stage): void {
  for (const [name, value] of Object.entries(awkward)) stage.put(`app/${name}`, value);
  stage.put('app/document', document);
  stage.put('app/bytes', bytes);
}

/** All that must not be seen: values, their leaves, and what opens AWS. */
function canariesOf({ sandbox }: Stage): string[] {
  const leaves: unknown[] = Object.values(JSON.parse(document)).flat();
  const texts = leaves.filter((leaf) => typeof leaf === 'string');
  return [
    ...Object.values(awkward).flatMap(secretOf),
    ...texts,
    'FAKE-deep-two',
    '98765432109876543210',
    bytes.toString('base64'),
    ...sandbox.canaries(),
  ];
}

/** Everything that the step said, wrote or left behind, but for its masks and what later steps are to get. */
function tracesOf(step: StepResult): Record<string, string> {
  const lines = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return {
    stdout: lines.join('\n'),
    stderr: step.stderr,
    log: step.log,
    summary: step.summary.raw,
    state: step.files.state,
    record: readFileSync(step.outputs['lease-file'] ?? '', 'utf8'),
    annotations: JSON.stringify(step.annotations),
    arguments: step.argv.join('\n'),
  };
}

for (const debug of [false, true]) {
  test(`nothing shows a value, token or key${debug ? ', with RUNNER_DEBUG=1' : ''}`, async (t) => {
    const stage = await openStage(t, { debug });
    fill(stage);
    const step = await stage.leased(secrets);
    assert.equal(step.environment.RUNNER_DEBUG, debug ? '1' : undefined);
    const texts = tracesOf(step);
    const [end] = await stage.job.end();
    texts.end = `${end?.stdout}${end?.stderr}${end?.log}`;
    assert.deepEqual(findLeaks({ texts, canaries: canariesOf(stage) }), []);
  });
}

test('every mask has left the process before the first value is written', async (t) => {
  const stage = await openStage(t);
  fill(stage);
  const { trace, masks } = await stage.leased(secrets, {}, { trace: true });
  assert.deepEqual(trace?.early, []);
  assert.deepEqual(trace?.untraced, [], 'every write was seen');
  assert.ok(masks.length > 100, String(masks.length));

  const entries = trace?.entries ?? [];
  const isMask = (text: string) => text.includes('::add-mask::');
  const lastMask = entries.findLastIndex((entry) => entry.kind === 'print' && isMask(entry.text));
  const flushed = entries.findLastIndex(
    (entry) =>
      entry.kind === 'flushed' &&
      entries.some((mask) => mask.kind === 'print' && mask.print === entry.print && isMask(mask.text)),
  );
  const firstValue = entries.findIndex((entry) => entry.kind === 'file' && entry.text.includes('FAKE-'));
  assert.ok(lastMask < firstValue && flushed < firstValue, `${lastMask}, ${flushed}, ${firstValue}`);
});

test('no mask would blank the log', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t);
  fill(stage);
  stage.put('app/hostile', {
    json: { a: '{', b: '  ', c: 'true', d: 'null', e: '[]', f: '0', g: '\n', h: 'no' },
  });
  const pretty = '{\n  "a": [\n    true,\n    null\n  ],\n  "b": {}\n}\n';
  stage.put('app/pretty', pretty);
  const { masks } = await stage.leased(`${secrets}\nH_*, app/hostile#*\napp/hostile\napp/pretty`);
  // The runner takes every line of a mask for a mask of its own.
  const pieces = masks.flatMap(({ value }) => [value, ...value.split(/[\r\n]+/)]).map((text) => text.trim());
  const blanking = pieces.filter(
    (text) => text !== '' && (text.length < 4 || /^(true|false|null|[\W_]+)$/i.test(text)),
  );
  assert.deepEqual(blanking, []);
  const { log } = await stage.job.run(`printf '%s\\n' 'a { b } [ c ] true false null no 0 "x": ,'`);
  assert.match(log, /^a \{ b \} \[ c \] true false null no 0 "x": ,$/m);
});

/** What careless steps print. */
const prints: Readonly<Record<string, string>> = {
  'the environment': 'env',
  'the environment, quoted':
    'export -p; set; printf "%q\\n" "$QUOTES" "$DB_PASSWORD" "$CRLF"; declare -p QUOTES',
  'its own commands': `set -x; for name in ${names}; do value="\${!name}"; : "$value"; done`,
  'values without quotes around them': `for name in ${names}; do echo \${!name}; done`,
  'a JSON dump': `"$NODE" -p 'JSON.stringify(process.env)'`,
  'an indented JSON dump': `"$NODE" -p 'JSON.stringify({ ...process.env }, null, 2)'`,
  'JSON in JSON': `"$NODE" -p 'JSON.stringify({ body: process.env.DOCUMENT })'`,
  'what Node shows of an object': `"$NODE" -p '({ plain: process.env.PLAIN, doc: JSON.parse(process.env.DOCUMENT) })'`,
  base64:
    'printf %s "$PLAIN" | base64; printf %s "$UNICODE" | base64 | tr -d "\\n"; echo; printf %s "$PEM" | base64; printf %s "$LARGE" | base64',
  'base64 of a line': 'echo "$PLAIN" | base64; echo "token: $PLAIN" | base64',
  hex: `printf %s "$PLAIN" | od -An -v -tx1 | tr -d ' \\n'; echo`,
  'a Basic header':
    'printf %s "$DB_USERNAME:$DB_PASSWORD" | base64 | tr -d "\\n"; echo; printf %s "x-access-token:$PLAIN" | base64 | tr -d "\\n"; echo',
  'a path as Python quotes it': `"$NODE" -p 'encodeURIComponent(process.env.URL).replaceAll("\\x27", "%27").replaceAll("%2F", "/")'`,
  'a query': `"$NODE" -p 'new URLSearchParams({ a: process.env.QUOTES, b: process.env.DB_PASSWORD }).toString() + encodeURIComponent(process.env.UNICODE)'`,
  'a PEM line by line': 'printf "%s\\n" "$PEM"; cat "$FILE_FILE"',
  'an error with the value in it': `"$NODE" -e 'throw new Error(process.env.PLAIN)' || true`,
};

for (const [what, script] of Object.entries(prints)) {
  test(`a later step that prints ${what} shows nothing`, async (t) => {
    if (lacks(t, 'bash')) return;
    const stage = await openStage(t, { env: { NODE: process.execPath } });
    fill(stage);
    await stage.leased(secrets);
    // The runner masks its own token itself, which the model of it here does not.
    const step = await stage.job.run(`unset ACTIONS_ID_TOKEN_REQUEST_TOKEN\n${script}`);
    assert.equal(step.outcome, 'success', step.log);
    assert.ok(step.stdout.length > 10 || step.stderr.length > 10);
    assert.deepEqual(findLeaks({ texts: { log: step.log }, canaries: canariesOf(stage) }), []);
  });
}

test('job outputs that carry a value are dropped by the runner, and nothing else is', async (t) => {
  const stage = await openStage(t);
  fill(stage);
  const { outputs } = await stage.leased(secrets);
  await stage.job.end();
  const handed = stage.job.jobOutputs({
    plain: outputs.PLAIN ?? '',
    hidden: JSON.stringify({ token: outputs.DB_TOKEN }),
    matrix: '{"include":[{"os":"linux","retry":true}]}',
    'lease-id': outputs['lease-id'] ?? '',
    secrets: outputs.secrets ?? '',
  });
  assert.deepEqual(Object.keys(handed), ['matrix', 'lease-id', 'secrets']);
});

test('in act: values, their lines and their leaves', async (t) => {
  if (lacks(t, 'bash')) return;
  const stage = await openStage(t, { masker: 'act' });
  fill(stage);
  await stage.leased(secrets);
  const { log } = await stage.job.run(`printf '%s\\n' "$PLAIN" "$UNICODE" "$DIGITS" "$QUOTES" "$LARGE"
printf '%s\\n' "$PEM" "$DELIMITER" "$DOTENV" "$DOCUMENT" "$LIST" "$DB_PASSWORD" "$BYTES"
echo $BLANKS`);
  const shown = ['PLAIN', 'UNICODE', 'DIGITS', 'QUOTES', 'LARGE', 'PEM', 'DELIMITER'].map(
    (name) => awkward[name] ?? '',
  );
  const lines = shown
    .flatMap(secretOf)
    .flatMap((value) => value.split('\n'))
    .filter((line) => line.length >= 4);
  for (const piece of [
    ...lines,
    'FAKE-app-user',
    'FAKE-nested-0f3a',
    'FAKE-item-one',
    'FAKE-deep-two',
    'FAKE-blanks',
  ])
    assert.ok(!log.includes(piece), piece);
});
