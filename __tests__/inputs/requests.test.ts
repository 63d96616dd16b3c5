import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LeaseError } from '../../src/domain/error.ts';
import type { LeaseRequest } from '../../src/domain/requests/request.ts';
import { parseRequests } from '../../src/inputs/requests.ts';
import { requestOf as request } from '../domain/samples.ts';

const fields = { kind: 'fields' } as const;
const jmespath = (expression: string) => ({ kind: 'jmespath', expression }) as const;
const exact = (name: string) => ({ kind: 'exact', name }) as const;
const prefixed = (text: string) => ({ kind: 'prefixed', text }) as const;
const named = (name: string) => ({ source: 'secrets-manager', kind: 'name', name }) as const;
const id = '0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f';

const accepted: [line: string, expected: LeaseRequest][] = [
  ['prod/db', request({})],
  ['  prod/db  # with a comment, and a comma', request({})],
  ['prod/db\t#\tcomment', request({})],
  ['prod/db #', request({})],
  [
    'DB_PASSWORD, prod/db#password',
    request({ text: 'prod/db#password', naming: exact('DB_PASSWORD'), selector: jmespath('password') }),
  ],
  [
    'DB_PASSWORD,prod/db#password',
    request({ text: 'prod/db#password', naming: exact('DB_PASSWORD'), selector: jmespath('password') }),
  ],
  [
    'API_KEY, prod/api#"api-key"',
    request({
      text: 'prod/api#"api-key"',
      reference: named('prod/api'),
      naming: exact('API_KEY'),
      selector: jmespath('"api-key"'),
    }),
  ],
  [
    'DB_*, prod/db#* public=engine,host,port',
    request({
      text: 'prod/db#*',
      naming: prefixed('DB_'),
      selector: fields,
      public: ['engine', 'host', 'port'],
    }),
  ],
  [
    ', prod/flags#* public',
    request({
      text: 'prod/flags#*',
      reference: named('prod/flags'),
      naming: prefixed(''),
      selector: fields,
      public: 'all',
    }),
  ],
  [
    'SVC_*, prod/services/*        # prod/services/mail becomes SVC_MAIL',
    request({
      text: 'prod/services/*',
      reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'prod/services/' },
      naming: prefixed('SVC_'),
    }),
  ],
  [
    ', prod/api/*',
    request({
      text: 'prod/api/*',
      reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'prod/api/' },
      naming: prefixed(''),
    }),
  ],
  [
    'OLD_KEY, prod/signing stage=AWSPREVIOUS optional expires=never',
    request({
      text: 'prod/signing',
      reference: named('prod/signing'),
      naming: exact('OLD_KEY'),
      version: { stage: 'AWSPREVIOUS' },
      optional: true,
      expires: { kind: 'never' },
    }),
  ],
  [
    'TLS, arn:aws:secretsmanager:eu-west-1:123456789012:secret:edge/tls-AbCdEf#chain file',
    request({
      text: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:edge/tls-AbCdEf#chain',
      reference: {
        source: 'secrets-manager',
        kind: 'arn',
        arn: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:edge/tls-AbCdEf',
        partition: 'aws',
        region: 'eu-west-1',
        accountId: '123456789012',
        name: 'edge/tls-AbCdEf',
      },
      naming: exact('TLS'),
      selector: jmespath('chain'),
      file: true,
    }),
  ],
  ['rds!db-0a1b', request({ text: 'rds!db-0a1b', reference: named('rds!db-0a1b') })],
  [
    'abc*',
    request({ text: 'abc*', reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'abc' } }),
  ],
  [
    'ONE, abc*',
    request({
      text: 'abc*',
      reference: { source: 'secrets-manager', kind: 'prefix', prefix: 'abc' },
      naming: exact('ONE'),
    }),
  ],
  ['a_b1, prod/db', request({ naming: exact('a_b1') })],
  ['GITHUB_TOKEN, prod/db', request({ naming: exact('GITHUB_TOKEN') })],
  ['PATH, prod/db', request({ naming: exact('PATH') })],
  // Commas, white space and # inside an expression are the expression's.
  [
    'X, prod/db#[a, b]',
    request({ text: 'prod/db#[a, b]', naming: exact('X'), selector: jmespath('[a, b]') }),
  ],
  ['prod/db#"a # b"', request({ text: 'prod/db#"a # b"', selector: jmespath('"a # b"') })],
  [
    "X, prod/db#keys[?active && name != ' ] # x'].id|[0] optional # why",
    request({
      text: "prod/db#keys[?active && name != ' ] # x'].id|[0]",
      naming: exact('X'),
      selector: jmespath("keys[?active && name != ' ] # x'].id|[0]"),
      optional: true,
    }),
  ],
  [
    'X, prod/db#keys[?n == `" \\` "`]',
    request({
      text: 'prod/db#keys[?n == `" \\` "`]',
      naming: exact('X'),
      selector: jmespath('keys[?n == `" \\` "`]'),
    }),
  ],
  [
    'X, prod/db#"say \\" it"',
    request({ text: 'prod/db#"say \\" it"', naming: exact('X'), selector: jmespath('"say \\" it"') }),
  ],
  [
    'X, prod/db#{a: b, c: d}',
    request({ text: 'prod/db#{a: b, c: d}', naming: exact('X'), selector: jmespath('{a: b, c: d}') }),
  ],
  [
    'X, prod/db#length(keys(@))',
    request({ text: 'prod/db#length(keys(@))', naming: exact('X'), selector: jmespath('length(keys(@))') }),
  ],
  [
    'DB_*, prod/db#password',
    request({ text: 'prod/db#password', naming: prefixed('DB_'), selector: jmespath('password') }),
  ],
  [`prod/db version=${id}`, request({ version: { versionId: id } })],
  [`prod/db stage=AWSCURRENT version=${id}`, request({ version: { stage: 'AWSCURRENT', versionId: id } })],
  ['prod/db base64 optional public', request({ base64: true, optional: true, public: 'all' })],
  ['prod/db file', request({ file: true })],
  ['prod/db max-age=90d', request({ maxAge: 90 * 86_400_000 })],
  ['prod/db expires=2027-01-31', request({ expires: { kind: 'at', at: new Date('2027-01-31T00:00:00Z') } })],
  [
    'prod/db expires=2027-01-31T12:30:00+02:00',
    request({ expires: { kind: 'at', at: new Date('2027-01-31T10:30:00Z') } }),
  ],
  [
    'prod/db expires=2027-01-31T12:30Z',
    request({ expires: { kind: 'at', at: new Date('2027-01-31T12:30:00Z') } }),
  ],
  [
    'prod/db expires=meta.expires_at',
    request({ expires: { kind: 'selector', expression: 'meta.expires_at' } }),
  ],
  ['prod/db expires="never"', request({ expires: { kind: 'selector', expression: '"never"' } })],
  [
    'prod/db expires="expires at" optional',
    request({ expires: { kind: 'selector', expression: '"expires at"' }, optional: true }),
  ],
];

for (const [line, expected] of accepted) {
  test(`accepts ${line}`, async () => {
    assert.deepEqual(await parseRequests(line), [expected]);
  });
}

for (const [partition, region] of [
  ['aws', 'eu-central-2'],
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-west-1'],
  ['aws-eusc', 'eusc-de-east-1'],
] as const) {
  test(`reads partition and region of an ARN of ${partition}`, async () => {
    const arn = `arn:${partition}:secretsmanager:${region}:123456789012:secret:db`;
    const [parsed] = await parseRequests(arn);
    assert.deepEqual(parsed?.reference, {
      source: 'secrets-manager',
      kind: 'arn',
      arn,
      partition,
      region,
      accountId: '123456789012',
      name: 'db',
    });
  });
}

test('skips blank lines and comments, and counts them', async () => {
  const requests = await parseRequests('# first\r\n\r\n  prod/db\r\n   # a, b\r\n\tprod/api#key\r\n');
  assert.deepEqual(
    requests.map(({ line, text }) => [line, text]),
    [
      [3, 'prod/db'],
      [5, 'prod/api#key'],
    ],
  );
});

const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf';

/** The whole text of each error is long; what matters is the code, a phrase, and the line that is suggested. */
const refused: [lines: string, code: string, phrase: RegExp, meant?: string][] = [
  ['', 'E_INPUT', /asks for nothing/],
  ['# only\n\n  # comments\n', 'E_INPUT', /asks for nothing/],
  ['DB,', 'E_REQUEST', /no secret after it/],
  ['DB, # later', 'E_REQUEST', /no secret after it/],
  ['#x', 'E_INPUT', /asks for nothing/],
  ['X, #x', 'E_REQUEST', /no secret before #/],
  ['prod/db#', 'E_REQUEST', /no selector after #/, 'prod/db#*'],
  ['DB, prod/db# optional', 'E_REQUEST', /no selector after #/, 'DB_*, prod/db#* optional'],
  ['prod db', 'E_REQUEST', /db is no option/],
  ['prod/db #password', 'E_REQUEST', /#password is no option/, 'prod/db#password'],
  ['DB: prod/db', 'E_REQUEST', /a comma stands between NAME and secret, not ":"/, 'DB, prod/db'],
  ['DB, prod/db, public', 'E_REQUEST', /white space alone/, 'DB, prod/db public'],
  ['prod/db public=a,b', 'E_NAME', /before a comma/, 'prod/db#* public=a,b'],
  [`${'x'.repeat(520)}`, 'E_REQUEST', /512/],
  ['ab*', 'E_REQUEST', /three characters/],
  ['*', 'E_REQUEST', /three characters/],
  // More than was asked for is no suggestion.
  ['prod/*/db', 'E_REQUEST', /only at the end/],
  ['prod/**', 'E_REQUEST', /only at the end/, 'prod/*'],
  ['!abc*', 'E_REQUEST', /begin with !/],
  [
    'arn:aws:secretsmanager:eu-west-1:1234:secret:db',
    'E_REQUEST',
    /the account id in it is not twelve digits/,
  ],
  ['arn:aws:secretsmanager:Ireland:111122223333:secret:db', 'E_REQUEST', /Ireland.* is no region/],
  ['arn:aws:s3:::bucket', 'E_REQUEST', /it is an ARN of s3, and not of a secret/],
  ['arn:aws:iam::111122223333:role/deploy', 'E_REQUEST', /it is an ARN of iam/],
  [
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/*',
    'E_REQUEST',
    /cannot be a prefix/,
    'prod/*',
  ],
  [`DB, ${arn}:password`, 'E_REQUEST', /colons/, `DB, ${arn}#password`],
  [`DB, ${arn}:password:AWSPREVIOUS:`, 'E_REQUEST', /colons/, `DB, ${arn}#password stage=AWSPREVIOUS`],
  [`${arn}:::${id}`, 'E_REQUEST', /colons/, `${arn} version=${id}`],
  ['DB, prod/db#*', 'E_REQUEST', /several values/, 'DB_*, prod/db#*'],
  ['DB_*, prod/db', 'E_REQUEST', /is for several values, and a whole secret is one/, 'DB_*, prod/db#*'],
  [', prod/db', 'E_REQUEST', /is for several values, and a whole secret is one/, ', prod/db#*'],
  ['prod/db#keys[0:2]', 'E_REQUEST', /no name can be made/, 'NAME, prod/db#keys[0:2]'],
  ['prod/*#keys[0:2]', 'E_REQUEST', /no name can be made/, 'NAME_*, prod/*#keys[0:2]'],
  ['DB_*, prod/db#keys[0:2]', 'E_REQUEST', /no name can be made/, 'DB, prod/db#keys[0:2]'],
  ['DB_*, prod/db#* file', 'E_REQUEST', /needs one value/, 'DB_*, prod/db#*'],
  ['prod/* file', 'E_REQUEST', /needs one value/, 'prod/*'],
  ['DB, prod/db file base64', 'E_REQUEST', /nothing to do/, 'DB, prod/db file'],
  ['DB, prod/db#key base64', 'E_REQUEST', /whole binary/, 'DB, prod/db#key'],
  ['DB, prod/db base64 expires=at', 'E_REQUEST', /no field that could say/, 'DB, prod/db base64'],
  ['prod/db#host public=host', 'E_REQUEST', /no #\*/, 'prod/db#* public=host'],
  ['prod/db#* public=', 'E_REQUEST', /empty field/],
  ['prod/db#* public=host, port', 'E_REQUEST', /empty field/, 'prod/db#* public=host,port'],
  [`DB_*, prod/* version=${id}`, 'E_REQUEST', /of one secret/, 'DB_*, prod/*'],
  ['prod/db optinal', 'E_REQUEST', /optinal is no option/, 'prod/db optional'],
  ['prod/db maxage=3d', 'E_REQUEST', /maxage=3d is no option/, 'prod/db max-age=3d'],
  ['prod/db OPTIONAL', 'E_REQUEST', /OPTIONAL is no option/, 'prod/db optional'],
  ['prod/db forever', 'E_REQUEST', /forever is no option/],
  ['prod/db x', 'E_REQUEST', /x is no option/],
  ['prod/db constructor', 'E_REQUEST', /is no option/],
  ['prod/db optional=true', 'E_REQUEST', /takes no value/, 'prod/db optional'],
  ['prod/db optional optional', 'E_REQUEST', /given twice/],
  ['prod/db stage=A stage=B', 'E_REQUEST', /given twice/],
  ['prod/db stage', 'E_REQUEST', /needs a label/],
  ['prod/db stage=', 'E_REQUEST', /needs a label/],
  ['prod/db version=3', 'E_REQUEST', /32 to 64/],
  [`prod/db version=${'x'.repeat(65)}`, 'E_REQUEST', /32 to 64/],
  ['prod/db max-age=3', 'E_REQUEST', /needs a duration/, 'prod/db max-age=3d'],
  ['prod/db max-age=0d', 'E_REQUEST', /above zero/],
  ['prod/db expires', 'E_REQUEST', /needs a value/],
  ['prod/db expires=', 'E_REQUEST', /needs a value/],
  ['prod/db expires=2027-13-01', 'E_REQUEST', /is no date/],
  ['prod/db expires=2027-02-30', 'E_REQUEST', /is no date/],
  ['prod/db expires=2027-01-31T12:00', 'E_REQUEST', /is no date/],
  ['prod/db expires=2027-01-31T25:00Z', 'E_REQUEST', /is no date/],
  ['prod/db expires=31.1.2027', 'E_REQUEST', /is no date/],
  ['1DB, prod/db', 'E_NAME', /no name for a variable/],
  ['DB-X, prod/db', 'E_NAME', /no name for a variable/, 'DB_X, prod/db'],
  ['DB X, prod/db', 'E_NAME', /no white space/, 'DB_X, prod/db'],
  ["X, prod/db#'api-key'", 'E_SELECTOR', /that text itself/, 'X, prod/db#"api-key"'],
  ["X, prod/db#'key'", 'E_SELECTOR', /that text itself/, 'X, prod/db#key'],
  ['*, prod/db#*', 'E_NAME', /no name for a variable/],
  ['1_*, prod/db#*', 'E_NAME', /no name for a variable/],
  ['GITHUB_SHA, prod/db', 'E_NAME', /is set by the runner/],
  ['NODE_OPTIONS, prod/db', 'E_NAME', /refused by the runner/],
  [', prod/db#* only=P*', 'E_NAME', /only= lists P\*, which matches/],
  [', prod/db#* only=RUNNER_TEMP', 'E_REQUEST', /only= lists RUNNER_TEMP/],
  [', prod/db#* only=A-B', 'E_REQUEST', /which is no name/],
  [', prod/db#* only', 'E_REQUEST', /only needs the names/],
  [', prod/db#* only=A B', 'E_REQUEST', /white space ends only=A/, ', prod/db#* only=A,B'],
  [', prod/db#* only=a', 'E_REQUEST', /upper case/, ', prod/db#* only=A'],
  ['X_*, prod/db#* only=A', 'E_REQUEST', /gives its names itself/, ', prod/db#* only=A'],
  ['X, prod/db only=A', 'E_REQUEST', /gives its names itself/, 'X, prod/db'],
  ['X, prod/db#a[', 'E_SELECTOR', /\] is missing/],
  ['X, prod/db#a]', 'E_SELECTOR', /closes nothing/],
  ['X, prod/db#(a]', 'E_SELECTOR', /closes nothing/],
  ['X, prod/db#"a', 'E_SELECTOR', /a " is missing/],
  ['X, prod/db#a..b', 'E_SELECTOR', /no JMESPath/],
  ['X, prod/db#`x`', 'E_SELECTOR', /no JMESPath/],
  ['X, prod/db expires=a..b', 'E_SELECTOR', /no JMESPath/],
  ['X, prod/db#api-key', 'E_SELECTOR', /subtraction/, 'X, prod/db#"api-key"'],
  ['X, prod/db\nX, prod/api', 'E_NAME', /line 1 leases the variable X/],
  ['X, prod/db\nx, prod/api', 'E_NAME', /line 1 leases/],
  ['prod/db\nprod/db', 'E_NAME', /line 1 leases the variable PROD_DB/],
  ['prod/db\nprod_db', 'E_NAME', /line 1 leases the variable PROD_DB/],
  ['prod/db#key\nPROD_DB_KEY, other', 'E_NAME', /PROD_DB_KEY/],
  [', prod/db#key\nKEY, other', 'E_NAME', /the variable KEY/],
  ['TLS, prod/tls file\nTLS_FILE, other', 'E_NAME', /TLS_FILE/],
];

for (const [lines, code, phrase, meant] of refused) {
  test(`refuses ${JSON.stringify(lines.slice(0, 80))}`, async () => {
    const error = await parseRequests(lines).then(
      () => assert.fail('it was accepted'),
      (caught: unknown) => caught,
    );
    assert.ok(error instanceof LeaseError, String(error));
    assert.deepEqual([error.code, phrase.test(error.message)], [code, true], error.message);
    if (meant !== undefined) assert.equal(error.fix?.split('Probably meant: ')[1], meant);
    else assert.doesNotMatch(error.fix ?? '', /Probably meant/);
  });
}

test('an error names its line', async () => {
  await assert.rejects(parseRequests('# one\nprod/db\n\nprod/api nonsense'), {
    message: /^Line 4 of secrets: /,
  });
});

test('one variable for the value and one for its file is no double', async () => {
  assert.equal((await parseRequests('TLS, prod/tls\nTLS, prod/tls file')).length, 2);
});

const nameText = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).map((name) => `V_${name}`);
const secretText = fc.stringMatching(/^[A-Za-z0-9/_+=.@-]{3,20}$/).filter((text) => !text.startsWith('arn:'));
const gap = fc.constantFrom(' ', '  ', '\t');
const comment = fc.constantFrom('', ' # note', '\t#\tnote, with [ "', ' #');
const expression = fc.constantFrom(
  'password',
  '"api key"."x # y"',
  'users[0].name',
  "keys[?use == 'sig ] ` \" }'].kid | [0]",
  '{a: b, "c d": e}',
);

test('whatever a line is made of comes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      nameText,
      secretText,
      expression,
      gap,
      comment,
      fc.boolean(),
      async (name, secret, jmes, space, note, optional) => {
        // Expressions with white space outside brackets are not among them: a selector ends there.
        const selector = jmes.replaceAll(' | ', '|');
        const line = `${space}${name}${space},${space}${secret}#${selector}${space}${optional ? 'optional' : 'public'}${note}`;
        const [parsed] = await parseRequests(line);
        assert.deepEqual(
          parsed,
          request({
            text: `${secret}#${selector}`,
            reference: named(secret),
            naming: exact(name),
            selector: jmespath(selector),
            optional,
            public: optional ? [] : 'all',
          }),
        );
      },
    ),
  );
});

test('any text gives requests or one error of the list, never anything else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom(...'aA1_/*#, =["\'`]{}()\\\n\t.-!'), maxLength: 60 }),
      async (text) => {
        try {
          assert.ok((await parseRequests(text)).length > 0);
        } catch (error) {
          assert.ok(error instanceof LeaseError, String(error));
          assert.match(error.code, /^E_(INPUT|REQUEST|NAME|SELECTOR)$/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});
