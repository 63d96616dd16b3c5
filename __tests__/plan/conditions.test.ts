// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows contain expressions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf, rulesOf } from './in-memory.ts';

const lease = (condition = '') => `      - uses: OWNER/secret-lease@0000000000000000000000000000000000000000
${condition === '' ? '' : `        if: ${condition}\n`}        with:
          role-to-assume: arn:aws:iam::123456789012:role/app
          aws-region: eu-west-1
          secrets: DB, prod/db
      - run: ./deploy.sh
`;

/** A workflow with the job `b` that leases, and `before` it. */
const workflow = (on: string, job: string, { before = '', step = '' } = {}) => `on: ${on}
jobs:
${before}  b:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
${job.replace(/^(?=.)/gm, '    ')}
    steps:
${lease(step)}`;

const other = (id: string, rest: string) =>
  `  ${id}: { runs-on: ubuntu-latest, ${rest}, steps: [{ run: 'true' }] }\n`;

/** The ends of the subjects that the role lets in, and the rules of what is found. */
async function trusted(text: string): Promise<{ subjects: string[]; rules: string[] }> {
  const plan = await planOf({ '.github/workflows/x.yml': text });
  const said = JSON.stringify(plan.roles.map(({ trust }) => trust));
  const subjects = [...said.matchAll(/"repo:OWNER\/app:([^"]*)"/g)].map(([, subject = '']) => subject);
  return {
    subjects: [...new Set(subjects)].sort(),
    rules: rulesOf(plan).map((each) => each.replace(/^\d+ /, '')),
  };
}

const branch = (...names: string[]) => names.map((name) => `ref:refs/heads/${name}`);
const anyRef = ['ref:refs/heads/*', 'ref:refs/tags/*'];

const onMain = "if: github.ref == 'refs/heads/main'";
const skippedElsewhere = other('a', 'if: "github.ref == \'refs/heads/main\'"');
const behind = `${skippedElsewhere}${other('c', 'needs: a, if: always()')}`;

for (const [title, text, subjects, rules = []] of [
  [
    'a job needs one that is skipped',
    workflow('push', 'needs: a', { before: skippedElsewhere }),
    branch('main'),
  ],
  [
    'and asks for its status',
    workflow('push', 'needs: a\nif: always()', { before: skippedElsewhere }),
    anyRef,
  ],
  [
    'and asks whether it succeeded',
    workflow('push', 'needs: a\nif: success() && github.actor != github.triggering_actor', {
      before: skippedElsewhere,
    }),
    branch('main'),
  ],
  [
    'a job needs one that runs behind a skipped one',
    workflow('push', 'needs: [c]', { before: behind }),
    branch('main'),
  ],
  ['a job needs one that is not there', workflow('push', 'needs: nobody'), anyRef],
  [
    'jobs that need each other, which GitHub refuses',
    workflow('push', 'needs: d', { before: other('d', 'needs: b') }),
    anyRef,
  ],
  [
    'an unknown part before what is known',
    workflow('push', `if: needs.a.outputs.changed == 'true' && ${onMain.slice(4)}`),
    branch('main'),
  ],
  [
    'the status of the run before one of several refs',
    workflow(
      'push',
      "if: ${{ !cancelled() && (github.ref == 'refs/heads/main' || github.ref == 'refs/heads/dev') }}",
    ),
    branch('dev', 'main'),
  ],
  [
    'a list of refs',
    workflow(
      'push',
      `if: always() && contains(fromJSON('["refs/heads/main","refs/heads/dev"]'), github.ref)`,
    ),
    branch('dev', 'main'),
  ],
  ['the ref of the payload', workflow('push', "if: github.event.ref == 'refs/heads/main'"), branch('main')],
  [
    'the tag of the release',
    workflow('release', "if: startsWith(github.event.release.tag_name, 'v')"),
    ['ref:refs/tags/v*'],
  ],
  [
    'names that begin so',
    workflow('push', "if: startsWith(github.ref_name, 'release/')"),
    ['ref:refs/heads/release/*', 'ref:refs/tags/release/*'],
  ],
  [
    'a beginning within a beginning',
    workflow(
      'push',
      "if: startsWith(github.ref, 'refs/heads/release/')\nenvironment: ${{ startsWith(github.ref, 'refs/heads/release/hot') && 'hot' || 'cold' }}",
    ),
    ['environment:cold', 'environment:hot'],
  ],
  [
    'a beginning that the filter leaves out',
    workflow("{ push: { branches: ['feature/*'] } }", "if: startsWith(github.ref, 'refs/heads/release/')"),
    [],
  ],
  [
    'a beginning of names that the filter takes as far as a slash',
    workflow("{ push: { branches: ['*'] } }", "if: startsWith(github.ref_name, 'team/')"),
    [],
  ],
  [
    'a beginning of names behind those that the filter leaves out',
    workflow(
      "{ push: { branches-ignore: ['dependabot/**'] } }",
      "if: startsWith(github.ref_name, 'release/')",
    ),
    branch('release/*'),
    ['wider-trust'],
  ],
  [
    'a branch that the filter leaves out',
    workflow(
      "{ push: { branches-ignore: ['dev'] } }",
      "if: github.ref_name == 'dev' || github.ref_name == 'main'",
    ),
    branch('main'),
  ],
  [
    'an environment by a table of branches',
    workflow(
      'push',
      `environment: \${{ fromJSON('{"main":"production","dev":"test"}')[github.ref_name] || 'none' }}`,
    ),
    ['environment:none', 'environment:production', 'environment:test'],
  ],
  [
    'a step on some refs',
    workflow('push', '', { step: "startsWith(github.ref, 'refs/heads/release/')" }),
    branch('release/*'),
  ],
  [
    'a step on all refs but some',
    workflow('push', '', { step: `"!startsWith(github.ref, 'refs/heads/bot/')"` }),
    anyRef,
    ['wider-trust'],
  ],
  [
    'a step on all refs but one',
    workflow('push', '', { step: "github.ref != 'refs/heads/main'" }),
    anyRef,
    ['wider-trust'],
  ],
  [
    'a step on refs that are protected',
    workflow('push', '', { step: 'github.ref_protected' }),
    anyRef,
    ['wider-trust'],
  ],
  [
    'a branch in another casing',
    workflow('push', "if: github.ref == 'refs/heads/Main'"),
    branch('Main', 'main'),
  ],
  ['an end of a ref', workflow('push', "if: endsWith(github.ref, '/main')"), anyRef, ['wider-trust']],
  [
    'what the condition does not ask',
    workflow('push', "if: github.ref == 'refs/heads/main' || always()"),
    anyRef,
  ],
  [
    'two expressions in one text',
    workflow('push', `if: \${{ ${onMain.slice(4)} }} && \${{ github.actor != 'x' }}`),
    anyRef,
    ['always-true'],
  ],
  [
    'an expression with a line end',
    workflow('push', `if: |\n  \${{ ${onMain.slice(4)} }}`),
    anyRef,
    ['always-true'],
  ],
  [
    'an expression without its line end',
    workflow('push', `if: |-\n  \${{ ${onMain.slice(4)} }}`),
    branch('main'),
  ],
  [
    'a condition with a line end and no braces',
    workflow('push', `if: |\n  ${onMain.slice(4)}`),
    branch('main'),
  ],
  [
    'a step whose condition is a text',
    workflow('push', '', { step: `\${{ ${onMain.slice(4)} }} && true` }),
    anyRef,
    ['always-true'],
  ],
  [
    'a person starts it on one branch',
    workflow('workflow_dispatch', "if: github.ref == 'refs/heads/release'"),
    branch('release'),
  ],
  [
    'a person starts it, and the branch has its environment',
    workflow('workflow_dispatch', "environment: ${{ github.ref_name == 'main' && 'production' || 'test' }}"),
    ['environment:production', 'environment:test'],
  ],
  [
    'a person starts it anywhere',
    workflow('workflow_dispatch', ''),
    branch('main'),
    ['any-branch', 'any-branch'].slice(1),
  ],
  [
    'a person starts it anywhere, and something else depends on the branch',
    workflow(
      'workflow_dispatch',
      "env: { A: \"${{ startsWith(github.ref_name, 'x') || github.ref_name == 'y' }}\" }",
    ),
    branch('main'),
    ['any-branch'],
  ],
  [
    'a person starts it, and a step is for some branches',
    workflow('workflow_dispatch', '', { step: "startsWith(github.ref, 'refs/heads/x')" }),
    branch('x*'),
  ],
  ['a branch is deleted', workflow('delete', ''), branch('main')],
  ['a branch is created, and it is main', workflow('create', onMain), branch('main')],
  ['a branch is created', workflow('create', ''), [], ['unknown-event', 'no-trust']],
  [
    'a queue of one branch',
    workflow('{ merge_group: { branches: [main] } }', ''),
    branch('gh-readonly-queue/main/*'),
  ],
  [
    'a queue, by the branch that it merges into',
    workflow('merge_group', "if: startsWith(github.ref, 'refs/heads/gh-readonly-queue/main/')"),
    branch('gh-readonly-queue/main/*'),
  ],
  [
    'a character that may be left out',
    workflow("{ push: { branches: ['v1?'] } }", ''),
    branch('v*'),
    ['wider-trust'],
  ],
  [
    'a sign of a pattern in a name',
    workflow("{ push: { branches: ['c\\+\\+', '\\!x'] } }", ''),
    branch('!x', 'c++'),
  ],
  [
    'tags alone, by a filter that leaves out all branches',
    workflow("{ push: { branches-ignore: ['**'], tags: ['**'] } }", ''),
    ['ref:refs/tags/*'],
  ],
  [
    'an environment that a part of a matrix has',
    workflow(
      'push',
      "if: github.ref_name == 'main' && github.ref_type == 'branch'\nstrategy: { matrix: { include: [{ x: 1, stage: prod }, { x: 2 }] } }\nenvironment: ${{ matrix.stage }}",
    ),
    ['environment:prod', ...branch('main')],
  ],
  ['a filter that is left empty', workflow('{ push: { branches: } }', ''), anyRef],
] as const) {
  test(title, async () => {
    assert.deepEqual(await trusted(text), { subjects: [...subjects], rules: [...rules] });
  });
}

test('a default of a called workflow that the repository tells', async () => {
  const plan = await planOf(
    {
      '.github/workflows/x.yml':
        'on: push\njobs:\n  a:\n    permissions: { id-token: write }\n    uses: ./.github/workflows/y.yml\n',
      '.github/workflows/y.yml': workflow(
        '\n  workflow_call:\n    inputs:\n      stage: { type: string, default: "${{ vars.STAGE }}" }',
        'environment: ${{ inputs.stage }}',
      ),
    },
    { STAGE: 'production' },
  );
  assert.match(JSON.stringify(plan.roles), /environment:production/);
  assert.deepEqual(plan.findings, []);
});
