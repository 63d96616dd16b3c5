import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { type ErrorParts, errorText } from '../../src/domain/error-text.ts';
import { fixedElsewhere, passedOn, readOnTheBundle } from './elsewhere.ts';
import { type Sampled, sampledIn } from './sampled.ts';
import { sitesOf } from './sites.mjs';

const root = resolve(import.meta.dirname, '../..');
const help = 'https://github.com/OWNER/secret-lease/blob/v1.2.3/docs/troubleshooting.md#e_secret_not_found';

/** What the product said while its own tests ran. */
interface Run {
  readonly sites: readonly string[];
  readonly errors: readonly ErrorParts[];
}

const temp = mkdtempSync(join(tmpdir(), 'messages-'));
after(() => rmSync(temp, { recursive: true }));
const collected = join(temp, 'messages.jsonl');
const { NODE_TEST_CONTEXT: _, ...environment } = process.env;
const run = spawnSync(
  process.execPath,
  ['--test', '__tests__/{domain,inputs,sources,use-cases,adapters,messages/provoked}/**/*.test.ts'],
  {
    cwd: root,
    env: {
      ...environment,
      MESSAGES: collected,
      NODE_OPTIONS: `--import ${new URL('collect.mjs', import.meta.url).href}`,
    },
    encoding: 'utf8',
    maxBuffer: 1e9,
  },
);
const runs: Run[] = readFileSync(collected, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const byText = new Map(runs.flatMap(({ errors }) => errors).map((error) => [JSON.stringify(error), error]));

test('the tests that provoke the messages pass', () => {
  assert.equal(run.status, 0, run.stdout.slice(-4000));
});

test('every place at which a message is made was passed, or is read from its text', async () => {
  const read = new Set(
    (await allSampled()).flatMap(({ site, messages }) => (messages.length > 0 ? site : [])),
  );
  const passed = new Set(runs.flatMap(({ sites }) => sites));
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const all = files.flatMap((file) => {
    const path = `src/${file.replaceAll('\\', '/')}`;
    return sitesOf(readFileSync(join(root, path), 'utf8'), path);
  });
  assert.ok(all.length > 120, `${all.length} places`);
  const missing = all.filter((site) => !passed.has(site) && !read.has(site) && !readOnTheBundle(site));
  assert.deepEqual(missing, []);
});

describe('a message', () => {
  const errors = [...byText.values()].filter(({ message }) => message.length < 1500);

  test('begins with its code, the thing and the cause, in 160 characters, and has no more than twelve lines', () => {
    assert.ok(errors.length > 300, `${errors.length} messages`);
    const wrong = errors.flatMap((error) => {
      const { lines } = errorText(error, help);
      const [first = ''] = lines;
      const isLong = first.length > 160 || lines.length > 12;
      const isVague = !first.startsWith(`${error.code}: `) || first.length < error.code.length + 12;
      return isLong || isVague ? [`${first.length}, ${lines.length} lines: ${lines.join(' | ')}`] : [];
    });
    assert.deepEqual(wrong, []);
  });

  test('says what to do', () => {
    const silent = errors.filter(({ fix, statements }) => !fix && statements.length === 0);
    assert.deepEqual(
      silent.map(({ code, message }) => `${code}: ${message}`),
      [],
    );
  });
});

/** Every place of the source that makes a message, whether or not a test comes there, with samples of it. */
async function allSampled(): Promise<Sampled[]> {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
  const read = async (helpers: ReadonlySet<string>) =>
    (await Promise.all(sources.map(([file, source]) => sampledIn(source, file, helpers)))).flat();
  // Functions that make an error of a sentence that they are given: their calls are read too.
  const helpers = (await read(new Set()))
    .filter(({ kind, messages }) => kind === 'error' && messages.length === 0)
    .flatMap(({ within }) => within ?? []);
  return read(new Set(helpers));
}

describe('every place that makes a message', async () => {
  const all = await allSampled();

  test('is read, or passes on what is read elsewhere', () => {
    assert.ok(all.length > 190, `${all.length} places`);
    const silent = all
      .filter(({ kind, messages }) => messages.length === 0 && kind !== 'sentence')
      .map(({ site, within = '' }) => `${site.replace(/:\d+$/, '')} ${within}`.trim());
    assert.deepEqual(
      silent.filter((place) => !passedOn.has(place)),
      [],
    );
    assert.deepEqual(
      [...passedOn.keys()].filter((place) => !silent.includes(place)),
      [],
    );
  });

  test('says the thing and the cause in one line of 160 characters, all in twelve lines', () => {
    const wrong = all.flatMap(({ site, kind, messages }) =>
      messages.filter((message) => !isReadable(kind, message)).map(({ message }) => `${site}: ${message}`),
    );
    assert.deepEqual(wrong, []);
  });

  test('says what to do, where it is an error', () => {
    const silent = all.filter(
      ({ kind, messages }) =>
        kind === 'error' &&
        messages.length > 0 &&
        messages.every(({ fix, statements }) => !fix && statements.length === 0),
    );
    assert.deepEqual(
      silent.map(({ site }) => site.replace(/:\d+$/, '')).filter((file) => !fixedElsewhere.has(file)),
      [],
    );
  });

  test('advises nothing unsafe', () => {
    const unsafe =
      /TLS_REJECT_UNAUTHORIZED=0|"Action": ?"\*"|on-conflict: overwrite.*PATH|session-policy: none/;
    for (const { site, messages } of all)
      for (const { fix = '' } of messages) assert.doesNotMatch(fix, unsafe, site);
  });
});

function isReadable(kind: Sampled['kind'], message: ErrorParts): boolean {
  const { lines } = errorText(message, help);
  if (lines.length > 12) return false;
  if (kind !== 'error') return (message.message.split(/(?<=[.:]) |\n/)[0]?.length ?? 0) <= 160;
  const [first = ''] = lines;
  return first.length <= 160;
}
