import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openRotatingStage, type RotatingStage } from './rotating.ts';

/** A stage whose role may rotate secrets and parameters, and programs that run after that. */
export interface AfterStage extends RotatingStage {
  /** The input `after`: a program that runs this script of sh. */
  script(text: string): string;
  /** What `note` has written, a line for each run. */
  notes(): string[];
  readonly note: string;
}

export async function openAfterStage(
  t: TestContext,
  options?: Parameters<typeof openRotatingStage>[1],
): Promise<AfterStage> {
  const stage = await openRotatingStage(t, options);
  stage.sandbox.accounts.setPermissions(stage.sandbox.roleArn, {
    Statement: [
      { Effect: 'Allow', Action: ['secretsmanager:*', 'ssm:*', 'kms:*', 'lambda:*'], Resource: '*' },
    ],
  });
  const noted = join(stage.job.temp, 'noted');
  let count = 0;
  return {
    ...stage,
    script(text) {
      const path = join(stage.job.temp, `after-${count++}.sh`);
      writeFileSync(path, `${text}\n`);
      chmodSync(path, 0o700);
      return `sh\n${path}`;
    },
    note: `echo "$SECRET_LEASE_SECRET $SECRET_LEASE_ARN $SECRET_LEASE_REGION $SECRET_LEASE_OLD_VERSION $SECRET_LEASE_NEW_VERSION" >> '${noted}'`,
    notes: () => (existsSync(noted) ? readFileSync(noted, 'utf8').trim().split('\n') : []),
  };
}
