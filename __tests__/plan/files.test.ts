// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows' own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, rulesOf } from './in-memory.ts';

const lease = 'OWNER/secret-lease@0000000000000000000000000000000000000000';

/** A step that leases a secret, at a depth of six spaces. */
function leasing(secret: string, role = 'arn:aws:iam::123456789012:role/ci'): string {
  return `      - uses: ${lease}
        with: { role-to-assume: '${role}', aws-region: eu-west-1, secrets: 'KEY, ${secret}' }
      - run: ./deploy.sh "$KEY"
`;
}

/** The subjects and the resources of all roles. */
async function planned(files: Record<string, string>, variables: Record<string, string> = {}) {
  const plan = await planOf(files, variables);
  const conditions = plan.roles.flatMap(({ trust }) => trust.Statement.map(({ Condition }) => Condition));
  return {
    rules: rulesOf(plan),
    messages: plan.findings.map(({ message }) => message),
    conditions: JSON.stringify(conditions),
    resources: plan.roles.flatMap(({ permissions }) =>
      (permissions?.Statement ?? []).flatMap(({ Resource }) => Resource),
    ),
  };
}

const reads = (secret: string) => `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${secret}-??????`;

const called = (secret: string) => `on: workflow_call
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
${leasing(secret)}`;

const caller = (uses: string) => `on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  deploy:
    uses: ${uses}
`;

test("a workflow and an action by the repository's own full name are those of the checkout", async () => {
  const files = {
    '.github/workflows/a.yml': caller('owner/App/.github/workflows/deploy.yml@main'),
    '.github/workflows/b.yml': `on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: OWNER/app/.github/actions/key@refs/heads/main
`,
    '.github/workflows/deploy.yml': called('prod/called'),
    '.github/actions/key/action.yml': `name: Key
runs:
  using: composite
  steps:
${leasing('prod/composite').replaceAll(/^ {2}/gm, '')}`,
  };
  const { rules, resources, conditions } = await planned(files);
  assert.deepEqual(rules, []);
  assert.deepEqual(resources, [reads('prod/called'), reads('prod/composite')]);
  assert.match(conditions, /repo:OWNER\/app:environment:production/);
  assert.match(conditions, /repo:OWNER\/app:ref:refs\/heads\/main/);
  assert.doesNotMatch(conditions, /job_workflow_ref/);
});

test('at another ref it can be another file, and a name of the repository that is not there is told', async () => {
  const { rules, messages, resources } = await planned({
    '.github/workflows/a.yml': caller('OWNER/app/.github/workflows/deploy.yml@v1'),
    '.github/workflows/b.yml': caller('OWNER/app/.github/workflows/gone.yml@main'),
    '.github/workflows/deploy.yml': called('prod/called'),
  });
  assert.deepEqual(rules, ['5 own-ref', '5 not-read']);
  assert.match(messages[0] ?? '', /At v1 it can be another/);
  assert.match(messages[1] ?? '', /gone\.yml is not in this checkout/);
  assert.deepEqual(resources, [reads('prod/called')]);
});

test('a workflow that others call is read, and lets nobody of this repository in', async () => {
  const { rules, conditions, resources } = await planned({
    '.github/workflows/shared.yml': called('prod/shared'),
  });
  assert.deepEqual(rules, ['1 called-elsewhere', '7 no-trust']);
  assert.equal(conditions, '[]');
  assert.deepEqual(resources, [reads('prod/shared')]);
  const wrong = await planned({ '.github/workflows/shared.yml': called('prod/shared#') });
  assert.deepEqual(wrong.rules, ['8 E_REQUEST']);
});

test("what only the caller's repository tells is unknown in such a workflow", async () => {
  const { rules, resources } = await planned({
    '.github/workflows/shared.yml': called('${{ github.repository }}/key'),
  });
  assert.deepEqual(rules, ['8 unknown-input-value', '1 called-elsewhere', '7 no-trust']);
  assert.deepEqual(resources, []);
});

test('the name of the workflow chooses an environment', async () => {
  const { rules, conditions } = await planned({
    '.github/workflows/billing.yml': `name: billing
${caller('./.github/workflows/deploy.yml')}`,
    '.github/workflows/deploy.yml': called('prod/billing').replace(
      'environment: production',
      "environment: '${{ github.workflow }}'",
    ),
  });
  assert.deepEqual(rules, []);
  assert.match(conditions, /environment:billing/);
});

test('of the name of an environment GitHub writes the colon alone otherwise', async () => {
  const { conditions } = await planned({
    '.github/workflows/ci.yml': called('prod/db')
      .replace('on: workflow_call', 'on: { push: { branches: [main] } }\npermissions: { id-token: write }')
      .replace('environment: production', "environment: 'Prod EU: 50%'"),
  });
  assert.match(conditions, /environment:Prod EU%3A 50%"/);
});

// GitHub runs such workflows: https://github.com/aws-observability/aws-application-signals-test-framework
test('quoted texts whose further lines are not indented, as GitHub takes them', async () => {
  const { rules, resources } = await planned({
    '.github/workflows/ci.yml': `on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: "eksctl create \\
        --name it's
          --region eu-west-1
        && done"
      - name: 'one

        more'
        run: ./build.sh
${leasing('prod/db')}${leasing('prod/key#')}`,
  });
  assert.deepEqual(rules, ['19 E_REQUEST']);
  assert.deepEqual(resources, [reads('prod/db')]);
});

test('a quote that nobody closes is no YAML', async () => {
  const { rules } = await planned({ '.github/workflows/ci.yml': 'on: push\njobs:\n  a: "b\n  c: d\n' });
  assert.deepEqual(rules, ['5 yaml']);
});

const matrixOf = (matrix: string, on = 'push: { branches: [main] }') => `on: { ${on} }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    strategy:
      matrix: ${matrix}
    environment: \${{ matrix.stage }}
    steps:
${leasing('${{ matrix.stage }}/key', '${{ matrix.role }}')}`;

test('a matrix whose roles are variables, each of which can be told', async () => {
  const files = {
    '.github/workflows/ci.yml': matrixOf(
      "{ include: [{ stage: dev, role: '${{ vars.DEV }}' }, { stage: prod, role: '${{ vars.PROD }}' }] }",
    ),
  };
  const { rules, messages } = await planned(files);
  assert.deepEqual(rules, ['11 unknown-input-value', '11 unknown-input-value']);
  assert.match(messages.join('\n'), /--var DEV=VALUE\.\n.*--var PROD=VALUE\./);
  const arn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
  const told = await planned(files, { DEV: arn('dev'), PROD: arn('prod') });
  assert.deepEqual(told.rules, []);
  assert.deepEqual(told.resources, [reads('dev/key'), reads('prod/key')]);
  assert.match(told.conditions, /environment:dev".*environment:prod"/);
});

test('a matrix that a caller gives as JSON', async () => {
  const { rules, resources } = await planned({
    '.github/workflows/a.yml': `on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  all:
    uses: ./.github/workflows/stages.yml
    with: { stages: '["dev", "prod"]' }
`,
    '.github/workflows/stages.yml': matrixOf(
      "{ stage: '${{ fromJSON(inputs.stages) }}', role: ['arn:aws:iam::123456789012:role/ci'] }",
      'workflow_call: { inputs: { stages: { type: string } } }',
    ),
  });
  assert.deepEqual(rules, []);
  assert.deepEqual(resources, [reads('dev/key'), reads('prod/key')]);
});

test('what an unknown axis leaves out or adds is not guessed', async () => {
  const { rules, resources } = await planned({
    '.github/workflows/ci.yml': matrixOf(
      "{ stage: ['${{ vars.STAGE }}', prod], role: ['arn:aws:iam::123456789012:role/ci'], exclude: [{ stage: prod }] }",
    ),
  });
  assert.deepEqual(rules.slice(0, 1), ['11 unknown-input-value']);
  assert.deepEqual(resources, []);
});
