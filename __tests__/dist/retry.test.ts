import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite, type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultKind, Sandbox } from '../../sandbox/sandbox.ts';
import { pace, timeoutOf } from '../pace.ts';
import { everything } from './sessions.ts';
import { openStage, refusalOf, saidBy } from './stage.ts';

const sts = 'AssumeRoleWithWebIdentity';

/** What asks each operation once, where nothing fails. */
const asking: Record<string, string> = {
  oidc: 'MAIL, prod/services/mail',
  [sts]: 'MAIL, prod/services/mail',
  GetSecretValue: 'MAIL, prod/services/mail',
  BatchGetSecretValue: 'MAIL, prod/services/mail\nSEARCH, prod/services/search',
  ListSecrets: 'S_*, prod/services/*',
};

/** Most of the time these wait, so they wait together. */
const waiting = { concurrency: 4 };

/** Milliseconds between the first two requests of an operation. */
function pause(sandbox: Sandbox, operation: string): number {
  const [first, second] = sandbox.requests.filter((request) => request.operation === operation);
  return (second?.at ?? 0) - (first?.at ?? 0);
}

/** Right after a step: it ended this soon after its first request. Where processes start slowly, that does not count. */
function within(limit: number, sandbox: Sandbox): void {
  const took = Date.now() - (sandbox.requests[0]?.at ?? 0);
  assert.ok(took < limit * pace, `${took} ms`);
}

suite('what can pass is asked again, at whatever it happens', waiting, () => {
  const passing: Record<string, FaultKind> = {
    throttling: { kind: 'throttle' },
    'status 429': { kind: 'error', code: 'TooManyRequests' },
    'status 500': { kind: 'error', code: 'InternalServiceError', status: 500 },
    'status 503': { kind: 'error', code: 'ServiceUnavailable' },
    'a connection cut before the request': { kind: 'reset-before' },
    'a connection cut before the answer': { kind: 'reset-after' },
    "a page that is none of the service's": { kind: 'garbage' },
    'half an answer': { kind: 'truncate' },
    'an empty answer': { kind: 'empty' },
  };
  for (const [operation, secrets] of Object.entries(asking)) {
    for (const [title, fault] of Object.entries(passing)) {
      test(`${operation}: ${title}`, async (t) => {
        const { sandbox, leased } = await openStage(t, { debug: true });
        sandbox.faults.add({ operation, times: 2, ...fault });
        const step = await leased(secrets);
        assert.equal(sandbox.count(operation), 3);
        assert.match(saidBy(step), /attempt 3 in \d+ ms/);
        assert.deepEqual(step.annotations, [], 'nobody needs to know');
      });
    }
  }

  const silent: Record<string, FaultKind> = {
    'no answer': { kind: 'hang' },
    'an answer byte by byte': { kind: 'drip', ms: 50 },
  };
  for (const operation of ['oidc', sts, 'GetSecretValue']) {
    for (const [title, fault] of Object.entries(silent)) {
      test(`${operation}: ${title} takes a share of the time, not all of it`, async (t) => {
        const { sandbox, leased } = await openStage(t);
        sandbox.faults.add({ operation, times: 1, ...fault });
        const step = await leased('MAIL, prod/services/mail', { timeout: timeoutOf(6) });
        assert.equal(sandbox.count(operation), 2);
        assert.ok(step.durationMs > 1900 * pace, `${step.durationMs} ms`);
        within(5500, sandbox);
      });
    }
  }
});

suite('what STS says', () => {
  const passing: Record<string, FaultKind & { kind: 'error' }> = {
    'could not reach the identity provider': { kind: 'error', code: 'IDPCommunicationError' },
    'has no key of the identity provider yet': { kind: 'error', code: 'InvalidIdentityToken' },
  };
  for (const [title, fault] of Object.entries(passing)) {
    test(`it ${title}: asked again`, async (t) => {
      const { sandbox, leased } = await openStage(t);
      sandbox.faults.add({ operation: sts, times: 3, ...fault });
      await leased('MAIL, prod/services/mail');
      assert.equal(sandbox.count(sts), 4);
      assert.equal(sandbox.count('oidc'), 1, 'with the same token');
    });
  }

  const final: Record<string, FaultKind & { kind: 'error' }> = {
    'no provider': {
      kind: 'error',
      code: 'InvalidIdentityToken',
      message: 'No OpenIDConnect provider found in your account for https://x',
    },
    'a wrong audience': { kind: 'error', code: 'InvalidIdentityToken', message: 'Incorrect token audience' },
    'a claim that the provider rejects': { kind: 'error', code: 'IDPRejectedClaim' },
    'a region that is not active': { kind: 'error', code: 'RegionDisabledException' },
    'a policy that it cannot read': { kind: 'error', code: 'MalformedPolicyDocument' },
    'a duration that it does not give': { kind: 'error', code: 'ValidationError' },
  };
  for (const [title, fault] of Object.entries(final)) {
    test(`demand 4, ${title}: final at once`, async (t) => {
      const { sandbox, lease } = await openStage(t);
      sandbox.faults.add({ operation: sts, ...fault });
      const step = await lease('MAIL, prod/services/mail');
      assert.match(step.annotations[0]?.title ?? '', /^E_(STS|ROLE_REFUSED)$/);
      assert.equal(sandbox.count(sts), 1);
      within(2000, sandbox);
      assert.deepEqual(step.exported, {});
    });
  }

  test('demand 3, a token that expires during retries: a fresh one for the next attempt', async (t) => {
    const { sandbox, leased } = await openStage(t);
    sandbox.faults.add({ operation: sts, kind: 'throttle', times: 3 });
    sandbox.faults.add({ operation: sts, kind: 'slow', ms: 400, times: 1 });
    const lease = leased('MAIL, prod/services/mail');
    while (sandbox.count(sts) < 4) await sleep(5);
    // While the fourth request is under way, time passes.
    sandbox.advance(6 * 60_000);
    await lease;
    assert.equal(sandbox.count(sts, { code: 'ExpiredTokenException' }), 1);
    assert.equal(sandbox.count(sts), 5);
    assert.equal(sandbox.count('oidc'), 2);
    assert.equal(sandbox.count('jwks'), 2, 'the fresh one is verified too');
  });

  test('a token that is refused as expired, and so are fresh ones: three in all', async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.faults.add({ operation: sts, kind: 'error', code: 'ExpiredTokenException' });
    refusalOf(await lease('MAIL, prod/services/mail'), 'E_STS');
    assert.equal(sandbox.count(sts), 3);
    assert.equal(sandbox.count('oidc'), 3);
  });

  test('a refusal that a change in IAM may just be mending: asked again seconds later', async (t) => {
    const { sandbox, leased } = await openStage(t);
    sandbox.faults.add({ operation: sts, kind: 'error', code: 'AccessDenied', times: 1 });
    await leased('MAIL, prod/services/mail');
    assert.equal(sandbox.count(sts), 2);
    assert.ok(pause(sandbox, sts) >= 1500);
  });

  test('a refusal that lasts: twice more, within ten seconds', async (t) => {
    const { sandbox, lease } = await openStage(t);
    sandbox.faults.add({ operation: sts, kind: 'error', code: 'AccessDenied' });
    const step = await lease('MAIL, prod/services/mail');
    refusalOf(step, 'E_ROLE_REFUSED');
    assert.equal(sandbox.count(sts), 3);
    within(11_000, sandbox);
  });
});

suite('what Secrets Manager says for good is final at once', () => {
  for (const [code, told] of [
    ['AccessDeniedException', 'E_SECRET_DENIED'],
    ['ResourceNotFoundException', 'E_SECRET_NOT_FOUND'],
    ['DecryptionFailure', 'E_SECRET_KMS'],
    ['InvalidParameterException', 'E_AWS'],
    ['UnrecognizedClientException', 'E_AWS'],
  ] as const) {
    test(code, async (t) => {
      const { sandbox, lease } = await openStage(t);
      sandbox.faults.add({ operation: 'GetSecretValue', kind: 'error', code });
      const step = await lease('MAIL, prod/services/mail');
      refusalOf(step, told);
      assert.equal(sandbox.count('GetSecretValue'), 1);
      within(2000, sandbox);
    });
  }
});

suite('Retry-After', waiting, () => {
  for (const operation of ['oidc', sts, 'GetSecretValue']) {
    const told = (after: string): FaultKind => ({
      kind: 'error',
      code: 'ServiceUnavailable',
      headers: { 'retry-after': after },
    });
    test(`${operation}: seconds are waited`, async (t) => {
      const { sandbox, leased } = await openStage(t);
      sandbox.faults.add({ operation, times: 1, ...told('1') });
      await leased('MAIL, prod/services/mail');
      assert.ok(pause(sandbox, operation) >= 990, `${pause(sandbox, operation)} ms`);
    });

    test(`${operation}: a date is waited for`, async (t) => {
      const { sandbox, leased } = await openStage(t);
      const { fault, at } = untilDate();
      sandbox.faults.add({ operation, times: 1, ...fault });
      await leased('MAIL, prod/services/mail');
      const [, second] = sandbox.requests.filter((request) => request.operation === operation);
      assert.ok((second?.at ?? 0) >= at - 20);
    });

    test(`${operation}: longer than there is time is not waited`, async (t) => {
      const { sandbox, lease } = await openStage(t);
      sandbox.faults.add({ operation, ...told('600') });
      const step = await lease('MAIL, prod/services/mail');
      assert.equal(step.exitCode, 1);
      assert.equal(sandbox.count(operation), 1);
      within(2000, sandbox);
    });
  }

  function untilDate(): { fault: FaultKind; at: number } {
    const at = Math.ceil((Date.now() + 1500) / 1000) * 1000;
    const headers = { 'retry-after': new Date(at).toUTCString() };
    return { fault: { kind: 'error', code: 'ServiceUnavailable', headers }, at };
  }
});

suite('redirects are never followed', () => {
  for (const operation of ['oidc', sts, 'GetSecretValue']) {
    for (const status of [302, 307]) {
      test(`${operation}: ${status}`, async (t) => {
        const { sandbox, lease } = await openStage(t);
        const trap = await openTrap(t);
        sandbox.faults.add({ operation, kind: 'redirect', to: trap.url, status });
        const step = await lease('MAIL, prod/services/mail');
        assert.equal(step.exitCode, 1);
        assert.deepEqual(step.exported, {});
        assert.equal(trap.count(), 0);
        // AWS gives no redirects: one is a proxy's page, which may be gone a moment later.
        assert.equal(sandbox.count(operation), operation === 'oidc' ? 1 : 5);
      });
    }
  }
});

async function openTrap(t: TestContext) {
  let count = 0;
  const server = createServer((_request, response) => {
    count += 1;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, count: () => count };
}

suite('bounds', waiting, () => {
  test('retry-max-attempts', async (t) => {
    for (const attempts of [1, 2, 4]) {
      const { sandbox, lease } = await openStage(t);
      sandbox.faults.add({ operation: 'GetSecretValue', kind: 'reset-before' });
      const step = await lease('MAIL, prod/services/mail', { 'retry-max-attempts': String(attempts) });
      refusalOf(step, 'E_NETWORK');
      assert.equal(sandbox.count('GetSecretValue'), attempts);
    }
  });

  for (const operation of ['oidc', sts, 'GetSecretValue', 'ListSecrets']) {
    test(`${operation} never answers: the deadline is above all`, async (t) => {
      const { sandbox, lease } = await openStage(t);
      sandbox.faults.add({ operation, kind: 'hang' });
      const step = await lease(asking[operation] ?? '', {
        timeout: timeoutOf(3),
        'retry-max-attempts': '20',
      });
      refusalOf(step, 'E_TIMEOUT');
      within(4500, sandbox);
      assert.ok(sandbox.count(operation) >= 2);
    });

    test(`${operation} throttles for ever: no sleep beyond the deadline, and the reason is told`, async (t) => {
      const { sandbox, lease } = await openStage(t);
      sandbox.faults.add({ operation, kind: 'throttle' });
      const step = await lease(asking[operation] ?? '', {
        timeout: timeoutOf(3),
        'retry-max-attempts': '20',
      });
      const [error] = step.annotations;
      assert.match(error?.title ?? '', /^E_(OIDC|STS|AWS|TIMEOUT)$/);
      assert.match(error?.message ?? '', /Throttl|429/);
      assert.deepEqual(step.exported, {});
      within(4500, sandbox);
    });
  }

  test('demand 5, parallel jobs beyond the quotas: all of them succeed', async (t) => {
    const stage = await openStage(t);
    const { sandbox } = stage;
    // Where processes start slowly, they are further apart.
    const quota = pace > 1 ? 1 : 3;
    sandbox.quotas.set({ oidc: quota, [sts]: quota });
    await Promise.all(Array.from({ length: 6 }, () => stage.leased('MAIL, prod/services/mail')));
    assert.ok(sandbox.count('oidc') > 6, 'some were turned away');
  });
});

suite('a wrong clock of the runner', () => {
  for (const hours of [-1, 1]) {
    test(`by ${hours} hours: every request right at once`, async (t) => {
      const { sandbox, leased } = await openStage(t);
      sandbox.advance(hours * 3_600_000);
      const step = await leased('MAIL, prod/services/mail\nS_*, prod/services/*');
      assert.deepEqual(
        sandbox.requests.filter(({ code }) => code !== undefined),
        [],
      );
      assert.deepEqual(step.annotations, []);
    });

    test(`by ${hours} hours, with the credentials of an earlier step: right at the second attempt`, async (t) => {
      const { sandbox, leased } = await openStage(t);
      sandbox.advance(hours * 3_600_000);
      const { accessKeyId, secretAccessKey } = sandbox.addUser('runner', { Statement: everything });
      const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
      await leased('MAIL, prod/services/mail', { 'role-to-assume': '', 'oidc-issuer': '' }, { env });
      assert.equal(sandbox.requests.filter(({ code }) => code !== undefined).length, 1);
    });
  }
});
