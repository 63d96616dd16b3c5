import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Stage } from '../dist/stage.ts';
import { type Refusal, refuse } from './refusal.ts';

const tokenVariables = ['ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'];

const unset: Refusal[] = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'].map((name) => ({
  title: `${name} is not set`,
  step: { unsetFileCommands: [name] },
  code: 'E_RUNNER',
  says: [`${name} does not name a file`, 'Run this as a step of a GitHub Actions job'],
  offline: true,
}));

const withoutParts: Refusal[] = [
  ...unset,
  {
    title: 'RUNNER_TEMP is not set',
    step: { unsetFileCommands: ['RUNNER_TEMP'] },
    code: 'E_RUNNER',
    says: ['RUNNER_TEMP is not set', 'Run this as a step of a GitHub Actions job'],
    offline: true,
  },
  {
    title: 'NODE_TLS_REJECT_UNAUTHORIZED=0',
    env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    code: 'E_TLS_UNVERIFIED',
    says: ['NODE_TLS_REJECT_UNAUTHORIZED=0 turns off', 'NODE_EXTRA_CA_CERTS'],
    offline: true,
  },
  {
    title: 'no `id-token: write`',
    step: { unsetFileCommands: tokenVariables },
    code: 'E_NO_ID_TOKEN',
    says: ['may not request an OIDC token', 'permissions:\n  id-token: write'],
    offline: true,
  },
  {
    title: 'a token request whose bearer is gone',
    step: { unsetFileCommands: tokenVariables.slice(1) },
    code: 'E_NO_ID_TOKEN',
    says: ['id-token: write'],
    offline: true,
  },
  {
    title: 'neither a role nor credentials',
    with: { 'role-to-assume': '', 'oidc-issuer': '' },
    env: { AWS_EC2_METADATA_DISABLED: 'true' },
    code: 'E_CREDENTIALS',
    says: ['no AWS credentials that work', '`role-to-assume`'],
  },
];

/** Puts something where the action keeps its records. */
function plant(put: (path: string) => void): (stage: Stage) => void {
  return ({ job }) => put(join(job.temp, 'secret-lease'));
}

const plantings: Omit<Refusal, 'code' | 'says'>[] = [
  {
    title: 'secret-lease is a link to a folder',
    needs: 'modes',
    arrange: plant((path) => {
      mkdirSync(`${path}-elsewhere`, { mode: 0o700 });
      symlinkSync(`${path}-elsewhere`, path);
    }),
  },
  {
    title: 'secret-lease is open to others',
    needs: 'modes',
    arrange: plant((path) => {
      mkdirSync(path);
      chmodSync(path, 0o777);
    }),
  },
  {
    title: 'secret-lease may be read by its group',
    needs: 'modes',
    arrange: plant((path) => {
      mkdirSync(path);
      chmodSync(path, 0o750);
    }),
  },
  {
    title: 'secret-lease leads nowhere',
    needs: 'modes',
    arrange: plant((path) => symlinkSync('nowhere', path)),
  },
  {
    title: 'secret-lease is a file',
    arrange: plant((path) => writeFileSync(path, 'mine', { mode: 0o600 })),
  },
];

const planted = plantings.map(
  (each): Refusal => ({
    ...each,
    code: 'E_RUNNER',
    says: ['secret-lease under RUNNER_TEMP', 'is not one that this action made', 'remove it'],
  }),
);

describe('a job that lacks something', () => {
  for (const refusal of withoutParts) test(refusal.title, (t) => refuse(t, refusal));
});

describe('a folder that somebody prepared', () => {
  for (const refusal of planted) test(refusal.title, (t) => refuse(t, refusal));
});
