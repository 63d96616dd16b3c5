import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ActionLocation, helpLink } from '../../src/domain/help-link.ts';

const job = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
};
const workspace = '/home/runner/work/app/app';
const fetched = '/home/runner/work/_actions/OWNER/secret-lease/v1.2.3';
const page = 'docs/troubleshooting.md#e_input';

/** What the runner tells of an action: ActionRunner.cs sets both for what it fetches, `$/` included, and unsets both for `./`. */
const cases: [what: string, place: Partial<ActionLocation>, link: string][] = [
  [
    'OWNER/secret-lease@v1.2.3',
    { environment: { ...job, GITHUB_ACTION_REPOSITORY: 'OWNER/secret-lease', GITHUB_ACTION_REF: 'v1.2.3' } },
    `https://github.com/OWNER/secret-lease/blob/v1.2.3/${page}`,
  ],
  [
    '$/, at the commit of the workflow',
    { environment: { ...job, GITHUB_ACTION_REPOSITORY: 'octo/app', GITHUB_ACTION_REF: job.GITHUB_SHA } },
    `https://github.com/octo/app/blob/${job.GITHUB_SHA}/${page}`,
  ],
  [
    './, the repository itself',
    { root: workspace },
    `https://github.com/octo/app/blob/${job.GITHUB_SHA}/${page}`,
  ],
  [
    './vendor/lease, a folder of the repository',
    { root: `${workspace}/vendor/lease` },
    `https://github.com/octo/app/blob/${job.GITHUB_SHA}/vendor/lease/${page}`,
  ],
  [
    './lease, a clone of another repository',
    { root: `${workspace}/lease`, isOwnClone: true },
    `${page} in the action's repository`,
  ],
  ['the command of a `run:` step', {}, `https://github.com/OWNER/secret-lease/blob/v1.2.3/${page}`],
  [
    'a branch with a slash, in a container',
    { root: '/__w/_actions/OWNER/secret-lease/feature/x' },
    `https://github.com/OWNER/secret-lease/blob/feature/x/${page}`,
  ],
  [
    'GitHub Enterprise Server',
    { environment: { ...job, GITHUB_SERVER_URL: 'https://github.example.com' } },
    `https://github.example.com/OWNER/secret-lease/blob/v1.2.3/${page}`,
  ],
  ['nothing that tells', { root: '/opt/lease', environment: {} }, `${page} in the action's repository`],
  [
    'variables that are none of the kind',
    {
      root: '/opt/lease',
      environment: {
        ...job,
        GITHUB_ACTION_REPOSITORY: 'a/b](x)',
        GITHUB_ACTION_REF: 'v1',
        GITHUB_SERVER_URL: 'javascript:x',
      },
    },
    `${page} in the action's repository`,
  ],
];

for (const [what, place, link] of cases) {
  test(`${what}: ${link}`, () => {
    const all = { environment: job, root: fetched, workspace, isOwnClone: false, ...place };
    assert.equal(helpLink('E_INPUT', all), link);
  });
}
