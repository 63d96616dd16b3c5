const lease = 'OWNER/secret-lease@0000000000000000000000000000000000000000';

/** The files of a generated repository: tests, a deployment to two stages by a matrix, and a nightly job. */
export function writeRepository(index: number): Map<string, string> {
  const role = (stage: string) => `arn:aws:iam::123456789012:role/service-${index}-${stage}`;
  const job = (name: string, on: string, rest: string, stage: string) => `name: ${name}
on: ${on}
permissions: {}
env: { AWS_REGION: eu-west-1 }
jobs:
  job:
    runs-on: ubuntu-latest
    permissions: { id-token: write, contents: read }
${rest}    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - id: lease
        uses: ${lease}
        with:
          role-to-assume: ${role(stage)}
          secrets: |
            DB_PASSWORD, service-${index}/${stage}/db#password
            API_KEY, service-${index}/${stage}/api
      - run: ./run.sh
`;
  return new Map([
    ['.github/workflows/test.yml', job('Test', '{ push: { branches: [main] } }', '', 'test')],
    [
      '.github/workflows/deploy.yml',
      job('Deploy', '{ push: { branches: [main] } }', '    environment: production\n', 'production'),
    ],
    ['.github/workflows/nightly.yml', job('Nightly', "{ schedule: [{ cron: '0 3 * * *' }] }", '', 'test')],
    ['.git/config', `[remote "origin"]\n\turl = https://github.com/OWNER/service-${index}.git\n`],
  ]);
}
