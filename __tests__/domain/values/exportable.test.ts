import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseLoneSurrogates, refuseUnexportable } from '../../../src/domain/values/exportable.ts';
import { requestOf } from '../samples.ts';

const canary = 'FAKE-canary';

function handOver(
  variables: Record<string, string>,
  platform: NodeJS.Platform = 'linux',
  environment: Record<string, string | undefined> = {},
): void {
  const leased = Object.keys(variables).map((name) => ({ name, request: requestOf() }));
  refuseUnexportable(new Map(Object.entries(variables)), leased, environment, platform);
}

/** The size with which NAME=VALUE and its end just fit into one string of Linux. */
const fitting = 131_072 - 'N'.length - 2 - 8 - 1;

const accepted: [what: string, run: () => void][] = [
  ['nothing', () => handOver({})],
  ['text with line ends, emoji and control characters', () => handOver({ N: 'a\r\n\u0001🔑\u007f' })],
  ['the largest string of Linux', () => handOver({ N: 'x'.repeat(fitting) })],
  ['the same in bytes', () => handOver({ N: 'ü'.repeat(Math.floor(fitting / 2)) })],
  ['30 secrets of 64 KiB', () => handOver(secrets(29))],
  ['what replaces a large variable', () => handOver({ N: 'x' }, 'linux', { N: 'x'.repeat(2_000_000) })],
  ['128 KiB where nobody minds', () => handOver({ N: 'x'.repeat(131_072) }, 'freebsd')],
];

for (const [what, run] of accepted) test(`takes ${what}`, () => assert.doesNotThrow(run));

function secrets(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`S_${at}`, 'x'.repeat(65_536)]));
}

const refused: [what: string, run: () => void, code: string, says: RegExp][] = [
  ['a NUL', () => handOver({ A: 'fine', N: `${canary}\0` }), 'E_BINARY', /value of N .*characters/],
  [
    'half a pair',
    () => refuseLoneSurrogates([{ name: 'N', value: `${canary}\udc00`, request: requestOf() }]),
    'E_BINARY',
    /value of N/,
  ],
  [
    'a string too long',
    () => handOver({ N: 'x'.repeat(fitting + 1) }),
    'E_TOO_LARGE',
    /value of N is too large/,
  ],
  [
    'one too long in bytes',
    () => handOver({ N: 'ü'.repeat(70_000) }),
    'E_TOO_LARGE',
    /value of N is too large/,
  ],
  [
    '32,767 characters on Windows',
    () => handOver({ N: '字'.repeat(32_767) }, 'win32'),
    'E_TOO_LARGE',
    /value of N/,
  ],
  ['33 secrets of 64 KiB', () => handOver(secrets(33)), 'E_TOO_LARGE', /environment of later steps/],
  ['16 of them on macOS', () => handOver(secrets(16), 'darwin'), 'E_TOO_LARGE', /environment/],
  [
    'a little beside a lot',
    () => handOver({ N: canary }, 'linux', { OTHER: 'x'.repeat(1_980_000), NONE: undefined }),
    'E_TOO_LARGE',
    /environment/,
  ],
];

for (const [what, run, code, says] of refused) {
  test(`refuses ${what}`, () => {
    assert.throws(run, (error: Error & { code: string; fix: string }) => {
      assert.equal(error.code, code);
      assert.match(error.message, says);
      assert.ok(!`${error.message}${error.fix}`.includes(canary));
      return true;
    });
  });
}

test('names the largest of too many', () => {
  assert.throws(
    () => handOver({ ...secrets(32), BIG: 'x'.repeat(100_000) }),
    (error: Error & { fix: string }) => /The largest are BIG, S_/.test(error.fix),
  );
});

test('for one program, which `export-env` does not change, other ways are named', () => {
  const large: [Record<string, string>, RegExp][] = [
    [{ N: 'x'.repeat(fitting + 1) }, /`file`.*N_FILE/],
    [secrets(33), /^Lease fewer values in one step.*`--lease`/],
  ];
  for (const [variables, offered] of large) {
    const leased = Object.keys(variables).map((name) => ({ name, request: requestOf() }));
    assert.throws(
      () => refuseUnexportable(new Map(Object.entries(variables)), leased, {}, 'linux', false),
      ({ message, fix }: Error & { fix: string }) =>
        offered.test(fix) && !/export-env|later steps/.test(message + fix),
    );
  }
});

test('on Windows 32,766 characters are passed on, however many bytes they have', () => {
  for (const letter of ['x', '字']) handOver({ N: letter.repeat(32_766) }, 'win32');
});
