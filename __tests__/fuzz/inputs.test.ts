import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAction } from '../../runner/action.ts';
import { LeaseError } from '../../src/domain/error.ts';
import { readCheckInputs } from '../../src/inputs/check-inputs.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import { holds } from './budget.ts';
import { hostileKey, hostileText } from './hostile-text.ts';
import { isForbidden } from './scenario.ts';

const file = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;
const leaseInputs = readAction(file('action.yml')).inputs;
const checkInputs = readAction(file('check/action.yml')).inputs;

/** One line of `secrets` by its grammar, each part now and then another one than the grammar has. */
const part = (...right: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: hostileKey },
  );
const name = part(
  '',
  'DB_PASSWORD, ',
  'DB_*, ',
  ', ',
  'PATH, ',
  'ACTIONS_X, ',
  'a-b, ',
  '1A, ',
  'constructor, ',
);
const reference = part(
  ...['prod/db', 'prod/*', 'pr*', '*', 'rds!cluster-1', 'a', 'x'.repeat(513)],
  ...['arn:aws:secretsmanager:eu-west-1:111122223333:secret:edge/tls-AbCdEf', 'arn:aws:s3:::bucket'],
  'arn:aws:secretsmanager:eu-west-1:111122223333:secret:a:key:AWSCURRENT:',
);
const selector = part(
  ...[
    '',
    '#*',
    '#',
    '#password',
    '#"api-key"',
    '#a.b[0].c',
    '#a[?b==`1`].c | [0]',
    "#join(',', a)",
    '#length(@)',
  ],
  ...['#api-key', '#a[', '#a)', '#"', '#`', '#__proto__', '#a.*.b', '#{a: b}', '#&a', '#foo(', '#[*]'],
);
const option = part(
  ...['', ' optional', ' public', ' public=host,port', ' public=', ' file', ' base64', ' stage=AWSPREVIOUS'],
  ...[
    ' stage=',
    ` version=${'a'.repeat(36)}`,
    ' version=1',
    ' expires=never',
    ' expires=2027-01-31',
    ' expires=a.b',
  ],
  ...[
    ' expires=2027-02-30',
    ' max-age=90d',
    ' max-age=0s',
    ' optinal',
    ' # a comment',
    ' #x',
    ' optional optional',
  ],
);
const line = fc.tuple(name, reference, selector, option, option).map((parts) => parts.join(''));

/** A text for any input: what some input takes, with something put into it or in its place. */
const scalar = fc.oneof(
  part(
    'true',
    'False',
    'yes',
    '5m',
    '14d',
    '90s',
    '0s',
    '1.5h',
    '9999999d',
    '5',
    '0',
    '-1',
    '1e3',
    ' 7 ',
    'null',
  ),
  part(
    'error',
    'overwrite',
    'skip',
    'uppercase',
    'scoped',
    'none',
    '{"Statement":[]}',
    '{"Statement":',
    '[]',
    '{}',
  ),
  part('eu-west-1', 'eu-west-1, us-east-1', 'cn-north-1', 'eu-west-1,', 'evil.example/', 'x'.repeat(4000)),
  part(
    'arn:aws:iam::111122223333:role/a',
    'arn:aws:iam::1:role/a',
    '111122223333,999988887777',
    '11112222333',
  ),
  part(
    'https://a.example',
    'http://a.example',
    'https://u:p@a.example',
    'http://127.0.0.1:1',
    'https://{region}',
    'file:///',
  ),
  part(
    'environment=production',
    'a',
    '=b',
    'sub=*',
    'A github',
    'A https://a.example X-Key: {value}',
    'A https://{value}',
  ),
  part(
    'A https://a.example Host: {value}',
    'A http://a.example',
    'A https://a.example X: y',
    'A ftp://x {value}',
  ),
);

const given = fc.record(
  Object.fromEntries(
    [...leaseInputs.keys()].map((input) => [
      input,
      input === 'secrets'
        ? fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
        : scalar,
    ]),
  ),
  { requiredKeys: [] },
);
const environment = fc.record(
  {
    AWS_REGION: scalar,
    AWS_DEFAULT_REGION: scalar,
    AWS_ENDPOINT_URL: scalar,
    GITHUB_SERVER_URL: scalar,
    GITHUB_API_URL: scalar,
  },
  { requiredKeys: [] },
);

holds(
  'inputs are read, or refused by a code that is for inputs',
  fc.asyncProperty(given, environment, async (inputs, variables) => {
    const texts: Readonly<Record<string, string | undefined>> = inputs;
    try {
      const read = await readLeaseInputs((input) => texts[input] ?? leaseInputs.get(input) ?? '', variables);
      const { stsEndpoint, secretsManagerEndpoint } = read.network;
      for (const url of [stsEndpoint, secretsManagerEndpoint]) if (url !== undefined) assertTrusted(url);
      for (const region of read.regions) assert.match(region, /^[a-z0-9-]+$/);
    } catch (error) {
      assertRefusal(error, /^E_(INPUT|REQUEST|SELECTOR|NAME)$/);
    }
  }),
  4,
);

holds(
  'lines of secrets are understood or refused with their number, and no name of the runner is taken',
  fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (lines) => {
    const secrets = lines.join('\n');
    try {
      const texts: Readonly<Record<string, string>> = { secrets, 'aws-region': 'eu-west-1' };
      const { requests } = await readLeaseInputs((input) => texts[input] ?? leaseInputs.get(input) ?? '', {});
      for (const { naming, line: at } of requests) {
        assert.ok(at >= 1 && at <= secrets.split('\n').length);
        if (naming.kind === 'exact')
          assert.doesNotMatch(naming.name, /^(NODE_OPTIONS|RUNNER_TEMP|GITHUB_ENV|SECRET_LEASE_.*)$/i);
        if (naming.kind === 'exact') assert.match(naming.name, /^[A-Za-z_]\w*$/);
      }
    } catch (error) {
      assertRefusal(error, /^E_(INPUT|REQUEST|SELECTOR|NAME)$/);
      const at = /^Lines? (\d+)/.exec((error as LeaseError).message)?.[1];
      if (at !== undefined) assert.ok(Number(at) <= secrets.split('\n').length);
    }
  }),
  4,
);

holds(
  'inputs of check are read, or refused as inputs',
  fc.property(
    fc.record(Object.fromEntries([...checkInputs.keys()].map((input) => [input, scalar])), {
      requiredKeys: [],
    }),
    (inputs) => {
      const texts: Readonly<Record<string, string | undefined>> = inputs;
      try {
        readCheckInputs((input) => texts[input] ?? checkInputs.get(input) ?? '');
      } catch (error) {
        assertRefusal(error, /^E_INPUT$/);
      }
    },
  ),
);

holds(
  'the second copy of the list of names knows what hostile keys are',
  fc.property(fc.constantFrom('PATH', 'ld_preload', 'Runner_Temp', 'NODE_OPTIONS', ''), (text) => {
    assert.ok(isForbidden(text));
  }),
  0.01,
);

function assertRefusal(error: unknown, code: RegExp): void {
  if (!(error instanceof LeaseError)) throw error;
  assert.match(error.code, code);
}

function assertTrusted(text: string): void {
  const url = new URL(text);
  assert.ok(url.protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname), text);
  assert.equal(url.username + url.password, '');
}
