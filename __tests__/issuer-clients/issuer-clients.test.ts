// Issuers' own clients on the sandbox's doubles, and the product on the same tokens: what they say must be the same.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type IssuedToken, startSandbox } from '../../sandbox/sandbox.ts';
import { dateOf } from '../../src/domain/expiry/expiry.ts';
import { validityOf, wordsIn } from '../../src/issuers/issuer.ts';
import { type IssuerId, issuers } from '../../src/issuers/issuers.ts';
import { answerTo, issuedValueOf, requestFor } from '../issuers/double.ts';
import { ask, type ClientAnswer, Origins, type Question } from './clients.ts';

interface Client {
  readonly program: 'ask.mjs' | 'ask.py';
  readonly issuer: IssuerId;
  /** How it says that a token does not work. */
  readonly refused: RegExp;
  /** How it says that it asked too often; undefined where it only tries again for minutes. */
  readonly tooOften?: RegExp;
  /** What it says of tokens of a further kind, where that is another thing. */
  readonly kinds?: Readonly<Record<string, RegExp>>;
}

const js = 'ask.mjs';
const python = 'ask.py';
const clients: Readonly<Record<string, Client>> = {
  '@octokit/request': {
    program: js,
    issuer: 'github',
    refused: /^401 HttpError: .*Bad credentials/,
    tooOften: /^403 HttpError: .*rate limit exceeded/,
  },
  '@gitbeaker/rest': {
    program: js,
    issuer: 'gitlab',
    refused: /^401 GitbeakerRequestError: .*invalid_token/,
  },
  bitbucket: { program: js, issuer: 'bitbucket', refused: /^401 HTTPError/, tooOften: /^429 HTTPError/ },
  'npm whoami': { program: js, issuer: 'npm', refused: /code E401/, tooOften: /code E429/ },
  'npm token list': { program: js, issuer: 'npm', refused: /code E401/, tooOften: /code E429/ },
  cloudflare: { program: js, issuer: 'cloudflare', refused: /^(?:disabled|expired)$/, tooOften: /^429 / },
  fastly: { program: js, issuer: 'fastly', refused: /^401 /, tooOften: /^429 / },
  '@datadog/datadog-api-client': {
    program: js,
    issuer: 'datadog',
    refused: /^403 .*Forbidden/s,
    tooOften: /^429 /,
  },
  '@slack/web-api': {
    program: js,
    issuer: 'slack',
    refused: /WebAPIPlatformError: token_(?:revoked|expired)/,
    tooOften: /WebAPIRateLimitedError.* 30 seconds/,
  },
  stripe: {
    program: js,
    issuer: 'stripe',
    refused: /^401 .*api_key_expired/,
    tooOften: /^429 .*rate_limit/,
    kinds: { restricted: /^403 .*required permissions/ },
  },
  twilio: { program: js, issuer: 'twilio', refused: /^401 .*20003/, tooOften: /^429 .*20429/ },
  '@sendgrid/client': { program: js, issuer: 'sendgrid', refused: /^401 /, tooOften: /^429 / },
  'node-vault': {
    program: js,
    issuer: 'vault',
    refused: /^403 .*permission denied/,
    tooOften: /^429 .*quota exceeded/,
  },
  '@sentry/cli': {
    program: js,
    issuer: 'sentry',
    refused: /(?:Invalid token|Token expired) \(http status: 401\)/,
    tooOften: /\(http status: 429\)/,
    // The command takes such a token for one that is not valid; the product does not.
    kinds: { integration: /limited to organization endpoints|http status: 401/ },
  },
  openai: {
    program: js,
    issuer: 'openai',
    refused: /^401 .*invalid_api_key/,
    tooOften: /^429 .*rate_limit_exceeded/,
    // The client takes such a key for one that is not known; the product does not.
    kinds: { restricted: /^401 .*Missing scopes/, admin: /^401 .*Missing scopes/ },
  },
  '@anthropic-ai/sdk': {
    program: js,
    issuer: 'anthropic',
    refused: /^401 AuthenticationError/,
    tooOften: /^429 RateLimitError/,
    // Of an admin key it asks what only other keys may ask.
    kinds: { admin: /^401 AuthenticationError/ },
  },
  '@aws-sdk/client-sts': {
    program: js,
    issuer: 'aws',
    refused: /^403 (?:ExpiredToken|InvalidClientTokenId)/,
    tooOften: /^400 Throttling/,
  },
  'google-auth-library': {
    program: js,
    issuer: 'google',
    refused: /^400 .*invalid_token/,
    tooOften: /^429 /,
  },
  'databricks-sdk': {
    program: python,
    issuer: 'databricks',
    refused: /PermissionDenied: Invalid access token/,
  },
  hvac: { program: python, issuer: 'vault', refused: /Forbidden/, tooOften: /RateLimitExceeded/ },
  pagerduty: {
    program: python,
    issuer: 'pagerduty',
    refused: /401/,
    kinds: { oauth: /403/ },
  },
  pytfe: { program: python, issuer: 'terraform-cloud', refused: /AuthError/, tooOften: /RateLimited/ },
};

const day = 86_400_000;
const sandbox = await startSandbox();
const origins = new Origins();
const asked = new Map<string, { token: IssuedToken; answer: ClientAnswer }>();

before(async () => {
  const questions: (Question & { key: string; token: IssuedToken; program: string })[] = [];
  for (const [client, { issuer, program, tooOften }] of Object.entries(clients)) {
    const url = sandbox.issuers.url(issuer);
    const place = { url, ...(await origins.open(url)) };
    for (const [state, token] of tokensOf(issuer)) {
      if (state === 'too often' && !tooOften) continue;
      const { value, fields } = token;
      questions.push({ ...place, client, program, key: `${client}: ${state}`, token, value, fields });
    }
  }
  for (const program of [js, python] as const) {
    const own = questions.filter((each) => each.program === program);
    const answers = await ask(
      program,
      own.map(({ token: _, key: __, program: ___, ...question }) => question),
      origins.certificate,
    );
    for (const [index, { key, token }] of own.entries()) {
      const answer = answers[index];
      if (answer) asked.set(key, { token, answer });
    }
  }
});
after(async () => {
  origins.close();
  await sandbox.stop();
});

/** A token of the issuer in each state that it can be in. */
function tokensOf(issuer: IssuerId): [state: string, token: IssuedToken][] {
  const hasEnds = sandbox.issuers.hasEnds(issuer);
  const at = (days: number) => new Date(Math.floor((Date.now() + days * day) / 1000) * 1000);
  // Keys of AWS that end are another kind than those that do not.
  const usual = hasEnds && issuer !== 'aws' ? { expires: at(90) } : {};
  const issue = (settings = {}) => sandbox.issuers.issue({ issuer, ...usual, ...settings });
  const revoked = issue();
  sandbox.issuers.revoke(revoked);
  const disturbed = issue();
  sandbox.issuers.disturb(disturbed, { kind: 'throttle' });
  return [
    ['live', issue()],
    ...sandbox.issuers
      .kindsOf(issuer)
      .map((kind): [string, IssuedToken] => [`live ${kind}`, issue({ kind })]),
    ['revoked', revoked],
    ...(hasEnds ? [['expired', issue({ expires: at(-2) })] as [string, IssuedToken]] : []),
    ['too often', disturbed],
  ];
}

/** What the product says of the same token. */
async function validityOn(token: IssuedToken) {
  const issuer = await issuers[token.issuer as IssuerId]();
  const request = (await requestFor(token, sandbox.now())) ?? assert.fail('nobody is asked');
  return validityOf(issuer, await answerTo(sandbox, token, request), issuedValueOf(token, sandbox.now()));
}

/** In one line: status and error; of Cloudflare the status that it tells. */
function saidBy(answer: ClientAnswer): string {
  return answer.works ? String(answer.status) : `${answer.status} ${answer.error}`;
}

for (const [client, { issuer, refused, tooOften, kinds }] of Object.entries(clients)) {
  const found = (state: string) => asked.get(`${client}: ${state}`) ?? assert.fail(`not asked: ${state}`);

  for (const kind of ['', ...sandbox.issuers.kindsOf(issuer)]) {
    test(`${client}: a live token ${kind}`, async () => {
      const { token, answer } = found(kind === '' ? 'live' : `live ${kind}`);
      const validity = await validityOn(token);
      if (validity.state !== 'active') assert.fail(`the product: ${validity.why}`);
      const other = kinds?.[kind];
      if (other) {
        assert.match(saidBy(answer), other);
        return;
      }
      if (!answer.works) assert.fail(answer.error);
      const { ends, scopes, said } = answer;
      const end = dateOf(Array.isArray(ends) && ends.length === 1 ? ends[0] : ends);
      if (end && validity.endsAt)
        assert.ok(Math.abs(end.getTime() - validity.endsAt.getTime()) < 3000, `${end} ${validity.endsAt}`);
      if (typeof scopes === 'string') assert.deepEqual(wordsIn(scopes), validity.scopes);
      if (Array.isArray(scopes)) assert.deepEqual(scopes, validity.scopes);
      if (typeof said === 'string') assert.match(said, /Scopes:\s+- org:read/);
      // What is told is told to both.
      const { tells } = await issuers[issuer]();
      if (tells.includes('expiry') && client !== 'npm whoami')
        assert.ok(ends !== undefined, JSON.stringify(answer));
    });
  }

  test(`${client}: revoked`, async () => {
    const { token, answer } = found('revoked');
    assert.match(saidBy(answer), refused);
    assert.equal((await validityOn(token)).state, 'refused');
  });

  if (sandbox.issuers.hasEnds(issuer)) {
    test(`${client}: expired`, async () => {
      const { token, answer } = found('expired');
      assert.match(saidBy(answer), refused);
      const validity = await validityOn(token);
      assert.ok(
        validity.state === 'refused' || (validity.endsAt && validity.endsAt.getTime() < sandbox.now()),
      );
    });
  }

  if (!tooOften) continue;
  test(`${client}: too often`, async () => {
    const { token, answer } = found('too often');
    assert.match(saidBy(answer), tooOften);
    assert.equal((await validityOn(token)).state, 'unknown');
  });
}

test("a token of PyPI, as PyPI's own library reads and makes it", async () => {
  const end = new Date('2031-03-01T12:00:00Z');
  const { value } = sandbox.issuers.issue({
    issuer: 'pypi',
    expires: end,
    scopes: ['project:one', 'project:two'],
  });
  const [read, made] = await ask(
    python,
    [
      { client: 'pypitoken', value },
      {
        client: 'pypitoken, a new token',
        restrictions: { not_before: 1, not_after: end.getTime() / 1000, project_names: ['one', 'two'] },
      },
    ],
    origins.certificate,
  );
  assert.deepEqual(read, {
    works: true,
    domain: 'pypi.org',
    restrictions: [
      [0, end.getTime() / 1000, 0],
      [1, ['one', 'two']],
    ],
  });
  assert.ok(made?.works);
  for (const each of [value, String(made.value)]) {
    const { endsAt, scopes } = await ownValidityOf('pypi', each);
    assert.deepEqual({ endsAt, scopes }, { endsAt: end, scopes: ['project:one', 'project:two'] });
  }
});

test("a token of PyPI to which somebody added restrictions, by PyPI's own library", async () => {
  const [made] = await ask(
    python,
    [
      {
        client: 'pypitoken, a new token',
        restrictions: { project_names: ['one', 'two'], user_id: '7' },
        added: [{ project_names: ['two', 'three'] }, { not_before: 1, not_after: 1_900_000_000 }],
      },
    ],
    origins.certificate,
  );
  assert.ok(made?.works, JSON.stringify(made));
  const { endsAt, scopes } = await ownValidityOf('pypi', String(made.value));
  assert.deepEqual({ endsAt, scopes }, { endsAt: new Date(1_900_000_000_000), scopes: ['project:two'] });
});

test("a signature of Azure, as Azure's own library makes it", async () => {
  const end = new Date('2031-03-01T12:00:00Z');
  const settings = { ends: end.toISOString(), permissions: 'rwd' };
  const [made] = await ask(js, [{ client: '@azure/storage-blob', ...settings }], origins.certificate);
  assert.ok(made?.works, JSON.stringify(made));
  const { endsAt, scopes } = await ownValidityOf('azure', String(made.value));
  assert.deepEqual({ endsAt, scopes }, { endsAt: end, scopes: ['r', 'w', 'd'] });
});

async function ownValidityOf(issuer: IssuerId, value: string) {
  const validity = (await issuers[issuer]()).ownValidity?.(issuedValueOf({ issuer, value, fields: {} }, 0));
  return validity?.state === 'unknown' ? validity : assert.fail(JSON.stringify(validity));
}
