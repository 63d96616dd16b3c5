import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { StepResult, UsesOptions } from '../../runner/job.ts';
import { findLeaks } from '../../runner/leaks.ts';
import type { TokenGrant } from '../../sandbox/github-endpoint.ts';
import type { Claims } from '../../sandbox/sandbox.ts';
import type { Seed } from '../../sandbox/seed.ts';
import type { MonitorReport } from '../../src/domain/monitor/monitor-report.ts';
import { openStage, type Stage } from '../dist/stage.ts';

const monitorYml = join(import.meta.dirname, '..', '..', 'monitor', 'action.yml');

/** A stage with the monitor. It watches only the secrets that a test adds. */
export interface WatchStage extends Stage {
  /** Runs the monitor over `secrets` (default: all) in a new job. */
  watch(inputs?: Readonly<Record<string, string>>, options?: UsesOptions): Promise<StepResult>;
  /** The report of the last run. */
  report(step: StepResult): MonitorReport;
  /** Sets GitHub's and AWS's clocks this many days ahead of today. */
  day(number: number): void;
}

interface WatchOptions {
  readonly claims?: Partial<Claims>;
  readonly grant?: Partial<TokenGrant>;
  readonly seed?: Partial<Seed>;
  readonly env?: Readonly<Record<string, string>>;
  /** What the runner's machine sets, such as a proxy. */
  readonly host?: Readonly<Record<string, string>>;
}

export async function openWatch(
  test: TestContext,
  { claims = {}, grant = {}, seed, env = {}, host }: WatchOptions = {},
): Promise<WatchStage> {
  const stage = await openStage(test, { claims, seed: { secrets: [], ...seed }, env, ...(host && { host }) });
  const { sandbox, job } = stage;
  const token = sandbox.github.token(grant);
  let today = 0;
  return {
    ...stage,
    async watch(inputs = {}, options = {}) {
      const step = await job.uses(monitorYml, {
        id: 'monitor',
        ...options,
        with: {
          'role-to-assume': sandbox.roleArn,
          'aws-region': sandbox.region,
          'oidc-issuer': sandbox.issuer,
          'github-token': token,
          secrets: '*',
          ...inputs,
        },
      });
      assert.notEqual(step.exitCode, 97, step.stderr);
      assertNothingLeaks(stage, step);
      return step;
    },
    report: (step) => JSON.parse(readFileSync(step.outputs.report ?? '', 'utf8')),
    day(number) {
      sandbox.advance((number - today) * 86_400_000);
      today = number;
    },
  };
}

/** Asserts that no value occurs in what the step prints, in its report or in an issue. */
function assertNothingLeaks({ sandbox }: Stage, step: StepResult): void {
  const { report } = step.outputs;
  const said = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const issues = sandbox.github.issues.flatMap(({ body, title, comments }) => [
    title,
    body,
    ...comments.map((comment) => comment.body),
  ]);
  const texts = {
    stdout: said.join('\n'),
    stderr: step.stderr,
    // The head of the log shows the inputs; the runner has masked a job's token before.
    log: step.log.slice(step.log.indexOf('##[endgroup]')),
    summary: step.summary.raw,
    outputs: JSON.stringify(step.outputs),
    report: report === undefined ? '' : readFileSync(report, 'utf8'),
    issues: issues.join('\n'),
  };
  const fields = sandbox.values().flatMap((text): unknown[] => {
    return text.startsWith('{') ? Object.values(JSON.parse(text)) : [];
  });
  const secret = [...sandbox.values(), ...fields].filter(
    (value): value is string => typeof value === 'string' && value.includes('FAKE'),
  );
  assert.deepEqual(findLeaks({ texts, canaries: [...sandbox.canaries(), ...secret] }), []);
}

/** Adds a role with all permissions in another account that trusts every job of the sandbox. Returns its ARN. */
export function otherAccount({ sandbox }: Stage, account: string): string {
  const { accounts } = sandbox;
  const arn = `arn:aws:iam::${account}:role/watch`;
  accounts.setProvider(account, '{issuer}', ['sts.amazonaws.com']);
  accounts.setRole(arn, {
    trust: {
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: `arn:aws:iam::${account}:oidc-provider/{issuer}` },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringLike: { '{issuer}:aud': 'sts.amazonaws.com', '{issuer}:sub': 'repo:*' } },
        },
      ],
    },
    permissions: {
      Statement: [{ Effect: 'Allow', Action: ['secretsmanager:*', 'ssm:*', 'kms:*'], Resource: '*' }],
    },
  });
  return arn;
}

/** An ISO 8601 date this many days after the sandbox's now, minus an hour. */
export function inDays({ sandbox }: Stage, days: number): string {
  return new Date(sandbox.now() + days * 86_400_000 - 3_600_000).toISOString();
}
