// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows' own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { type Plan, plan } from '../../src/plan/plan.ts';
import type { Repository } from '../../src/plan/repository.ts';
import { product, repositoryWith } from './in-memory.ts';
import { tryRole } from './trial.ts';

const pinned = '@0000000000000000000000000000000000000000';
const lease = `OWNER/secret-lease${pinned}`;
const arn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

let sandbox: Sandbox;
before(async () => {
  sandbox = await startSandbox();
});
after(() => sandbox.stop());

type Files = Readonly<Record<string, string>>;
const workflow = (name: string, text: string): Files => ({ [`.github/workflows/${name}.yml`]: text });

/** The repository OWNER/app, and others by their names. */
function planAll(app: Files, others: Readonly<Record<string, Files>>, facts: Partial<Repository> = {}) {
  const rest = Object.entries(others).map(([name, files], index) =>
    repositoryWith(files, { folder: name, name, id: String(100 + index), ...facts }),
  );
  return plan([repositoryWith(app), ...rest], product, { variables: {}, kmsKeys: [], descriptions: [] });
}

/** `REPOSITORY PATH:LINE RULE` of each finding. */
const placesOf = ({ findings }: Plan) =>
  findings.map(
    ({ repository, path, line, rule }) => `${repository} ${path.split('/').at(-1)}:${line} ${rule}`,
  );

const rolesOf = ({ roles }: Plan) => Object.fromEntries(roles.map((each) => [each.role.name, each]));

const steps = (role: string, secret: string) => `
      - uses: ${lease}
        with: { role-to-assume: '${role}', aws-region: eu-west-1, secrets: 'DB, ${secret}' }
      - run: ./deploy.sh
`;

/** A workflow to call that takes a stage and its role as a secret. */
const deploy = `
on:
  workflow_call:
    inputs: { stage: { type: string, required: true }, app: { type: string, default: shop } }
    secrets: { role: { required: true } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ inputs.stage }}
    steps:${steps('${{ secrets.role }}', '${{ inputs.app }}/${{ inputs.stage }}')}`;

const caller = (uses: string, more = '') => `
on: { push: { branches: [main] } }
permissions: { id-token: write, contents: read }
jobs:
  call:
    uses: ${uses}
    with: { stage: production }
    ${more || `secrets: { role: '${arn('app')}' }`}
`;

const calling = 'OWNER/shared/.github/workflows/deploy.yml';
const claim = (path: string, ref: string) => ({ job_workflow_ref: `OWNER/${path}@${ref}` });

test('a called workflow of another given repository: only its jobs get in, with the inputs that it is given', async () => {
  const found = await planAll(workflow('ci', caller(`${calling}@main`)), {
    'OWNER/shared': workflow('deploy', deploy),
  });
  assert.deepEqual(placesOf(found), []);
  const { app } = rolesOf(found);
  assert.ok(app);
  assert.deepEqual(app.uses, [
    { repository: 'OWNER/app', job: 'deploy', path: '.github/workflows/ci.yml', line: 6 },
  ]);
  const ref = claim('shared/.github/workflows/deploy.yml', 'refs/heads/main');
  await tryRole(sandbox, app, {
    admits: [
      { environment: 'production', ...ref },
      { environment: 'production', ...claim('shared/.github/workflows/deploy.yml', 'refs/tags/main') },
    ],
    refuses: [
      { environment: 'production' },
      { environment: 'staging', ...ref },
      { environment: 'production', ...claim('shared/.github/workflows/other.yml', 'refs/heads/main') },
      { environment: 'production', ...claim('shared/.github/workflows/deploy.yml', 'refs/heads/next') },
      { environment: 'production', ...claim('fork/.github/workflows/deploy.yml', 'refs/heads/main') },
      ref,
    ],
    reads: ['shop/production'],
  });
});

test('a called workflow calls a third one of its own repository, whose name is in the claim', async () => {
  const found = await planAll(workflow('ci', caller(`${calling}@v2`)), {
    'OWNER/shared': {
      ...workflow(
        'deploy',
        `
on: { workflow_call: { inputs: { stage: { type: string } }, secrets: { role: {} } } }
jobs:
  each:
    strategy: { matrix: { app: [api, web] } }
    uses: ./.github/workflows/one.yml
    with: { stage: '\${{ inputs.stage }}', app: '\${{ matrix.app }}' }
    secrets: inherit
`,
      ),
      ...workflow('one', deploy),
    },
  });
  assert.deepEqual(placesOf(found), ['OWNER/app ci.yml:6 called-ref']);
  const { app } = rolesOf(found);
  assert.ok(app);
  const ref = claim('shared/.github/workflows/one.yml', 'refs/tags/v2');
  await tryRole(sandbox, app, {
    admits: [{ environment: 'production', ...ref }],
    refuses: [{ environment: 'production', ...claim('shared/.github/workflows/deploy.yml', 'refs/tags/v2') }],
    reads: ['api/production', 'web/production'],
  });
});

test('three repositories in a chain, and back into the first', async () => {
  const inherit = 'secrets: inherit';
  const found = await planAll(
    {
      ...workflow('ci', caller('OWNER/one/.github/workflows/a.yml@main')),
      ...workflow('own', deploy),
    },
    {
      'OWNER/one': workflow(
        'a',
        caller('OWNER/two/.github/workflows/b.yml@main', inherit).replace(/on:.*/, 'on: workflow_call'),
      ),
      'OWNER/two': workflow(
        'b',
        caller('OWNER/app/.github/workflows/own.yml@main', inherit).replace(/on:.*/, 'on: workflow_call'),
      ),
    },
  );
  assert.deepEqual(placesOf(found), []);
  const { app } = rolesOf(found);
  assert.ok(app);
  await tryRole(sandbox, app, {
    admits: [{ environment: 'production' }],
    refuses: [{}],
    reads: ['shop/production'],
  });
});

test('a repository that is not given is named, and so is a file that a given one does not have', async () => {
  const found = await planAll(
    {
      ...workflow('a', caller('OWNER/gone/.github/workflows/x.yml@main')),
      ...workflow('b', caller(`${calling}@main`)),
    },
    { 'OWNER/shared': {} },
  );
  assert.deepEqual(placesOf(found), ['OWNER/app a.yml:6 not-read', 'OWNER/app b.yml:6 not-read']);
  const [first, second] = found.findings;
  assert.match(first?.message ?? '', /workflow of another repository.*Give a checkout of it too\.$/);
  assert.match(second?.message ?? '', /deploy\.yml is not in the given checkout of OWNER\/shared/);
});

test('workflows that call each other without an end', async () => {
  const back = caller('OWNER/app/.github/workflows/back.yml@main', 'secrets: inherit');
  const found = await planAll(
    {
      ...workflow('ci', caller(`${calling}@main`)),
      ...workflow('back', caller(`${calling}@main`).replace(/on:.*/, 'on: workflow_call')),
    },
    { 'OWNER/shared': workflow('deploy', back.replace(/on:.*/, 'on: workflow_call')) },
  );
  assert.deepEqual(placesOf(found), ['OWNER/app back.yml:6 call-loop']);
  assert.equal(found.findings[0]?.level, 'error');
});

test('at the commit, branch or tag that is checked out nothing is assumed; at any other ref that is said', async () => {
  const refs = ['v1', '1111111111111111111111111111111111111111'];
  const isCheckedOut = (ref: string) => refs.includes(ref);
  const shared = { 'OWNER/shared': workflow('deploy', deploy) };
  const rules = async (ref: string, facts: Partial<Repository>) =>
    placesOf(await planAll(workflow('ci', caller(`${calling}@${ref}`)), shared, facts));
  for (const ref of refs) assert.deepEqual(await rules(ref, { isCheckedOut }), []);
  for (const ref of ['v2', 'main'])
    assert.deepEqual(await rules(ref, { isCheckedOut }), ['OWNER/app ci.yml:6 called-ref']);
  const trunk = { defaultBranch: 'trunk' };
  assert.deepEqual(await rules('refs/heads/trunk', trunk), []);
  assert.deepEqual(await rules('main', trunk), ['OWNER/app ci.yml:6 called-ref']);
});

test('a mistake in a shared workflow stands there, once; one in what it is given, at its caller', async () => {
  const wrong = deploy.replace("/${{ inputs.stage }}'", "/${{ inputs.stage }}#'");
  assert.notEqual(wrong, deploy);
  const twice = { ...workflow('a', caller(`${calling}@main`)), ...workflow('b', caller(`${calling}@main`)) };
  const found = await planAll(twice, { 'OWNER/shared': workflow('deploy', wrong) });
  assert.deepEqual(placesOf(found), ['OWNER/shared deploy.yml:12 E_REQUEST']);
  const unset = caller(`${calling}@main`).replace('id-token: write, ', '');
  const denied = await planAll(workflow('ci', unset), { 'OWNER/shared': workflow('deploy', deploy) });
  assert.deepEqual(placesOf(denied), ['OWNER/app ci.yml:5 no-id-token']);
  assert.match(
    denied.findings[0]?.message ?? '',
    /The job call calls a workflow whose job deploy assumes a role/,
  );
});

test('a workflow that no given repository calls is planned without its callers', async () => {
  const found = await planAll({}, { 'OWNER/shared': workflow('deploy', deploy) });
  const rule = (each: string) => `OWNER/shared deploy.yml:${each}`;
  assert.deepEqual(placesOf(found), [
    rule('12 unknown-input-value'),
    rule('12 unknown-input-value'),
    rule('3 called-elsewhere'),
  ]);
});

const composite = (role: string, secret: string, input = '') => `
name: Secrets
inputs: { app: { default: shop } }
runs:
  using: composite
  steps:${steps(role, secret).replaceAll(/^ {2}/gm, '').replace('- run: ./deploy.sh', input)}`;

const jobWith = (...own: readonly string[]) => `
on: { push: { branches: [main] } }
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
${own.map((line) => `      ${line}`).join('\n')}
      - run: ./deploy.sh
`;

test('composite actions of another repository, by name, by a checkout of it, and from one another', async () => {
  const shared = {
    'actions/lease/action.yml': composite(arn('app'), '${{ inputs.app }}/db'),
    'actions/outer/action.yml': `
name: Outer
runs:
  using: composite
  steps:
    - uses: $/actions/lease
      with: { app: nested }
`,
  };
  const app = workflow(
    'ci',
    jobWith(
      '- uses: actions/checkout@v7',
      `- uses: OWNER/Shared/actions/lease@main`,
      '- uses: OWNER/shared/actions/outer@main',
      '- uses: actions/checkout@v7',
      '  with: { repository: OWNER/shared, path: ./tools/, ref: main }',
      '- uses: ./tools/actions/lease',
      '  with: { app: local }',
    ),
  );
  const found = await planAll(app, { 'OWNER/shared': shared });
  assert.deepEqual(placesOf(found), []);
  const role = rolesOf(found).app;
  assert.ok(role);
  assert.deepEqual(
    role.uses.map(({ repository, line }) => `${repository}:${line}`),
    ['OWNER/app:10', 'OWNER/app:11', 'OWNER/app:14'],
  );
  await tryRole(sandbox, role, {
    admits: [{ environment: 'production' }],
    refuses: [{}],
    reads: ['shop/db', 'nested/db', 'local/db'],
  });
});

test("`./` in another repository's action or workflow is what the job has checked out, and not that repository", async () => {
  const shared = {
    ...workflow('deploy', jobWith('- uses: ./actions/lease').replace(/on:.*/, 'on: workflow_call')),
    'actions/lease/action.yml': composite(arn('theirs'), 'theirs/db'),
    'actions/outer/action.yml': `
name: Outer
runs:
  using: composite
  steps:
    - uses: ./actions/lease
`,
  };
  const own = { 'actions/lease/action.yml': composite(arn('ours'), 'ours/db') };
  const app = {
    ...own,
    ...workflow('a', jobWith('- uses: OWNER/shared/actions/outer@main')),
    ...workflow('b', caller(`${calling}@main`)),
  };
  const found = await planAll(app, { 'OWNER/shared': shared });
  assert.deepEqual(Object.keys(rolesOf(found)), ['ours']);
  assert.deepEqual(placesOf(found), []);
});

test("actions that are not given and could lease: of the same owner, and local ones; nobody else's", async () => {
  const found = await planAll(
    workflow(
      'ci',
      jobWith(
        '- uses: OWNER/other/action@v1',
        '- uses: OTHER/action@v1',
        '- uses: ./built',
        '- uses: docker://alpine',
        `- uses: ${lease}`,
        "  with: { role-to-assume: 'arn:aws:iam::123456789012:role/app', aws-region: eu-west-1, secrets: 'A, b' }",
      ),
    ),
    {},
  );
  assert.deepEqual(placesOf(found), ['OWNER/app ci.yml:9 not-read', 'OWNER/app ci.yml:11 not-read']);
});

test('200 repositories that call one shared workflow each have a role of their own', async () => {
  const count = 200;
  const services = Array.from({ length: count }, (_, index) =>
    repositoryWith(
      workflow(
        'ci',
        caller(`${calling}@main`)
          .replace(arn('app'), arn(`app-${index}`))
          .replace('stage: production', `stage: production, app: app-${index}`),
      ),
      { folder: `app-${index}`, name: `OWNER/app-${index}`, id: String(9000 + index) },
    ),
  );
  const shared = repositoryWith(workflow('deploy', deploy), { name: 'OWNER/shared', id: '1' });
  const found = await plan([shared, ...services], product, { variables: {}, kmsKeys: [], descriptions: [] });
  assert.deepEqual(placesOf(found), []);
  assert.equal(found.roles.length, count);
  const own = rolesOf(found)['app-17'];
  assert.ok(own);
  const ref = claim('shared/.github/workflows/deploy.yml', 'refs/heads/main');
  const job = { repository: 'OWNER/app-17', repository_id: '9017', environment: 'production', ...ref };
  await tryRole(sandbox, own, {
    admits: [job],
    refuses: [
      { ...job, repository: 'OWNER/app-18', repository_id: '9018' },
      { ...job, repository: 'OWNER/shared', repository_id: '1' },
    ],
    reads: ['app-17/production'],
  });
});
