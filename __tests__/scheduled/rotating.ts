import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { StepResult, UsesOptions } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import type { Statement } from '../../sandbox/policy.ts';
import type { Sandbox, Secret } from '../../sandbox/sandbox.ts';
import { isJsonObject, parseJson } from '../../src/domain/values/json.ts';
import { suggestionsOf } from '../dist/diagnosis.ts';
import { assertReadable, bodyOf, openStage, type Stage, saidBy } from '../dist/stage.ts';

/** The action.yml of rotate. */
const rotateYml = join(import.meta.dirname, '..', '..', 'rotate', 'action.yml');

type Inputs = Readonly<Record<string, string>>;

/** A stage on which secrets are rotated while a consumer reads them. */
export interface RotatingStage extends Stage {
  /** A service that answers each value with a status. Returns its URL and the values that it received. */
  verifier(judge: (value: string) => number): Promise<{ url: string; shown: string[] }>;
  rotate(secrets: string, inputs?: Inputs, options?: UsesOptions): Promise<StepResult>;
  /** Reads the secret repeatedly until the end of the test. */
  consume(name: string): Promise<Consumer>;
  /** The value that a reader of the secret gets. */
  value(name: string, stage?: string): string;
  secret(name: string): Secret;
}

/** A process that reads a secret repeatedly. */
interface Consumer {
  /**
   * Stops reading. Asserts that every read returned a value that is not empty. Returns the distinct values in order.
   */
  values(): Promise<string[]>;
}

/** The permissions of a role that rotates in every way. */
const everything = {
  Statement: [{ Effect: 'Allow' as const, Action: ['secretsmanager:*', 'kms:*', 'lambda:*'], Resource: '*' }],
};

export async function openRotatingStage(
  test: TestContext,
  options?: Parameters<typeof openStage>[1],
): Promise<RotatingStage> {
  const stage = await openStage(test, options);
  const { sandbox, job } = stage;
  sandbox.accounts.setPermissions(sandbox.roleArn, everything);
  const secret = (name: string) => {
    const found = sandbox.secrets.get(name);
    assert.ok(found, name);
    return found;
  };
  return {
    ...stage,
    secret,
    verifier: (judge) => openVerifier(judge, test),
    rotate: (secrets, inputs = {}, uses = {}) =>
      job.uses(rotateYml, {
        id: 'rotate',
        ...uses,
        with: {
          'role-to-assume': sandbox.roleArn,
          'aws-region': sandbox.region,
          'oidc-issuer': sandbox.issuer,
          secrets,
          ...inputs,
        },
      }),
    consume: (name) => consume(sandbox, name, test),
    value(name, label = 'AWSCURRENT') {
      const version = secret(name).versions.find(({ stages }) => stages.includes(label));
      assert.ok(version, `${name} has ${label}`);
      return 'string' in version.value ? version.value.string : Buffer.from(version.value.binary).toString();
    },
  };
}

async function openVerifier(judge: (value: string) => number, test: TestContext) {
  const shown: string[] = [];
  const server = createServer(({ headers }, response) => {
    const value = (headers.authorization ?? '').replace('Bearer ', '');
    shown.push(value);
    response.writeHead(judge(value)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/me`, shown };
}

async function consume(sandbox: Sandbox, name: string, test: TestContext): Promise<Consumer> {
  const { accessKeyId, secretAccessKey } = sandbox.addUser('consumer', everything);
  const client = new SecretsManagerClient({
    region: sandbox.region,
    endpoint: sandbox.url,
    credentials: { accessKeyId, secretAccessKey },
    maxAttempts: 1,
  });
  const seen = new Set<string>();
  let isOver = false;
  const read = async () => {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
    assert.ok(SecretString, 'never an empty value');
    seen.add(SecretString);
  };
  await read();
  const reading = (async () => {
    while (!isOver) {
      await read();
      await sleep(5);
    }
    await read();
  })();
  reading.catch(() => {});
  test.after(() => {
    isOver = true;
    client.destroy();
  });
  return {
    async values() {
      isOver = true;
      await reading;
      return [...seen];
    },
  };
}

/** Asserts that the step succeeded. */
export function succeeded(step: StepResult): StepResult {
  assert.equal(step.outcome, 'success', step.log + step.stderr);
  return step;
}

/**
 * Asserts that the step failed with one annotation of this code, exported no variable, and has this `status`; null if
 * it failed before any change. Returns its message.
 */
export function failedWith(step: StepResult, code: string, status: string | null = 'failed'): string {
  const errors = step.annotations.filter(({ level }) => level === 'error');
  assert.deepEqual(
    {
      titles: errors.map(({ title }) => title),
      exitCode: step.exitCode,
      exported: step.exported,
      status: step.outputs.status,
    },
    { titles: [code], exitCode: 1, exported: {}, status: status ?? undefined },
    step.log + step.stderr,
  );
  if (process.env.SHOW) console.log(`--- ${code}: ${errors[0]?.message}`);
  assertReadable(errors[0]?.message ?? '', code);
  return bodyOf(errors[0]?.message ?? '', code);
}

/**
 * Asserts that no value of any secret's version, none of `more` and no key occurs in what the steps printed or left.
 */
export function assertNoLeaks(
  { sandbox, job }: RotatingStage,
  steps: readonly StepResult[],
  more: readonly string[] = [],
): void {
  const values = sandbox.values().flatMap((value) => [value, ...stringsOf(value)]);
  const canaries = [...sandbox.canaries(), ...values, ...more].filter((text) => text.length >= 8);
  const texts = {
    log: job.log,
    said: steps.map(saidBy).join('\n'),
    outputs: JSON.stringify(steps.map(({ outputs, exported, state }) => [outputs, exported, state])),
    arguments: steps.flatMap(({ argv }) => argv).join('\n'),
  };
  assert.deepEqual(findLeaks({ texts, canaries }), []);
}

/** A random value can begin like JSON. */
function stringsOf(value: string): string[] {
  const json = parseJson(value);
  return isJsonObject(json) ? Object.values(json).filter((each) => typeof each === 'string') : [];
}

/** The labels of a secret's versions, without versions that have none. */
export function labelsOf({ versions }: Secret): Record<string, string[]> {
  return Object.fromEntries(
    versions.filter(({ stages }) => stages.length > 0).map(({ id, stages }) => [id, stages.toSorted()]),
  );
}

/**
 * What a message suggests begins with the action that is missing, has nothing that the policy does not need, and nothing
 * that looking has shown to be allowed. Gives the statements.
 */
export function suggestedFor(message: string, missing: string, policy: readonly Statement[]): Statement[] {
  const suggested = suggestionsOf(message);
  const actionsOf = (statements: readonly Statement[]) =>
    statements.flatMap(({ Action = [] }) => [Action].flat());
  const [first, ...others] = actionsOf(suggested);
  assert.equal(first, missing, message);
  const needed = actionsOf(policy);
  assert.deepEqual(
    others.filter((action) => !needed.includes(action) && !action.startsWith('kms:')),
    [],
  );
  const looks = /:(DescribeSecret|GetSecretValue|GetParameters|GetParameterHistory)$/;
  if (!looks.test(missing))
    assert.deepEqual(
      others.filter((action) => looks.test(action)),
      [],
      message,
    );
  return suggested;
}
