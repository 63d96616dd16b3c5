import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseError } from '../../src/domain/error.ts';
import { parseCommandLine } from '../../src/inputs/command-line.ts';

const id = '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f';

function refusalOf(line: string): LeaseError {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
  try {
    parseCommandLine(words);
  } catch (error) {
    assert.ok(error instanceof LeaseError && error.code === 'E_USAGE', line);
    return error;
  }
  throw new Error(`not refused: ${line}`);
}

/** A wrong command line, what is said of it, and what was probably meant. */
const wrong: [line: string, says: RegExp, meant?: string][] = [
  // Without a value
  ['check --lease', /^--lease of check has no value/],
  ['check --min-remaining --lease', /^--min-remaining of check has no value/],
  ['renew --shell', /^--shell of renew has no value/],
  ['exec --lease -- true', /^--lease of exec has no value/],
  ['end --lease', /^--lease of end has no value/],
  ['plan --against', /^--against of plan has no value/],
  ['git-credential --lease', /^--lease of git-credential has no value/],
  // Empty, as an expression leaves it
  ['exec --lease "" -- true', /^--lease of exec is empty/],
  ['exec --lease= -- true', /^--lease of exec is empty/],
  ['plan --default-branch ""', /^--default-branch of plan is empty/],
  // Twice
  [`exec --lease ${id} --lease ${id} -- true`, /^--lease of exec is given twice/],
  ['check --min-remaining 30m --min-remaining 5m', /^--min-remaining of check is given twice/],
  ['renew --shell bash --shell pwsh', /^--shell of renew is given twice/],
  ['plan --format json --format text', /^--format of plan is given twice/],
  // Misspelled, or without hyphens
  ['check --minremaining 30m', /^check has an option/, '--min-remaining 30m'],
  ['check --min_remaining 30m', /^check has an option/, '--min-remaining 30m'],
  ['check -m 30m', /^check has an option/, '--min-remaining 30m'],
  ['check --leese x', /^check has an option/, '--lease ID'],
  ['exec --leas x -- true', /^exec has an option that it does not know before --/, '--lease ID'],
  ['renew -s bash', /^renew has an option/, '--shell bash|pwsh|cmd'],
  ['renew --bash', /^renew has an option/, '--shell bash'],
  ['renew bash', /^renew has a word/, '--shell bash'],
  ['check 30m', /^check has a word/, '--min-remaining 30m'],
  ['check min-remaining=30m', /^check has an option without its two hyphens/, '--min-remaining 30m'],
  [`end ${id}`, /^end has a word/, `--lease ${id}`],
  [`exec lease=${id} -- true`, /^exec has an option without its two hyphens/, `--lease ${id}`],
  ['check \u2014lease x', /^check has a dash of a text/],
  ['plan \u2013format json', /^plan has a dash of a text/],
  ['plan --json', /^plan has an option/, '--format json'],
  ['plan --formt json', /^plan has an option/, '--format text|json|cloudformation|terraform|aws-cli'],
  ['plan --description x', /^plan has an option/, '--descriptions FILE'],
  // Wrong values
  ['check --lease x', /^--lease takes the output lease-id/],
  ['check --min-remaining 30', /^--min-remaining takes a whole number with a unit/],
  ['check --min-remaining 30min', /^--min-remaining takes/, '--min-remaining 30m'],
  ['check --min-remaining "1.5 hours"', /^--min-remaining takes/, '--min-remaining 90m'],
  ['renew', /^renew needs `--shell`/],
  ['renew --shell sh', /^renew needs `--shell`/, '--shell bash'],
  ['renew --shell /bin/zsh', /^renew needs `--shell`/, '--shell bash'],
  ['renew --shell PowerShell', /^renew needs `--shell`/, '--shell pwsh'],
  ['renew --shell cmd.exe', /^renew needs `--shell`/, '--shell cmd'],
  ['renew --shell fish', /^renew needs `--shell`/],
  ['plan --format tf', /^--format takes/, '--format terraform'],
  ['plan --format JSON', /^--format takes/, '--format json'],
  ['plan --format yaml', /^--format takes/, '--format cloudformation'],
  ['plan --repository https://github.com/OWNER/REPO', /^--repository takes OWNER\/REPO/],
  ['plan --repository-id x', /^--repository-id takes a number/],
  ['plan --default-branch refs/heads/main', /^--default-branch takes the name of a branch/],
  ['plan --kms-key alias/x', /^--kms-key takes the ARN of a key, .* which an alias is not/],
  ['plan --var =x', /^--var takes NAME=VALUE/],
  [`credential-process --lease ${id} --profile "a b"`, /^--profile takes a name/],
  // What is missing
  ['', /^A subcommand is missing/],
  ['exec', /^exec needs -- and a program/, 'secret-lease exec -- PROGRAM'],
  ['exec --', /^exec needs -- and a program/, 'secret-lease exec -- PROGRAM'],
  ['exec -- -- true', /^exec needs -- and a program/, 'secret-lease exec -- PROGRAM'],
  [
    'exec -- ""',
    /^exec needs a program after --, and what stands there is empty/,
    'secret-lease exec -- PROGRAM',
  ],
  ['exec ./deploy.sh', /^exec needs -- and a program/, 'secret-lease exec -- PROGRAM'],
  [`git-credential --lease ${id}`, /^git-credential needs/],
  [`git-credential --lease ${id} get store`, /^git-credential needs/],
];

for (const [line, says, meant] of wrong)
  test(`secret-lease ${line}`, () => {
    const { message, fix = '' } = refusalOf(line);
    assert.match(message, says);
    assert.ok(message.length <= 140, message);
    const [, told] = /^Probably: `(.*)`\.$/m.exec(fix) ?? [];
    assert.equal(told, meant);
    assert.match(fix, /`secret-lease --help` shows how\.$/);
  });

test('what was probably meant is understood', () => {
  for (const [line, , meant] of wrong) {
    if (!meant?.startsWith('--') || /[A-Z|]/.test(meant)) continue;
    const [subcommand = ''] = line.split(' ');
    const rest = subcommand === 'exec' ? ['--', 'true'] : [];
    assert.doesNotThrow(() => parseCommandLine([subcommand, ...meant.split(' '), ...rest]), line);
  }
});

test('no argument is repeated, since it can hold a secret', () => {
  for (const words of [
    ['FAKE-typed'],
    ['check', '--FAKE-typed'],
    ['check', 'FAKE-typed'],
    ['check', '--lease=FAKE-typed'],
    ['renew', '--shell', 'FAKE-typed'],
    ['exec', '--token=FAKE-typed', '--', 'true'],
    ['exec', 'lease=FAKE-typed', '--', 'true'],
    ['plan', '--format', 'FAKE-typed'],
    ['plan', '--var', '1A=FAKE-typed'],
    ['end', '--lease', 'FAKE-typed'],
  ]) {
    const { message, fix } = refusalOf(words.join(' '));
    assert.doesNotMatch(`${message} ${fix}`, /FAKE/, words.join(' '));
  }
});

test("git's operations of later versions are accepted, as git asks of its helpers", () => {
  assert.deepEqual(parseCommandLine(['git-credential', '--lease', id, 'capability']), {
    kind: 'git-credential',
    lease: id,
    operation: 'other',
  });
});
