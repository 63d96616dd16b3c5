// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the workflows contain expressions.
import type { JobClaims, Shape } from './shapes.ts';

/** The form of a public workflow that uses the two AWS actions, and the findings that the plan must have. */
export interface PublicShape extends Shape {
  /** `LEVEL RULE` of each finding, in the plan's order. Repeated findings are repeated here. */
  readonly findings: readonly string[];
  /** Roles whose trust policy admits no known job. */
  readonly closed?: readonly string[];
  /** The roles of a chain by name: the role that each trusts, and the secret that it reads. */
  readonly chained?: Readonly<Record<string, { readonly from: string; readonly reads: string }>>;
}

const pinned = '@0000000000000000000000000000000000000000';
const lease = `OWNER/secret-lease${pinned}`;
const arn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

const main = { ref: 'refs/heads/main' };
const develop = { ref: 'refs/heads/develop' };
const pull = { event_name: 'pull_request', ref: 'refs/pull/7/merge' };
const tag = { ref: 'refs/tags/v1.2.3', ref_type: 'tag' as const };
const queued = { event_name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc' };
const inEnvironment = (environment: string): JobClaims => ({ environment });

const file = (text: string, name = 'ci.yml') => ({ [`.github/workflows/${name}`]: text });

/** Forms of workflows in public repositories, with this action in place of the two. */
export const publicShapes: readonly PublicShape[] = [
  {
    title: 'a release tool with the token of a bot, all named by secrets of GitHub',
    files: file(`
on:
  push:
    branches:
      - main
permissions: { id-token: write, contents: write, pull-requests: write }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout${pinned}
        with: { fetch-depth: 0 }
      - uses: ${lease}
        with:
          aws-region: eu-west-1
          role-to-assume: \${{ secrets.PACKAGING_ROLE }}
          role-session-name: \${{ github.run_id }}
          parse-json-secrets: true
          secret-ids: |
            \${{ secrets.BOT_SECRET }}
      - uses: example/release${pinned}
        with: { token: '\${{ env.BOT_ACCESS_TOKEN }}' }
`),
    variables: { 'secrets.PACKAGING_ROLE': arn('packaging'), 'secrets.BOT_SECRET': 'bot' },
    findings: [],
    roles: { packaging: { admits: [main], refuses: [develop, pull, tag], reads: ['bot'] } },
  },
  {
    title: 'pull requests of one author alone, and a secret by its whole ARN',
    files: file(`
on: pull_request
permissions: { pull-requests: write, id-token: write }
jobs:
  approve:
    runs-on: ubuntu-latest
    if: \${{ github.event.pull_request.user.login == 'dependabot[bot]' && github.repository == 'OWNER/app' }}
    steps:
      - uses: actions/checkout${pinned}
      - uses: ${lease}
        with:
          aws-region: eu-west-1
          role-to-assume: ${arn('approver')}
          role-session-name: SecretsFetch
          parse-json-secrets: true
          secret-ids: |
            BOT,arn:aws:secretsmanager:us-west-2:123456789012:secret:bot-automation-gebs9n
      - run: gh pr review "$PR" --approve
        env:
          PR: \${{ github.event.pull_request.html_url }}
          GITHUB_TOKEN: \${{ env.BOT_ACCESS_TOKEN }}
`),
    findings: [],
    roles: { approver: { admits: [pull], refuses: [main, tag, inEnvironment('production')], reads: [] } },
  },
  {
    title: 'a called workflow deploys to many regions, with an environment for each stage',
    files: {
      ...file(`
on: { workflow_dispatch: {} }
jobs:
  beta:
    permissions: { id-token: write, contents: read, pages: write }
    uses: ./.github/workflows/layer.yml
    secrets: inherit
    with: { stage: BETA, environment: layer-beta }
  prod:
    needs: beta
    permissions: { id-token: write, contents: read, pages: write }
    uses: ./.github/workflows/layer.yml
    secrets: inherit
    with: { stage: PROD, environment: layer-prod }
`),
      ...file(
        `
on:
  workflow_call:
    inputs:
      stage: { required: true, type: string }
      environment: { required: true, type: string }
permissions: { contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ inputs.environment }}
    permissions: { id-token: write, pull-requests: none, contents: read, pages: none }
    defaults: { run: { working-directory: ./layer } }
    strategy:
      fail-fast: false
      matrix:
        region: [eu-west-1, eu-central-1]
        python: ['3.12', '3.13']
        include:
          - { region: eu-west-1, arm: 'true' }
          - { region: eu-central-1, arm: 'true' }
    steps:
      - uses: ${lease}
        with:
          aws-region: \${{ matrix.region }}
          role-to-assume: \${{ secrets.LAYERS_ROLE }}
          secrets: SIGNING_KEY, layers/signing
      - run: ./deploy.sh "\${{ inputs.stage }}" "\${{ matrix.python }}"
`,
        'layer.yml',
      ),
    },
    variables: { 'secrets.LAYERS_ROLE': arn('layers') },
    findings: [],
    roles: {
      layers: {
        admits: [inEnvironment('layer-beta'), inEnvironment('layer-prod')],
        refuses: [main, inEnvironment('layer-dev')],
        reads: ['layers/signing'],
      },
    },
  },
  {
    title: 'end-to-end tests of many packages in an environment, with credentials alone',
    files: file(`
on:
  workflow_dispatch:
    inputs:
      pr: { description: A pull request, required: false, default: '' }
permissions: { contents: read }
jobs:
  e2e:
    runs-on: ubuntu-latest
    environment: e2e
    permissions: { id-token: write, contents: read }
    strategy:
      max-parallel: 25
      matrix: { package: [logger, tracer, layers], version: [22, 24], arch: [x86_64, arm64] }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ secrets.E2E_ROLE }}
          aws-region: eu-west-1
          export-credentials: env
          mask-aws-account-id: true
      - run: npm run test:e2e -w "packages/\${{ matrix.package }}"
`),
    variables: { 'secrets.E2E_ROLE': arn('e2e') },
    findings: [],
    roles: { e2e: { admits: [inEnvironment('e2e')], refuses: [main, pull], reads: [] } },
  },
  {
    title: 'labelled pull requests of anybody in an environment, and a merge queue',
    files: file(`
permissions: { id-token: write }
on:
  workflow_dispatch: {}
  merge_group: {}
  pull_request_target:
    types: [opened, synchronize, labeled]
    branches: [main]
jobs:
  integration:
    runs-on: codebuild-\${{ github.run_id }}-\${{ github.run_attempt }}
    environment: integration
    if: contains(github.event.pull_request.labels.*.name, 'needs-integration')
    steps:
      - uses: actions/checkout${pinned}
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - uses: ${lease}
        with: { role-to-assume: '\${{ vars.POOL_ROLE }}', aws-region: eu-west-1, secrets: 'POOL, integration/pool' }
      - run: ./integration.sh
`),
    variables: { POOL_ROLE: arn('pool') },
    findings: ['error pull-request-target'],
    roles: {
      pool: {
        admits: [inEnvironment('integration')],
        refuses: [main, queued, pull],
        reads: ['integration/pool'],
      },
    },
  },
  {
    title: 'the key of a GitHub App, so that the job gets a token instead',
    files: file(`
on: [pull_request, push]
env: { ROLE: '${arn('cue')}' }
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read, actions: read }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ env.ROLE }}
          aws-region: eu-west-1
          secrets: GH_TOKEN, app:Iv23liABCDEF key=ci/app repositories=app,api permissions=contents:read
      - run: git config --global "url.https://x:\${{ env.GH_TOKEN }}@github.com/.insteadOf" https://github.com/
`),
    findings: [],
    roles: {
      cue: { admits: [main, develop, tag, pull], refuses: [inEnvironment('production')], reads: ['ci/app'] },
    },
  },
  {
    title: 'every three hours and by hand, with a key for an action of the repository',
    files: {
      ...file(`
on:
  schedule:
    - cron: '17 */3 * * *'
  workflow_dispatch:
    inputs: { dry_run: { type: boolean, default: false } }
jobs:
  sync:
    runs-on: ubuntu-slim
    permissions: { contents: read, id-token: write }
    steps:
      - uses: actions/checkout${pinned}
        with: { persist-credentials: false }
      - uses: ${lease}
        with:
          aws-region: eu-west-1
          role-to-assume: ${arn('secrets-reader')}
          secret-ids: |
            MANAGER_PEM, infra/manager/pem
      - uses: ./.github/actions/sync
        with: { key: '\${{ env.MANAGER_PEM }}', dry: "\${{ inputs.dry_run || 'false' }}" }
`),
      '.github/actions/sync/action.yml':
        'name: Sync\ninputs: { key: { required: true }, dry: {} }\nruns: { using: node24, main: index.js }\n',
    },
    findings: ['notice any-branch'],
    roles: {
      'secrets-reader': { admits: [main], refuses: [develop, pull], reads: ['infra/manager/pem'] },
    },
  },
  {
    title: 'a composite action with a role and a list of secrets by default',
    files: {
      ...file(`
on: { push: { branches: [main] }, pull_request: {} }
permissions: { id-token: write, contents: read }
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout${pinned}
      - uses: ./.github/actions/setup-aws
  release:
    needs: test
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    steps:
      - uses: ./.github/actions/setup-aws
        with:
          role: ${arn('releaser')}
          secret_ids: |
            NPM, release/npm
            SLACK, release/slack
`),
      '.github/actions/setup-aws/action.yml': `
name: Set up AWS
inputs:
  role: { default: '${arn('tester')}', required: true }
  secret_ids: { default: '/ci/github-actions', required: true }
runs:
  using: composite
  steps:
    - id: creds
      uses: ${lease}
      with:
        aws-region: eu-west-1
        role-to-assume: \${{ inputs.role }}
        secret-ids: \${{ inputs.secret_ids }}
        parse-json-secrets: true
`,
    },
    findings: [],
    roles: {
      tester: { admits: [main, pull], refuses: [develop, tag], reads: ['/ci/github-actions'] },
      releaser: { admits: [main], refuses: [pull, tag], reads: ['release/npm', 'release/slack'] },
    },
  },
  {
    title: 'a public identifier from a secret whose name begins with a slash',
    files: file(`
on: { push: { tags: ['v*'] }, workflow_dispatch: {} }
jobs:
  image:
    runs-on: ubuntu-latest
    permissions: { id-token: write, packages: write }
    steps:
      - uses: ${lease}
        with:
          audience: sts.amazonaws.com
          role-to-assume: ${arn('deploy')}
          aws-region: eu-west-1
          secrets: CLIENT_ID, /cloudops/managed/client#"client_id" public
      - uses: docker/build-push-action${pinned}
        with: { secret-envs: CLIENT_ID=CLIENT_ID }
`),
    findings: ['notice wider-trust', 'notice any-branch'],
    roles: { deploy: { admits: [tag, main], refuses: [pull], reads: ['/cloudops/managed/client'] } },
  },
  {
    title: 'a script that reads the secrets itself, with an install between',
    files: file(`
on: { workflow_dispatch: {} }
jobs:
  fetch:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: actions/checkout${pinned}
      - run: |
          pip install pipenv
          pipenv install
      - uses: ${lease}
        with: { role-to-assume: '\${{ secrets.READER }}', aws-region: eu-west-1, secrets: 'CONFIG, analytics/config' }
      - run: pipenv run python scripts/use.py
`),
    variables: { 'secrets.READER': arn('reader') },
    findings: ['notice any-branch'],
    roles: { reader: { admits: [main], refuses: [develop, pull], reads: ['analytics/config'] } },
  },
  {
    title: 'from the role of a hub account to that of another',
    files: file(`
on: { push: { branches: [main] } }
jobs:
  across:
    runs-on: ubuntu-latest
    environment: production
    permissions: { id-token: write }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: ${arn('hub')}
          role-chain: arn:aws:iam::210987654321:role/spoke
          aws-region: eu-west-1
          secrets: DB, prod/db
      - run: ./deploy.sh
`),
    findings: [],
    roles: { hub: { admits: [inEnvironment('production')], refuses: [main], reads: [] } },
    chained: { spoke: { from: 'hub', reads: 'prod/db' } },
  },
  {
    title: 'a matrix that an earlier job computes',
    files: file(`
on: { push: { branches: [main] } }
jobs:
  load:
    runs-on: ubuntu-latest
    outputs: { jobs: '\${{ steps.load.outputs.jobs }}' }
    steps:
      - id: load
        run: ./load.sh
  image:
    needs: load
    if: fromJson(needs.load.outputs.jobs).build != null
    strategy: { matrix: { job: '\${{ fromJson(needs.load.outputs.jobs).build }}' } }
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ matrix.job.role }}
          aws-region: \${{ matrix.job.region }}
          secrets: KEY, apps/key
      - run: ./build.sh
`),
    findings: ['notice unknown-input-value', 'notice unknown-input-value'],
    roles: {},
  },
  {
    title: 'one account after the other by a matrix of objects',
    files: file(`
on: { schedule: [{ cron: '0 6 * * 1' }] }
jobs:
  audit:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    strategy:
      matrix:
        account:
          - { name: prod, role: '${arn('audit-prod')}' }
          - { name: dev, role: '${arn('audit-dev')}' }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ matrix.account.role }}
          aws-region: eu-west-1
          secrets: REPORT_KEY, \${{ matrix.account.name }}/report
      - run: ./audit.sh "\${{ matrix.account.name }}"
`),
    findings: [],
    roles: {
      'audit-prod': { admits: [main], refuses: [develop, pull], reads: ['prod/report'] },
      'audit-dev': { admits: [main], refuses: [develop, pull], reads: ['dev/report'] },
    },
  },
  {
    title: 'Terraform plans a pull request and applies in an environment',
    files: file(`
on:
  pull_request: { paths: ['infra/**'] }
  push: { branches: [main], paths: ['infra/**'] }
permissions: { contents: read, id-token: write, pull-requests: write }
jobs:
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix:
        include:
          - { env: dev, role: '${arn('tf-plan-dev')}' }
          - { env: prod, role: '${arn('tf-plan-prod')}' }
    defaults: { run: { working-directory: 'infra/\${{ matrix.env }}' } }
    steps:
      - uses: ${lease}
        with: { role-to-assume: '\${{ matrix.role }}', aws-region: eu-west-1, secrets: 'TF_VAR_token, \${{ matrix.env }}/api' }
      - run: terraform plan -input=false -out=tfplan
  apply:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('tf-apply')}', aws-region: eu-west-1, secrets: 'TF_VAR_token, prod/api' }
      - run: terraform apply -auto-approve
`),
    findings: [],
    roles: {
      'tf-plan-dev': { admits: [pull], refuses: [main, tag], reads: ['dev/api'] },
      'tf-plan-prod': { admits: [pull], refuses: [main, tag], reads: ['prod/api'] },
      'tf-apply': { admits: [inEnvironment('production')], refuses: [main, pull], reads: ['prod/api'] },
    },
  },
  {
    title: 'an action of another repository that fetches the role itself',
    files: file(`
on: { push: { branches: [main] } }
jobs:
  sync:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - id: role
        uses: example/workflows/.github/actions/repository-role${pinned}
      - uses: ${lease}
        with:
          role-to-assume: \${{ steps.role.outputs.arn }}
          aws-region: eu-west-1
          secrets: KEY, apps/key
      - run: aws s3 sync ./build s3://bucket/
`),
    findings: ['notice unknown-input-value'],
    roles: {},
  },
  {
    title: 'a called workflow gets its role as a secret and its environment as an input',
    files: {
      ...file(`
on: { push: { branches: [develop, main] } }
permissions: { id-token: write, contents: read }
jobs:
  staging:
    if: github.ref == 'refs/heads/develop'
    uses: ./.github/workflows/deploy.yml
    with: { environment: staging }
    secrets: { role: '\${{ secrets.STAGING_ROLE }}' }
  production:
    if: github.ref == 'refs/heads/main'
    uses: ./.github/workflows/deploy.yml
    with: { environment: production }
    secrets: { role: '\${{ secrets.PRODUCTION_ROLE }}' }
`),
      ...file(
        `
on:
  workflow_call:
    inputs: { environment: { required: true, type: string } }
    secrets: { role: { required: true } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - run: npm ci
      - uses: ${lease}
        with:
          role-to-assume: \${{ secrets.role }}
          aws-region: eu-west-1
          secrets: APP_CONFIG, \${{ inputs.environment }}/config
      - run: ./deploy.sh
`,
        'deploy.yml',
      ),
    },
    variables: { 'secrets.STAGING_ROLE': arn('staging'), 'secrets.PRODUCTION_ROLE': arn('production') },
    findings: [],
    roles: {
      staging: { admits: [develop], refuses: [main, pull], reads: ['staging/config'] },
      production: { admits: [main], refuses: [develop, tag], reads: ['production/config'] },
    },
  },
  {
    title: 'a called workflow whose environment may be left out',
    files: {
      ...file(`
on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  with:
    uses: ./.github/workflows/sign.yml
    with: { environment-name: release }
    secrets: { role: '${arn('sign-release')}' }
  without:
    uses: ./.github/workflows/sign.yml
    secrets: { role: '${arn('sign-snapshot')}' }
`),
      ...file(
        `
on:
  workflow_call:
    inputs: { environment-name: { type: string } }
    secrets: { role: { required: true } }
jobs:
  sign:
    runs-on: ubuntu-latest
    environment: \${{ inputs.environment-name }}
    steps:
      - uses: ${lease}
        with: { role-to-assume: '\${{ secrets.role }}', aws-region: eu-west-1, secrets: 'GPG, signing/passphrase' }
      - run: ./sign.sh
`,
        'sign.yml',
      ),
    },
    findings: [],
    roles: {
      'sign-release': { admits: [inEnvironment('release')], refuses: [main], reads: ['signing/passphrase'] },
      'sign-snapshot': {
        admits: [main],
        refuses: [inEnvironment('release'), tag],
        reads: ['signing/passphrase'],
      },
    },
  },
  {
    title: 'a matrix of branches, each with its environment and role',
    files: file(`
on: { push: { branches: [main, develop] } }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        include:
          - { branch: develop, stage: dev, role: '${arn('cicd-dev')}' }
          - { branch: main, stage: prod, role: '${arn('cicd-prod')}' }
    environment: \${{ matrix.stage }}
    steps:
      - if: github.ref == format('refs/heads/{0}', matrix.branch)
        uses: ${lease}
        with:
          role-to-assume: \${{ matrix.role }}
          aws-region: eu-west-1
          secrets: |
            DB, \${{ matrix.stage }}/db
      - run: sam deploy --parameter-overrides "Db=$DB"
`),
    findings: [],
    roles: {
      'cicd-dev': {
        admits: [inEnvironment('dev')],
        refuses: [develop, inEnvironment('prod')],
        reads: ['dev/db'],
      },
      'cicd-prod': {
        admits: [inEnvironment('prod')],
        refuses: [main, inEnvironment('dev')],
        reads: ['prod/db'],
      },
    },
  },
  {
    title: 'the secret before the variable: the wrong way round',
    files: file(`
on: { push: { branches: [main] } }
jobs:
  image:
    runs-on: ubuntu-latest
    permissions: { id-token: write }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: ${arn('builder')}
          aws-region: eu-west-1
          secret-ids: |
            prod/env-file, RAW_ENV_DATA
      - run: docker buildx build --secret id=env,src=.env .
`),
    findings: ['error E_REQUEST'],
    roles: {},
  },
  {
    title: 'merges the pull requests of a bot by a token of Parameter Store',
    files: file(`
on: pull_request_target
permissions: { pull-requests: write, contents: write, id-token: write }
jobs:
  merge:
    runs-on: ubuntu-latest
    if: \${{ github.actor == 'dependabot[bot]' }}
    steps:
      - uses: ${lease}
        with: { role-to-assume: '\${{ secrets.ROLE }}', aws-region: eu-west-1, secrets: 'PAT, ssm:/github-actions/github-pat' }
      - run: gh pr merge --auto --squash
        env: { GH_TOKEN: '\${{ env.PAT }}' }
`),
    variables: { 'secrets.ROLE': arn('merger') },
    findings: ['error pull-request-target', 'notice no-trust'],
    roles: {},
    closed: ['merger'],
  },
  {
    title: 'a push to any branch, with the secret of the project and its stage by variables',
    files: file(`
on:
  push:
    branches: [main, '*']
jobs:
  load:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ vars.ROLE }}
          aws-region: eu-west-1
          secrets: PROJECT, \${{ vars.PROJECT }}/\${{ vars.STAGE }}
      - run: ./deploy.sh
`),
    variables: { ROLE: arn('loader'), PROJECT: 'shop', STAGE: 'test' },
    findings: ['notice wider-trust'],
    roles: { loader: { admits: [main, develop], refuses: [pull, tag], reads: ['shop/test'] } },
  },
  {
    title: 'environment and role chosen by the branch, and those of a pull request too',
    files: file(`
on: { push: { branches: [main, develop] }, pull_request: { branches: [main] } }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ github.ref == 'refs/heads/main' && 'production' || github.event_name == 'pull_request' && 'preview' || 'staging' }}
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ github.ref == 'refs/heads/main' && '${arn('by-ref-prod')}' || '${arn('by-ref-other')}' }}
          aws-region: eu-west-1
          secrets: KEY, \${{ github.ref_name == 'main' && 'prod' || 'test' }}/key
      - run: ./deploy.sh "$KEY"
`),
    findings: [],
    roles: {
      'by-ref-prod': {
        admits: [inEnvironment('production')],
        refuses: [main, inEnvironment('staging'), inEnvironment('preview')],
        reads: ['prod/key'],
      },
      'by-ref-other': {
        admits: [inEnvironment('staging'), inEnvironment('preview')],
        refuses: [develop, pull, inEnvironment('production')],
        reads: ['test/key'],
      },
    },
  },
  {
    title: 'an environment of the name of the branch, or of the head of a pull request',
    files: file(`
on: { push: { branches: [main, develop] } }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: { name: '\${{ github.head_ref || github.ref_name }}', url: 'https://example.com' }
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('by-name')}', aws-region: eu-west-1, secrets: 'DB, \${{ github.ref_name }}/db' }
      - run: ./deploy.sh "$DB"
`),
    findings: [],
    roles: {
      'by-name': {
        admits: [inEnvironment('main'), inEnvironment('develop')],
        refuses: [main, inEnvironment('next')],
        reads: ['main/db', 'develop/db'],
      },
    },
  },
  {
    title: 'a merge queue or the main branch, and never a pull request',
    files: file(`
on: { push: { branches: [main] }, pull_request: {}, merge_group: {} }
permissions: { id-token: write }
jobs:
  integration:
    if: github.event_name == 'merge_group' || github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('queue')}', aws-region: eu-west-1, secrets: 'DB, test/db' }
      - run: ./test.sh "$DB"
`),
    findings: [],
    roles: { queue: { admits: [main, queued], refuses: [pull, develop, tag], reads: ['test/db'] } },
  },
  {
    title: 'workflows called by called workflows, each handing on the stage',
    files: {
      ...file(`
on: { push: { branches: [main, develop] } }
jobs:
  release:
    permissions: { id-token: write, contents: read }
    uses: ./.github/workflows/release.yml
    with: { stage: '\${{ github.ref_name == ''main'' && ''prod'' || ''dev'' }}' }
`),
      ...file(
        `
on: { workflow_call: { inputs: { stage: { type: string, required: true } } } }
jobs:
  each:
    strategy: { matrix: { app: [api, web] } }
    uses: ./.github/workflows/deploy.yml
    with: { stage: '\${{ inputs.stage }}', app: '\${{ matrix.app }}' }
`,
        'release.yml',
      ),
      ...file(
        `
on:
  workflow_call:
    inputs: { stage: { type: string, required: true }, app: { type: string, required: true } }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ inputs.app }}-\${{ inputs.stage }}
    steps:
      - uses: ${lease}
        with:
          role-to-assume: arn:aws:iam::123456789012:role/nested-\${{ inputs.stage }}
          aws-region: eu-west-1
          secrets: KEY, \${{ inputs.app }}/\${{ inputs.stage }}
      - run: ./deploy.sh "$KEY"
`,
        'deploy.yml',
      ),
    },
    findings: [],
    roles: {
      'nested-prod': {
        admits: [inEnvironment('api-prod'), inEnvironment('web-prod')],
        refuses: [main, inEnvironment('api-dev')],
        reads: ['api/prod', 'web/prod'],
      },
      'nested-dev': {
        admits: [inEnvironment('api-dev'), inEnvironment('web-dev')],
        refuses: [develop, inEnvironment('api-prod')],
        reads: ['api/dev', 'web/dev'],
      },
    },
  },
  {
    title: 'a matrix with combinations left out and added',
    files: file(`
on: { push: { branches: [main] } }
permissions: { id-token: write }
jobs:
  deploy:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        stage: [dev, prod]
        app: [api, web]
        exclude: [{ stage: prod, app: web }]
        include: [{ stage: canary, app: api }]
    environment: \${{ matrix.stage }}
    steps:
      - uses: ${lease}
        with:
          role-to-assume: arn:aws:iam::123456789012:role/matrix-\${{ matrix.stage }}
          aws-region: eu-west-1
          secrets: KEY, \${{ matrix.stage }}/\${{ matrix.app }}
      - run: ./deploy.sh "$KEY"
`),
    findings: [],
    roles: {
      'matrix-dev': {
        admits: [inEnvironment('dev')],
        refuses: [main, inEnvironment('prod')],
        reads: ['dev/api', 'dev/web'],
      },
      'matrix-prod': {
        admits: [inEnvironment('prod')],
        refuses: [inEnvironment('dev')],
        reads: ['prod/api'],
      },
      'matrix-canary': {
        admits: [inEnvironment('canary')],
        refuses: [inEnvironment('dev')],
        reads: ['canary/api'],
      },
    },
  },
  {
    title: 'one job for branches and for tags of versions, each with its own step',
    files: file(`
on: { push: { branches: [main], tags: ['v[0-9]+.[0-9]+.[0-9]+'] } }
permissions: { id-token: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - if: github.ref_type == 'branch'
        uses: ${lease}
        with: { role-to-assume: '${arn('snapshots')}', aws-region: eu-west-1, secrets: 'NPM, snapshots/npm' }
      - if: \${{ startsWith(github.ref, 'refs/tags/v') }}
        uses: ${lease}
        with: { role-to-assume: '${arn('versions')}', aws-region: eu-west-1, secrets: 'NPM, release/npm' }
      - run: NODE_AUTH_TOKEN=$NPM npm publish
`),
    findings: ['notice wider-trust'],
    roles: {
      snapshots: { admits: [main], refuses: [tag, develop, pull], reads: ['snapshots/npm'] },
      versions: { admits: [tag], refuses: [main, develop, pull], reads: ['release/npm'] },
    },
  },
  {
    title:
      'an environment of the name of a branch or of the head of a pull request, and tags that nobody can list',
    files: file(`
on:
  push:
    branches: [dev, staging]
    tags: ['v*.*.*']
jobs:
  scan:
    runs-on: ubuntu-latest
    environment: \${{ github.head_ref || github.ref_name }}
    permissions: { contents: read, packages: write, id-token: write }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: ${arn('scan')}
          aws-region: eu-west-1
          secrets: REGISTRY, registry/\${{ github.head_ref || github.ref_name }}
      - run: ./scan.sh "$REGISTRY"
`),
    findings: ['notice unknown-input-value', 'notice unknown-environment'],
    roles: {
      scan: {
        admits: [inEnvironment('dev'), inEnvironment('staging')],
        refuses: [main, tag, { ref: 'refs/heads/dev' }, inEnvironment('main'), inEnvironment('v1.2.3')],
        reads: ['registry/dev', 'registry/staging'],
      },
    },
  },
  {
    title: 'Terraform in an environment of the name of the ref, which a pull request gives a number',
    files: file(`
on:
  push: { branches: [main], paths: ['terraform/**'] }
  pull_request: { paths: ['terraform/**'] }
permissions: { id-token: write, contents: read }
jobs:
  validate:
    runs-on: ubuntu-latest
    steps: [{ run: terraform validate }]
  plan:
    needs: validate
    runs-on: ubuntu-latest
    environment: \${{ github.ref_name }}
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('terraform-plan')}', aws-region: eu-west-1, secrets: 'TF_VAR_token, terraform/token' }
      - run: terraform init "terraform/environments/\${{ github.ref_name }}"
`),
    findings: ['notice unknown-environment'],
    roles: {
      'terraform-plan': {
        admits: [inEnvironment('main')],
        refuses: [main, pull, inEnvironment('develop')],
        reads: ['terraform/token'],
      },
    },
  },
  {
    title: 'an environment for a tag and none for anything else, behind a job for tags alone',
    files: file(`
on:
  push: { branches: [main], tags: ['v*'] }
permissions: { id-token: write, contents: write }
jobs:
  release:
    if: github.ref_type == 'tag'
    runs-on: ubuntu-latest
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('notes')}', aws-region: eu-west-1, secrets: 'NOTES, release/notes' }
      - run: ./notes.sh "$NOTES"
  sign:
    needs: release
    if: \${{ !cancelled() && (needs.release.result == 'success' || needs.release.result == 'skipped') }}
    runs-on: macos-latest
    environment: \${{ github.ref_type == 'tag' && 'Release' || '' }}
    env: { PUBLISH: "\${{ github.ref_type == 'tag' && 'always' || 'never' }}" }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: arn:aws:iam::123456789012:role/sign-\${{ env.PUBLISH }}
          aws-region: eu-west-1
          secrets: KEY, sign/\${{ env.PUBLISH }}
      - if: github.ref_type == 'tag'
        run: ./sign.sh "$KEY"
`),
    findings: ['notice wider-trust'],
    roles: {
      notes: { admits: [tag], refuses: [main, pull, inEnvironment('Release')], reads: ['release/notes'] },
      'sign-always': {
        admits: [inEnvironment('Release')],
        refuses: [tag, main, pull],
        reads: ['sign/always'],
      },
      'sign-never': {
        admits: [main],
        refuses: [tag, pull, develop, inEnvironment('Release')],
        reads: ['sign/never'],
      },
    },
  },
  {
    title: 'one pipeline for three stages: a tag is production, a branch its own',
    files: file(`
on:
  push: { branches: [development, test], tags: ['v1.*'] }
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment:
      name: \${{ github.ref_type == 'tag' && 'production' || github.ref_name == 'development' && 'development' || github.ref_name == 'test' && 'test' || 'development' }}
      url: https://\${{ github.ref_name }}.example.com
    steps:
      - if: github.ref_type != 'tag'
        uses: ${lease}
        with:
          role-to-assume: arn:aws:iam::123456789012:role/stage-\${{ github.ref_name }}
          aws-region: eu-west-1
          secrets: DB, \${{ github.ref_name }}/db
      - if: github.ref_type == 'tag'
        uses: ${lease}
        with: { role-to-assume: '${arn('stage-production')}', aws-region: eu-west-1, secrets: 'DB, production/db' }
      - run: ./deploy.sh "$DB"
`),
    findings: [],
    roles: Object.fromEntries(
      ['development', 'test', 'production'].map((stage) => [
        `stage-${stage}`,
        {
          admits: [inEnvironment(stage)],
          refuses: ['development', 'test', 'production', 'staging']
            .filter((each) => each !== stage)
            .map(inEnvironment)
            .concat([tag, main]),
          reads: [`${stage}/db`],
        },
      ]),
    ),
  },
  {
    title: 'role and environment of one of two secrets of GitHub, by the branch',
    files: file(`
on: { push: { branches: [main, staging] }, pull_request: { branches: [main] } }
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    environment: { name: "\${{ github.ref == 'refs/heads/main' && 'production' || 'staging' }}" }
    steps:
      - uses: ${lease}
        with:
          role-to-assume: \${{ github.ref == 'refs/heads/main' && secrets.ROLE_PRODUCTION || secrets.ROLE_STAGING }}
          aws-region: \${{ github.ref == 'refs/heads/main' && 'eu-west-1' || 'us-east-1' }}
          secrets: URL, \${{ github.ref_name }}/database
      - run: ./migrate.sh "$URL"
`),
    variables: { 'secrets.ROLE_PRODUCTION': arn('of-production') },
    findings: ['notice unknown-input-value'],
    roles: {
      'of-production': {
        admits: [inEnvironment('production')],
        refuses: [inEnvironment('staging'), main, pull],
        reads: ['main/database'],
      },
    },
  },
  {
    title: 'a role on the main branch alone, and else a step that leases nothing',
    files: {
      ...file(`
on: { push: { branches: [main, develop] }, pull_request: {} }
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
    strategy: { matrix: { os: [ubuntu, macos] } }
    steps:
      - uses: ./.github/actions/cache
        with:
          role-to-assume: \${{ github.ref == 'refs/heads/main' && '${arn('cache')}' || '' }}
          prefix: \${{ matrix.os }}
      - run: ./build.sh "$CACHE_KEY"
`),
      '.github/actions/cache/action.yml': `
name: Cache
inputs: { role-to-assume: { default: '' }, prefix: { required: true } }
runs:
  using: composite
  steps:
    - if: inputs.role-to-assume != ''
      uses: ${lease}
      with:
        role-to-assume: \${{ inputs.role-to-assume }}
        aws-region: eu-west-1
        secrets: CACHE_KEY, cache/\${{ inputs.prefix }}
`,
    },
    findings: [],
    roles: {
      cache: { admits: [main], refuses: [develop, pull, tag], reads: ['cache/ubuntu', 'cache/macos'] },
    },
  },
  {
    title: 'a person chooses the stage, and a push to any branch has one by its name',
    files: file(`
on:
  push: {}
  workflow_dispatch:
    inputs:
      stage: { type: choice, options: [staging, production], default: staging }
      dry: { type: boolean, default: true }
permissions: { id-token: write, contents: read }
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: \${{ inputs.stage || github.ref == 'refs/heads/main' && 'staging' || 'preview' }}
    steps:
      - if: github.event.inputs.dry != 'true'
        uses: ${lease}
        with:
          role-to-assume: arn:aws:iam::123456789012:role/chosen-\${{ inputs.stage || 'pushed' }}
          aws-region: eu-west-1
          secrets: DB, \${{ inputs.stage || 'test' }}/db
      - run: ./deploy.sh "$DB"
`),
    findings: [],
    roles: {
      'chosen-staging': {
        admits: [inEnvironment('staging')],
        refuses: [main, inEnvironment('production'), inEnvironment('preview')],
        reads: ['staging/db'],
      },
      'chosen-production': {
        admits: [inEnvironment('production')],
        refuses: [main, inEnvironment('staging')],
        reads: ['production/db'],
      },
      'chosen-pushed': {
        admits: [inEnvironment('staging'), inEnvironment('preview')],
        refuses: [main, tag, inEnvironment('production')],
        reads: ['test/db'],
      },
    },
  },
  {
    title: 'the default branch alone, on a workflow that every push starts',
    files: file(`
on: [push, pull_request]
permissions: { id-token: write, contents: read }
jobs:
  publish:
    if: github.ref == format('refs/heads/{0}', github.event.repository.default_branch)
    runs-on: ubuntu-latest
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('publisher')}', aws-region: eu-west-1, secrets: 'NPM, npm/token' }
      - run: ./publish.sh "$NPM"
  check:
    if: contains(fromJSON('["refs/heads/develop", "refs/tags/v1.2.3"]'), github.ref)
    runs-on: ubuntu-latest
    steps:
      - uses: ${lease}
        with: { role-to-assume: '${arn('checker')}', aws-region: eu-west-1, secrets: 'KEY, check/key' }
      - run: ./check.sh "$KEY"
`),
    findings: [],
    roles: {
      publisher: { admits: [main], refuses: [develop, tag, pull], reads: ['npm/token'] },
      checker: { admits: [develop, tag], refuses: [main, pull], reads: ['check/key'] },
    },
  },
];
