import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { Attempts, attemptsWithin, type CallLimits } from '../../src/adapters/attempts.ts';
import { Deadline } from '../../src/adapters/deadline.ts';
import { LeaseError } from '../../src/domain/error.ts';
import { type FailureDetails, type Operation, RequestFailure } from '../../src/domain/failure.ts';

const passing: FailureDetails = { kind: 'network', code: 'ECONNRESET' };
const final: FailureDetails = { kind: 'answer', code: 'ResourceNotFoundException', status: 400 };
const denied: FailureDetails = { kind: 'answer', code: 'AccessDenied', status: 403 };
const skewed: FailureDetails = { kind: 'answer', code: 'SignatureDoesNotMatch', status: 403 };

interface Run {
  readonly result: string | undefined;
  readonly error: unknown;
  /** The numbers that the call was given. */
  readonly attempts: number[];
  readonly retries: string[];
}

function deadlineOf(t: TestContext, timeout = 60_000): Deadline {
  const deadline = new Deadline(timeout);
  t.after(() => deadline.stop());
  return deadline;
}

/** Fails as told, one failure an attempt, then succeeds. */
async function run(
  failures: readonly FailureDetails[],
  bounds: Partial<CallLimits> = {},
  { timeout = 60_000, operation = 'GetSecretValue' as Operation } = {},
): Promise<Run> {
  const deadline = new Deadline(timeout);
  const retries: string[] = [];
  const attempts: number[] = [];
  const calls = new Attempts(deadline, { maxAttempts: 5, attemptTimeout: 10_000, ...bounds }, (line) =>
    retries.push(line),
  );
  try {
    const result = await calls.run(operation, async (attempt) => {
      attempts.push(attempt);
      const failure = failures[attempt - 1];
      if (failure) throw new RequestFailure(operation, failure);
      return 'done';
    });
    return { result, error: undefined, attempts, retries };
  } catch (error) {
    return { result: undefined, error, attempts, retries };
  } finally {
    deadline.stop();
  }
}

test('what succeeds is called once', async () => {
  assert.deepEqual(await run([]), { result: 'done', error: undefined, attempts: [1], retries: [] });
});

test('what can pass is called again, and each further attempt is told', async () => {
  const { result, attempts, retries } = await run([passing, passing]);
  assert.deepEqual({ result, attempts }, { result: 'done', attempts: [1, 2, 3] });
  assert.equal(retries.length, 2);
  assert.match(retries[0] ?? '', /^GetSecretValue: ECONNRESET: attempt 2 in \d+ ms$/);
});

test('no more often than allowed, and then the last failure is passed on', async () => {
  const { error, attempts } = await run(Array(9).fill(passing), { maxAttempts: 3 });
  assert.deepEqual(attempts, [1, 2, 3]);
  assert.ok(error instanceof RequestFailure && error.code === 'ECONNRESET');
  assert.deepEqual((await run([passing], { maxAttempts: 1 })).attempts, [1]);
});

test('what cannot pass fails at once', async () => {
  const { error, attempts, retries } = await run([final]);
  assert.deepEqual({ attempts, retries }, { attempts: [1], retries: [] });
  assert.ok(error instanceof RequestFailure);
});

test('a wrong clock is corrected once', async () => {
  assert.deepEqual((await run([skewed])).attempts, [1, 2]);
  assert.deepEqual((await run([skewed, skewed, skewed])).attempts, [1, 2]);
});

test('each kind of failure is counted by itself', async () => {
  assert.deepEqual((await run([skewed, passing, passing])).attempts, [1, 2, 3, 4]);
});

test('an error that is none of a request is passed on as it is', async (t) => {
  const deadline = deadlineOf(t);
  const odd = new TypeError('odd');
  const attempts = new Attempts(deadline, { maxAttempts: 5, attemptTimeout: 1000 });
  await assert.rejects(
    attempts.run('GetSecretValue', () => Promise.reject(odd)),
    (error) => error === odd,
  );
});

function hang(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('aborted')));
  });
}

test('an attempt that hangs is dropped and made again', async (t) => {
  const deadline = deadlineOf(t);
  const attempts = new Attempts(deadline, { maxAttempts: 2, attemptTimeout: 20 });
  const heeded: number[] = [];
  const result = await attempts.run('GetSecretValue', (attempt, signal) => {
    if (attempt === 2) return Promise.resolve('done');
    signal.addEventListener('abort', () => heeded.push(attempt));
    return hang(signal);
  });
  assert.deepEqual([result, heeded], ['done', [1]]);
});

test('a call that does not heed its signal cannot hold the step up', async (t) => {
  const deadline = deadlineOf(t);
  const attempts = new Attempts(deadline, { maxAttempts: 1, attemptTimeout: 20 });
  await assert.rejects(
    attempts.run('GetSecretValue', () => new Promise(() => {})),
    (error) => error instanceof RequestFailure && error.kind === 'timeout',
  );
});

test("when the step's time is over, that is the error, whatever was under way", async (t) => {
  const deadline = deadlineOf(t, 30);
  const attempts = new Attempts(deadline, { maxAttempts: 5, attemptTimeout: 10_000 });
  const outOfTime = (error: unknown) =>
    error instanceof LeaseError && error.code === 'E_TIMEOUT' && error.message.includes('GetSecretValue');
  await assert.rejects(
    attempts.run('GetSecretValue', (_attempt, signal) => hang(signal)),
    outOfTime,
  );
  let called = false;
  await assert.rejects(
    attempts.run('GetSecretValue', async () => {
      called = true;
    }),
    outOfTime,
  );
  assert.equal(called, false);
});

test("when the step's time is over in a later attempt, the failure of the one before is told", async (t) => {
  const calls = new Attempts(deadlineOf(t, 1500), { maxAttempts: 5, attemptTimeout: 10_000 });
  const throttled: FailureDetails = { kind: 'answer', code: 'ThrottlingException', status: 400 };
  const running = calls.run('ListSecrets', (attempt) =>
    attempt === 1 ? Promise.reject(new RequestFailure('ListSecrets', throttled)) : new Promise(() => {}),
  );
  await assert.rejects(running, {
    code: 'E_TIMEOUT',
    message: /ListSecrets\. The last attempt failed: .*Throttl/s,
  });
});

test('no sleep goes beyond the end: the reason is told instead', async () => {
  const { error, attempts } = await run([denied], {}, { timeout: 1000, operation: 'AssumeRole' });
  assert.deepEqual(attempts, [1]);
  assert.ok(error instanceof RequestFailure && error.code === 'AccessDenied');
  const late: FailureDetails = { kind: 'answer', status: 429, retryAfter: 3_600_000 };
  assert.deepEqual((await run([late])).attempts, [1]);
});

test('who has little patience asks less often', async (t) => {
  const deadline = deadlineOf(t);
  const { full, short } = attemptsWithin(deadline, { timeout: 60_000, maxAttempts: 4 }, () => {});
  const countOf = async (attempts: Attempts) => {
    let count = 0;
    await assert.rejects(
      attempts.run('GetSecretValue', () => {
        count += 1;
        return Promise.reject(new RequestFailure('GetSecretValue', passing));
      }),
    );
    return count;
  };
  assert.deepEqual([await countOf(full), await countOf(short)], [4, 2]);
});
