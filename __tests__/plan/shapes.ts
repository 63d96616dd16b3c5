// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows contain expressions.
import type { Claims } from '../../sandbox/sandbox.ts';

/** The claims of a kind of job beside those of the repository. */
export type JobClaims = Partial<Claims>;

/** A form of workflow that public repositories have, with Secret Lease in place of the two AWS actions. */
export interface Shape {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /**
   * By the role's name: the jobs that it must admit, those it must not, and the secrets that it must be able to read.
   */
  readonly roles: Readonly<
    Record<
      string,
      {
        readonly admits: readonly JobClaims[];
        readonly refuses: readonly JobClaims[];
        readonly reads: readonly string[];
      }
    >
  >;
}

const arn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const uses = 'OWNER/secret-lease@0000000000000000000000000000000000000000';
const token = 'permissions: { id-token: write, contents: read }';

const main = { ref: 'refs/heads/main' };
const next = { ref: 'refs/heads/next' };
const pull = { event_name: 'pull_request', ref: 'refs/pull/7/merge' };
const tag = { ref: 'refs/tags/v1.2.3', ref_type: 'tag' as const };
const inEnvironment = (environment: string) => ({ environment });

/** A workflow of one job with one lease. */
const single = (on: string, rest: string, secrets: string, more = ''): string => `
name: CI
on: ${on}
jobs:
  build:
    runs-on: ubuntu-latest
    ${token}
${rest.replace(/^/gm, '    ')}
    steps:
      - uses: actions/checkout@v7
      - uses: ${uses}
        with:
          role-to-assume: ${arn('ci')}
          aws-region: eu-west-1
${more.replace(/^/gm, '          ')}
          secrets: |
${secrets.replace(/^/gm, '            ')}
      - run: ./deploy.sh
`;

const file = (text: string, name = 'ci.yml') => ({ [`.github/workflows/${name}`]: text });

export const shapes: readonly Shape[] = [
  {
    title: 'a push to main deploys in an environment',
    files: file(single('{ push: { branches: [main] } }', 'environment: production', 'DB, prod/db')),
    roles: {
      ci: {
        admits: [inEnvironment('production'), { ...next, environment: 'production' }],
        refuses: [main, inEnvironment('staging'), pull],
        reads: ['prod/db'],
      },
    },
  },
  {
    title: 'a push to main without an environment',
    files: file(
      single('{ push: { branches: [main] } }', 'timeout-minutes: 5', 'DB, prod/db#password\nKEY, prod/key'),
    ),
    roles: {
      ci: {
        admits: [main],
        refuses: [next, pull, tag, inEnvironment('production')],
        reads: ['prod/db', 'prod/key'],
      },
    },
  },
  {
    title: 'a release by a tag',
    files: file(single("{ push: { tags: ['v*'] } }", 'timeout-minutes: 5', 'TOKEN, npm/token')),
    roles: {
      ci: {
        admits: [tag],
        refuses: [main, { ref: 'refs/tags/x1', ref_type: 'tag' }, pull],
        reads: ['npm/token'],
      },
    },
  },
  {
    title: 'a published release',
    files: file(single('{ release: { types: [published] } }', 'timeout-minutes: 5', 'TOKEN, npm/token')),
    roles: { ci: { admits: [tag], refuses: [main, pull], reads: ['npm/token'] } },
  },
  {
    title: 'tests of pull requests and of main',
    files: file(single('[push, pull_request]', 'timeout-minutes: 5', 'KEY, test/key')),
    roles: {
      ci: { admits: [main, next, tag, pull], refuses: [inEnvironment('production')], reads: ['test/key'] },
    },
  },
  {
    title: 'release branches by a pattern',
    files: file(single("{ push: { branches: ['release/**'] } }", 'timeout-minutes: 5', 'KEY, prod/key')),
    roles: {
      ci: {
        admits: [{ ref: 'refs/heads/release/1' }, { ref: 'refs/heads/release/1/2' }],
        refuses: [main, { ref: 'refs/heads/releases' }],
        reads: ['prod/key'],
      },
    },
  },
  {
    title: 'every night',
    files: file(single("{ schedule: [{ cron: '0 3 * * *' }] }", 'timeout-minutes: 5', 'KEY, nightly/key')),
    roles: { ci: { admits: [main], refuses: [next, pull], reads: ['nightly/key'] } },
  },
  {
    title: 'a person starts it, for one of three environments by a matrix',
    files: file(
      single(
        '{ workflow_dispatch: {} }',
        'strategy:\n  matrix:\n    stage: [dev, staging, production]\nenvironment: ${{ matrix.stage }}',
        'DB, ${{ matrix.stage }}/db',
      ),
    ),
    roles: {
      ci: {
        admits: [inEnvironment('dev'), inEnvironment('staging'), inEnvironment('production')],
        refuses: [main, inEnvironment('qa')],
        reads: ['dev/db', 'staging/db', 'production/db'],
      },
    },
  },
  {
    title: 'a matrix with include gives each environment its own role',
    files: file(`
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    ${token}
    strategy:
      matrix:
        include:
          - { stage: staging, role: '${arn('staging')}' }
          - { stage: production, role: '${arn('production')}' }
    environment: { name: '\${{ matrix.stage }}', url: https://example.com }
    steps:
      - uses: ${uses}
        with:
          role-to-assume: \${{ matrix.role }}
          aws-region: eu-west-1
          secrets: KEY, \${{ matrix.stage }}/key
      - run: ./deploy.sh
`),
    roles: {
      staging: {
        admits: [inEnvironment('staging')],
        refuses: [inEnvironment('production'), main],
        reads: ['staging/key'],
      },
      production: {
        admits: [inEnvironment('production')],
        refuses: [inEnvironment('staging'), main],
        reads: ['production/key'],
      },
    },
  },
  {
    title: 'JSON fields by the lines of aws-secretsmanager-get-secrets',
    files: file(`
on: { push: { branches: [main] } }
${token}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        with:
          role-to-assume: ${arn('ci')}
          aws-region: eu-west-1
          secret-ids: |
            SNOWFLAKE, dbt/snowflake
            dbt/github
          parse-json-secrets: true
      - run: dbt run
`),
    roles: { ci: { admits: [main], refuses: [next], reads: ['dbt/snowflake', 'dbt/github'] } },
  },
  {
    title: 'all secrets behind a prefix',
    files: file(single('{ push: { branches: [main] } }', 'environment: production', 'APP_*, prod/app/*')),
    roles: {
      ci: { admits: [inEnvironment('production')], refuses: [main], reads: ['prod/app/a', 'prod/app/b/c'] },
    },
  },
  {
    title: 'the role is a configuration variable',
    files: file(
      single('{ push: { branches: [main] } }', 'environment: production', 'DB, prod/db').replace(
        arn('ci'),
        '${{ vars.ROLE }}',
      ),
    ),
    variables: { ROLE: arn('from-variable') },
    roles: {
      'from-variable': { admits: [inEnvironment('production')], refuses: [main], reads: ['prod/db'] },
    },
  },
  {
    title: 'the region and the role stand in the environment of the workflow',
    files: file(`
on: { push: { branches: [main] } }
env:
  AWS_REGION: eu-west-1
  ROLE: ${arn('ci')}
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        with: { role-to-assume: '\${{ env.ROLE }}', secrets: 'DB, prod/db' }
      - run: ./deploy.sh
`),
    roles: { ci: { admits: [main], refuses: [next], reads: ['prod/db'] } },
  },
  {
    title: 'a composite action of the repository leases',
    files: {
      ...file(`
on: { push: { branches: [main] } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    ${token}
    steps:
      - uses: actions/checkout@v7
      - uses: ./.github/actions/secrets
        with: { app: shop }
      - run: ./deploy.sh
`),
      '.github/actions/secrets/action.yml': `
name: Secrets
inputs:
  app: { required: true }
  role: { default: '${arn('shop')}' }
runs:
  using: composite
  steps:
    - uses: ${uses}
      with:
        role-to-assume: \${{ inputs.role }}
        aws-region: eu-west-1
        secrets: |
          DB, \${{ inputs.app }}/db
          KEY, \${{ inputs.app }}/key
`,
    },
    roles: {
      shop: { admits: [inEnvironment('production')], refuses: [main], reads: ['shop/db', 'shop/key'] },
    },
  },
  {
    title: 'a reusable workflow of the repository, called for two environments',
    files: {
      ...file(`
on: { push: { branches: [main] } }
permissions: { id-token: write, contents: read }
jobs:
  staging:
    uses: ./.github/workflows/deploy.yml
    with: { stage: staging }
  production:
    needs: staging
    uses: ./.github/workflows/deploy.yml
    with: { stage: production }
`),
      ...file(
        `
on:
  workflow_call:
    inputs:
      stage: { type: string, required: true }
      region: { type: string, default: eu-west-1 }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ inputs.stage }}
    steps:
      - uses: ${uses}
        with:
          role-to-assume: arn:aws:iam::123456789012:role/\${{ inputs.stage }}
          aws-region: \${{ inputs.region }}
          secrets: DB, \${{ inputs.stage }}/db
      - run: ./deploy.sh
`,
        'deploy.yml',
      ),
    },
    roles: {
      staging: {
        admits: [inEnvironment('staging')],
        refuses: [inEnvironment('production'), main],
        reads: ['staging/db'],
      },
      production: {
        admits: [inEnvironment('production')],
        refuses: [inEnvironment('staging'), main],
        reads: ['production/db'],
      },
    },
  },
  {
    title: 'the workflow of this product deploys',
    files: file(`
on: { push: { branches: [main] } }
jobs:
  deploy:
    ${token}
    uses: OWNER/secret-lease/.github/workflows/deploy.yml@0000000000000000000000000000000000000000
    with:
      environment: production
      role-to-assume: ${arn('app')}
      aws-region: eu-west-1
      secrets: API_TOKEN, prod/api-token
      command: ./deploy.sh
`),
    roles: {
      app: {
        admits: [
          {
            environment: 'production',
            job_workflow_ref:
              'OWNER/secret-lease/.github/workflows/deploy.yml@0000000000000000000000000000000000000000',
          },
        ],
        refuses: [inEnvironment('production'), main],
        reads: ['prod/api-token'],
      },
    },
  },
  {
    title: 'only main, by a condition on the job',
    files: file(single('[push, pull_request]', "if: github.ref == 'refs/heads/main'", 'DB, prod/db')),
    roles: { ci: { admits: [main], refuses: [next, pull, tag], reads: ['prod/db'] } },
  },
  {
    title: 'one secret by its whole ARN, in another region',
    files: file(
      single(
        '{ push: { branches: [main] } }',
        'environment: production',
        'TLS, arn:aws:secretsmanager:us-east-1:123456789012:secret:edge/tls-AbCdEf#chain file',
      ),
    ),
    roles: { ci: { admits: [inEnvironment('production')], refuses: [main], reads: [] } },
  },
  {
    title: 'a deploy whose credentials have a role of their own',
    files: file(
      single(
        '{ push: { branches: [main] } }',
        'environment: production',
        'DB, prod/db',
        `export-credentials: profile\ncredentials-role-to-assume: ${arn('deployer')}`,
      ),
    ),
    roles: {
      ci: { admits: [inEnvironment('production')], refuses: [main], reads: ['prod/db'] },
      deployer: { admits: [inEnvironment('production')], refuses: [main], reads: [] },
    },
  },
  {
    title: 'two jobs of two workflows share a role',
    files: {
      ...file(
        single('{ push: { branches: [main] } }', 'environment: staging', 'DB, staging/db'),
        'staging.yml',
      ),
      ...file(
        single("{ push: { tags: ['v*'] } }", 'environment: production', 'DB, prod/db'),
        'production.yml',
      ),
    },
    roles: {
      ci: {
        admits: [inEnvironment('staging'), inEnvironment('production')],
        refuses: [main, tag, inEnvironment('qa')],
        reads: ['staging/db', 'prod/db'],
      },
    },
  },
  {
    title: 'a merge queue',
    files: file(single('{ merge_group: {} }', 'timeout-minutes: 5', 'KEY, test/key')),
    roles: {
      ci: {
        admits: [{ ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', event_name: 'merge_group' }],
        refuses: [main, pull],
        reads: ['test/key'],
      },
    },
  },
  {
    title: 'a file with line ends of Windows and a byte order mark',
    files: file(
      `\uFEFF${single('{ push: { branches: [main] } }', 'environment: production', 'DB, prod/db\nKEY, prod/key')}`.replaceAll(
        '\n',
        '\r\n',
      ),
    ),
    roles: {
      ci: { admits: [inEnvironment('production')], refuses: [main], reads: ['prod/db', 'prod/key'] },
    },
  },
  {
    title: 'inputs in capitals, and an on in quotes',
    files: file(
      single('{ push: { branches: [main] } }', 'environment: production', 'DB, prod/db')
        .replace('role-to-assume', 'Role-To-Assume')
        .replace('on:', '"on":'),
    ),
    roles: { ci: { admits: [inEnvironment('production')], refuses: [main], reads: ['prod/db'] } },
  },
  {
    title: 'tags but some: branches start nothing',
    files: file(single("{ push: { tags-ignore: ['x*'] } }", 'timeout-minutes: 5', 'DB, prod/db')),
    roles: { ci: { admits: [tag], refuses: [main, pull], reads: ['prod/db'] } },
  },
  {
    title: 'branches but some: tags start nothing',
    files: file(single('{ push: { branches-ignore: [wip] } }', 'timeout-minutes: 5', 'DB, prod/db')),
    roles: { ci: { admits: [main, next], refuses: [tag, pull], reads: ['prod/db'] } },
  },
  {
    title: 'tags alone, by a condition on a workflow that every push starts',
    files: file(single('[push, pull_request]', "if: startsWith(github.ref, 'refs/tags/v')", 'DB, prod/db')),
    roles: {
      ci: {
        admits: [tag],
        refuses: [main, pull, { ref: 'refs/tags/x1', ref_type: 'tag' }],
        reads: ['prod/db'],
      },
    },
  },
  {
    title: 'all but pull requests, by a condition',
    files: file(single('[push, pull_request]', "if: github.event_name != 'pull_request'", 'DB, prod/db')),
    roles: { ci: { admits: [main, tag], refuses: [pull], reads: ['prod/db'] } },
  },
  {
    title: 'one event or another, by a condition that says no less than the triggers',
    files: file(
      single(
        '[push, pull_request]',
        "if: github.event_name == 'push' || github.event_name == 'pull_request'",
        'DB, prod/db',
      ),
    ),
    roles: { ci: { admits: [main, tag, pull], refuses: [inEnvironment('production')], reads: ['prod/db'] } },
  },
  {
    title: 'a condition that keeps main out',
    files: file(single('push', `if: "!(github.ref == 'refs/heads/main')"`, 'DB, prod/db')),
    roles: { ci: { admits: [next, tag], refuses: [pull], reads: ['prod/db'] } },
  },
  {
    title: 'a matrix that excludes and includes, by environment and secret',
    files: file(
      single(
        '{ push: { branches: [main] } }',
        'environment: ${{ matrix.stage }}\nstrategy: { matrix: { stage: [staging, production], app: [a, b], exclude: [{ stage: staging, app: b }], include: [{ stage: qa, app: c }] } }',
        'DB, ${{ matrix.stage }}/${{ matrix.app }}',
      ),
    ),
    roles: {
      ci: {
        admits: [inEnvironment('staging'), inEnvironment('production'), inEnvironment('qa')],
        refuses: [main, inEnvironment('dev')],
        reads: ['staging/a', 'production/a', 'production/b', 'qa/c'],
      },
    },
  },
  {
    title: 'steps and an environment by anchors',
    files: file(`
on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  a:
    runs-on: ubuntu-latest
    environment: &stage production
    container: node:24
    services: { db: { image: postgres } }
    defaults: { run: { shell: bash } }
    steps: &steps
      - uses: ${uses}
        with: { role-to-assume: '${arn('ci')}', aws-region: eu-west-1, secrets: 'DB, prod/db' }
      - run: ./deploy.sh
  b:
    runs-on: windows-latest
    environment: *stage
    steps: *steps
`),
    roles: { ci: { admits: [inEnvironment('production')], refuses: [main], reads: ['prod/db'] } },
  },
  {
    title: 'a called workflow that inherits secrets, after another workflow',
    files: {
      ...file(`
on: { workflow_run: { workflows: [CI], types: [completed] } }
permissions: { id-token: write }
jobs:
  call:
    uses: ./.github/workflows/called.yml
    secrets: inherit
    with: { NAME: prod/db }
`),
      ...file(
        `
on: { workflow_call: { inputs: { name: { type: string } }, secrets: { TOKEN: {} } } }
jobs:
  inner:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        with: { role-to-assume: '${arn('ci')}', aws-region: eu-west-1, secrets: 'DB, \${{ inputs.name }}' }
      - run: ./deploy.sh
`,
        'called.yml',
      ),
    },
    roles: { ci: { admits: [main], refuses: [next, tag, pull], reads: ['prod/db'] } },
  },
  {
    title: 'lines with roles of their own',
    files: file(
      single(
        '{ push: { branches: [main] } }',
        'environment: production',
        `DB, prod/db\nTHEIRS, team/key role=${arn('team')}\nTOO, team/other#key role=${arn('team')}`,
      ),
    ),
    roles: {
      ci: {
        admits: [inEnvironment('production')],
        refuses: [main, inEnvironment('staging')],
        reads: ['prod/db'],
      },
      team: {
        admits: [inEnvironment('production')],
        refuses: [main, inEnvironment('staging')],
        reads: ['team/key', 'team/other'],
      },
    },
  },
  {
    title: 'a role of the step that no line is read by',
    files: file(
      single('{ push: { branches: [main] } }', 'timeout-minutes: 5', `KEY, team/key role=${arn('team')}`),
    ),
    roles: { team: { admits: [main], refuses: [pull], reads: ['team/key'] } },
  },
  {
    title: 'two profiles with roles of their own',
    files: file(
      single(
        '{ push: { branches: [main] } }',
        'environment: production',
        'DB, prod/db',
        `export-credentials: |\n  profile=deploy role=${arn('deploy')}\n  profile=audit role=${arn('audit')}`,
      ),
    ),
    roles: Object.fromEntries(
      ['ci', 'deploy', 'audit'].map((name) => [
        name,
        {
          admits: [inEnvironment('production')],
          refuses: [main, inEnvironment('staging')],
          reads: name === 'ci' ? ['prod/db'] : [],
        },
      ]),
    ),
  },
  {
    title: 'parameters by name and by path beside a secret',
    files: file(
      single(
        '{ push: { branches: [main] } }',
        'environment: production',
        'DB, prod/db\nKEY, ssm:/prod/signing/key\nSMTP_*, ssm:/prod/smtp/*',
      ),
    ),
    roles: {
      ci: {
        admits: [inEnvironment('production')],
        refuses: [main, inEnvironment('staging')],
        reads: ['prod/db', 'ssm:/prod/signing/key', 'ssm:/prod/smtp/*'],
      },
    },
  },
];
