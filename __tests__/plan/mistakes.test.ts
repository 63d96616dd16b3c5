// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows' own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from './in-memory.ts';

const pinned = 'OWNER/secret-lease@0000000000000000000000000000000000000000';

/** A workflow whose lease begins in line 9; `inputs` begin in line 11. */
function workflow({
  on = '{ push: { branches: [main] } }',
  job = 'permissions: { id-token: write }',
  uses = pinned,
  inputs = ["secrets: 'DB, prod/db'"],
  steps = ['- run: ./deploy.sh'],
}: {
  on?: string;
  job?: string;
  uses?: string;
  inputs?: readonly string[];
  steps?: readonly string[];
} = {}): Record<string, string> {
  const lines = [
    'name: CI',
    `on: ${on}`,
    'env: { AWS_REGION: eu-west-1 }',
    'jobs:',
    '  build:',
    '    runs-on: ubuntu-latest',
    `    ${job}`,
    '    steps:',
    `      - uses: ${uses}`,
    '        id: lease',
    '        with:',
    '          role-to-assume: arn:aws:iam::123456789012:role/ci',
    ...inputs.map((line) => `          ${line}`),
    ...steps.map((line) => `      ${line}`),
  ];
  return { '.github/workflows/ci.yml': lines.join('\n') };
}

/** The same with the role's line replaced by these, and no region in the environment. */
function workflowWith(...lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(workflow()).map(([path, text]) => [
      path,
      text.replace(/^env: .*$/m, 'env: {}').replace(/role-to-assume: .*/, () => lines.join('\n          ')),
    ]),
  );
}

/** `LINE RULE` of each finding, and the message of the first. */
async function found(files: Record<string, string>, variables: Record<string, string> = {}) {
  const { findings } = await planOf(files, variables);
  return {
    rules: findings.map(({ line, rule }) => `${line} ${rule}`),
    message: findings[0]?.message ?? '',
    levels: findings.map(({ level }) => level),
  };
}

test('a job without a mistake has no finding', async () => {
  assert.deepEqual((await found(workflow())).rules, []);
});

const cases: Readonly<
  Record<string, { files: Record<string, string>; rules: readonly string[]; says: RegExp; level?: string }>
> = {
  'an input that the action does not have': {
    files: workflow({ inputs: ["secrets: 'DB, prod/db'", 'min_remaining: 1h'] }),
    rules: ['14 unknown-input'],
    says: /no input min_remaining\. Probably meant: min-remaining/,
    level: 'error',
  },
  'a wrong value': {
    files: workflow({ inputs: ["secrets: 'DB, prod/db'", 'min-remaining: 5 minutes'] }),
    rules: ['14 E_INPUT'],
    says: /min-remaining cannot be "5 minutes"/,
    level: 'error',
  },
  'a mistake of grammar, at its own line': {
    files: workflow({ inputs: ['secrets: |', '  DB, prod/db', '', '  # ours', '  KEY, prod/key#'] }),
    rules: ['17 E_REQUEST'],
    says: /Line 4 of secrets/,
    level: 'error',
  },
  'the same in lines that are folded': {
    files: workflow({ inputs: ['secrets: >-', '  KEY, prod/key#'] }),
    rules: ['13 E_REQUEST'],
    says: /Line 1 of secrets/,
  },
  'no secrets at all': {
    files: workflow({ inputs: [] }),
    rules: ['9 E_INPUT'],
    says: /./,
  },
  'no permission to ask for the token': {
    files: workflow({ job: 'permissions: { contents: read }' }),
    rules: ['5 no-id-token'],
    says: /id-token: write/,
    level: 'error',
  },
  'no word on permissions': {
    files: workflow({ job: 'timeout-minutes: 5' }),
    rules: ['5 no-id-token'],
    says: /id-token: write/,
  },
  'pull_request_target with a token': {
    files: workflow({ on: '[pull_request_target]' }),
    rules: ['2 pull-request-target', '9 no-trust'],
    says: /anybody's pull request/,
    level: 'error',
  },
  'an action that is not pinned': {
    files: workflow({ uses: 'OWNER/secret-lease@v1' }),
    rules: ['9 unpinned'],
    says: /pin it to a commit/,
    level: 'warning',
  },
  'an installation after the lease': {
    files: workflow({ steps: ['- run: npm ci', '- run: ./deploy.sh'] }),
    rules: ['14 install-after-lease'],
    says: /`npm ci` after the lease in line 9/,
    level: 'warning',
  },
  'a value that no later step names': {
    files: workflow({
      inputs: ['secrets: |', '  DB, prod/db', '  OLD_KEY, prod/old'],
      steps: ['- run: echo "$DB" | wc -c'],
    }),
    rules: ['15 unused-lease'],
    says: /names OLD_KEY/,
    level: 'warning',
  },
  'an output that the lease does not have': {
    files: workflow({ steps: ['- run: ./deploy.sh "${{ steps.lease.outputs.DB_PASSWORD }}"'] }),
    rules: ['14 never-leased'],
    says: /leases no DB_PASSWORD/,
    level: 'error',
  },
  'a region that nothing tells': {
    files: Object.fromEntries(
      Object.entries(workflow()).map(([path, text]) => [path, text.replace(/^env: .*$/m, 'env: {}')]),
    ),
    rules: ['9 E_INPUT'],
    says: /aws-region/,
  },
  'a workflow that is no YAML': {
    files: { '.github/workflows/ci.yml': 'jobs:\n  a: [\n' },
    rules: ['3 yaml'],
    says: /no YAML/,
    level: 'error',
  },
  'stored keys of the other tool: what to write instead, each at its line': {
    files: workflow({
      inputs: ["secrets: 'DB, prod/db'", "aws-access-key-id: '${{ secrets.ID }}'", 'role-chaining: true'],
    }),
    rules: ['14 peer-input', '15 peer-input'],
    says: /aws-access-key-id is configure-aws-credentials' .*Write instead: no stored keys/,
    level: 'error',
  },
  'an input of the other tool that changes nothing here': {
    files: workflow({ inputs: ["secrets: 'DB, prod/db'", 'role-skip-session-tagging: true'] }),
    rules: ['14 peer-input'],
    says: /no effect here: delete the line/,
    level: 'warning',
  },
  'an input of the other tool that says what holds anyway, beside a true mistake': {
    files: workflow({ inputs: ["secrets: 'DB, prod/db#'", "use-existing-credentials: 'false'"] }),
    rules: ['14 peer-input', '13 E_REQUEST'],
    says: /does the same without it: delete the line/,
    level: 'warning',
  },
  'a check has no inputs of the other tool': {
    files: workflow({
      inputs: ["secrets: 'DB, prod/db'"],
      steps: [`- uses: ${pinned.replace('@', '/check@')}`, '  with: { role-chaining: true }'],
    }),
    rules: ['15 unknown-input'],
    says: /no input role-chaining/,
  },
  'credentials of an earlier step': {
    files: Object.fromEntries(
      Object.entries(workflow()).map(([path, text]) => [path, text.replace(/ *role-to-assume: .*\n/, '')]),
    ),
    rules: ['9 ambient-credentials'],
    says: /uses the credentials of an earlier step/,
    level: 'notice',
  },
  'a region that a variable of the environment tells': {
    files: Object.fromEntries(
      Object.entries(workflow()).map(([path, text]) => [
        path,
        text.replace(/^env: .*$/m, "env: { AWS_REGION: '${{ vars.REGION }}' }"),
      ]),
    ),
    rules: ['9 unknown-input-value'],
    says: /aws-region .*--var REGION=VALUE/,
    level: 'notice',
  },
  'a role in a partition of its own that only the run knows': {
    files: workflowWith('role-to-assume: ${{ secrets.GOV_ROLE }}', 'aws-region: us-gov-west-1'),
    rules: ['12 unknown-input-value'],
    says: /--var secrets\.GOV_ROLE=VALUE/,
  },
  'a region of such a partition that only the run knows': {
    files: workflowWith(
      'role-to-assume: arn:aws-cn:iam::123456789012:role/ci',
      'aws-region: ${{ vars.CHINA }}',
    ),
    rules: ['13 unknown-input-value'],
    says: /--var CHINA=VALUE/,
  },
  'a role of several variables: all of them are asked for': {
    files: workflowWith(
      'role-to-assume: arn:aws:iam::${{ vars.ACCOUNT }}:role/${{ secrets.NAME }}',
      'aws-region: eu-west-1',
    ),
    rules: ['12 unknown-input-value'],
    says: /Give --var ACCOUNT=VALUE --var secrets\.NAME=VALUE\./,
  },
  'a role that only the run knows': {
    files: Object.fromEntries(
      Object.entries(workflow()).map(([path, text]) => [
        path,
        text.replace(/role-to-assume: .*/, 'role-to-assume: ${{ vars.ROLE }}'),
      ]),
    ),
    rules: ['12 unknown-input-value'],
    says: /vars\.ROLE.*--var ROLE=VALUE/,
    level: 'notice',
  },
  'one request that only the run knows': {
    files: workflow({ inputs: ['secrets: |', '  DB, prod/db', '  KEY, prod/${{ inputs.app }}'] }),
    rules: ['13 unknown-input-value'],
    says: /inputs\.app/,
  },
  'a matrix that an expression makes': {
    files: workflow({
      job: 'permissions: { id-token: write }\n    strategy: { matrix: "${{ fromJSON(needs.x.outputs.m) }}" }',
      inputs: ["secrets: 'DB, prod/${{ matrix.app }}'"],
    }),
    rules: ['14 unknown-input-value'],
    says: /matrix\.app/,
  },
  'a list where GitHub takes a text': {
    files: workflow({ inputs: ['secrets:', '  - DB, prod/db'] }),
    rules: ['13 input-shape'],
    says: /secrets is a list or a map, which GitHub refuses\. .*`secrets: \|`/,
    level: 'error',
  },
  'a merge key, which GitHub refuses': {
    files: workflow({ steps: ['- &run { run: ./deploy.sh }', '- <<: *run'] }),
    rules: ['15 yaml'],
    says: /no merge key \(`<<`\)/,
    level: 'error',
  },
  'a step beside others': {
    files: workflow({
      steps: [
        '- parallel:',
        `    - uses: ${pinned}`,
        '      with: { role-to-assume: "arn:aws:iam::123456789012:role/ci", secrets: "A, b#" }',
        '    - run: ./deploy.sh',
      ],
    }),
    rules: ['16 E_REQUEST'],
    says: /Line 1 of secrets/,
  },
  'two roles that IAM takes for one': {
    files: workflow({
      inputs: [
        'secrets: |',
        '  A, b role=arn:aws:iam::123456789012:role/Team',
        '  C, d role=arn:aws:iam::123456789012:role/path/team',
      ],
    }),
    rules: ['9 same-role-name'],
    says: /cannot have all of these: \S+role\/Team, \S+role\/path\/team\./,
    level: 'error',
  },
  'the action by other letters': {
    files: workflow({
      uses: pinned.replace('OWNER/secret-lease', 'owner/Secret-Lease'),
      inputs: ["secrets: 'A, b#'"],
    }),
    rules: ['13 E_REQUEST'],
    says: /Line 1 of secrets/,
  },
  'a condition on refs that IAM does not know': {
    files: workflow({ on: 'push', job: 'if: github.ref_protected\n    permissions: { id-token: write }' }),
    rules: ['7 wider-trust'],
    says: /lets in refs that `if: github\.ref_protected` keeps out/,
    level: 'notice',
  },
  'a condition that leaves one branch out': {
    files: workflow({
      on: 'push',
      job: "if: github.ref != 'refs/heads/main'\n    permissions: { id-token: write }",
    }),
    rules: ['7 wider-trust'],
    says: /lets in refs that `if: github\.ref != 'refs\/heads\/main'` keeps out/,
  },
  'a workflow of another repository': {
    files: {
      '.github/workflows/ci.yml':
        'on: push\njobs:\n  a:\n    uses: OTHER/shared/.github/workflows/x.yml@v1\n',
    },
    rules: ['4 not-read'],
    says: /another repository/,
    level: 'notice',
  },
};

for (const [title, { files, rules, says, level }] of Object.entries(cases)) {
  test(title, async () => {
    const { rules: got, message, levels } = await found(files);
    assert.deepEqual(got, rules);
    assert.match(message, says);
    if (level !== undefined) assert.equal(levels[0], level);
  });
}

test('a lease that never leases a name: data decides, so nothing is said', async () => {
  const files = workflow({
    inputs: ["secrets: 'APP_*, prod/app#*'"],
    steps: ['- run: echo "${{ steps.lease.outputs.APP_ANY }}"'],
  });
  assert.deepEqual((await found(files)).rules, []);
});

test('a mistake in what a called workflow is given stands where it is given', async () => {
  const caller = [
    'on: push',
    'jobs:',
    '  deploy:',
    '    permissions: { id-token: write, contents: read }',
    '    uses: OWNER/secret-lease/.github/workflows/deploy.yml@0000000000000000000000000000000000000000',
    '    with:',
    '      environment: production',
    '      role-to-assume: arn:aws:iam::123456789012:role/app',
    '      aws-region: eu-west-1',
    '      secrets: |',
    '        DB, prod/db',
    '        KEY, prod/key#',
    '      command: ./deploy.sh',
  ].join('\n');
  assert.deepEqual((await found({ '.github/workflows/ci.yml': caller })).rules, ['12 E_REQUEST']);
});

test('a role that so many jobs share that IAM would refuse its policies', async () => {
  const [[path = '', text = ''] = []] = Object.entries(workflow());
  const job = (name: string) => text.slice(text.indexOf('    runs-on')).replace('job', name);
  const jobs = Array.from(
    { length: 40 },
    (_, index) => `  job${index}:\n    environment: production-${index}\n${job(`job${index}`)}`,
  );
  const many = { [path]: `${text.slice(0, text.indexOf('  build:'))}${jobs.join('\n')}\n` };
  const { rules, message } = await found(many);
  assert.deepEqual(rules, ['10 policy-too-long']);
  assert.match(message, /trust policy of \S+ would have \d+ characters, and IAM takes 2048/);
});

test('a workflow cannot have a file outside its repository read', async () => {
  const files = workflow({ uses: './../other' });
  assert.deepEqual((await found(files)).rules, ['9 not-read']);
});
