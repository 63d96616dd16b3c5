/**
 * Runs lines of a `secrets` input on this machine with made-up values: `npm run try -- 'DB_PASSWORD,
 * prod/db#password'`. Prints the step's log and what later steps would get. Sends no request to AWS and needs no real
 * secret.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Job } from '../runner/job.ts';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { readSeed } from '../sandbox/seed.ts';
import type { LeaseRequest } from '../src/domain/requests/request.ts';
import { parseRequests } from '../src/inputs/requests.ts';
import { knownFields } from './made-up.ts';

/** The source of requests that begin with `ssm:`. */
const parameters = 'parameter-store';

const lines = process.argv.slice(2);
if (lines.length === 0 || lines.some((line) => /^-/.test(line))) {
  console.error(
    "Give the lines of the input secrets, each in quotes: npm run try -- 'DB_PASSWORD, prod/db#password'",
  );
  process.exitCode = 2;
} else {
  const sandbox = await startSandbox({ seed: { ...readSeed(), secrets: [], parameters: [] } });
  try {
    process.exitCode = await tryLines(sandbox, lines);
  } finally {
    await sandbox.stop();
  }
}

async function tryLines(sandbox: Sandbox, wanted: readonly string[]): Promise<number> {
  const secrets = wanted.map((line) => inSandbox(line, sandbox)).join('\n');
  // For a line with a mistake no values are made up; the step reports the mistake.
  const requests = await parseRequests(secrets).catch(() => []);
  const minted = requests.find(
    ({ reference }) => !['secrets-manager', parameters].includes(reference.source),
  );
  if (minted) {
    console.error(`${minted.text}: values are made up for secrets and parameters, and tokens are not.`);
    return 2;
  }
  sandbox.accounts.addPermissions(sandbox.roleArn, {
    Effect: 'Allow',
    Action: ['ssm:GetParameters', 'ssm:GetParametersByPath'],
    Resource: '*',
  });
  for (const request of requests) makeUp(sandbox, request, requests);
  const job = await Job.create({ env: sandbox.job() });
  try {
    const step = await job.uses(join(import.meta.dirname, '..', 'action.yml'), {
      id: 'lease',
      with: {
        'role-to-assume': sandbox.roleArn,
        'aws-region': sandbox.region,
        'oidc-issuer': sandbox.issuer,
        'job-summary': 'false',
        secrets,
      },
    });
    // The runner prints the inputs first; the caller knows them.
    const said = step.log.slice(step.log.indexOf('##[endgroup]') + '##[endgroup]'.length);
    console.log(`What the step says:\n${indented(said)}\n`);
    const given = Object.entries(step.exported).filter(([name]) => name !== 'SECRET_LEASE_EXPIRES_AT');
    if (step.exitCode !== 0) return 1;
    console.log('What later steps would get, with made-up values:\n');
    for (const [name, value] of given)
      console.log(`  ${name}=${name.endsWith('_FILE') ? '(a file)' : value}`);
    if (given.length === 0) console.log('  nothing');
    await job.end();
    return 0;
  } finally {
    await job.dispose();
  }
}

/** The line with the sandbox's account, region and role in its ARNs, without the random letters at their end. */
function inSandbox(line: string, { account, region, roleArn }: Sandbox): string {
  return line
    .replace(/(?<=\srole=)arn:[^:\s]+:iam::\d{12}:role\/\S+/g, roleArn)
    .replace(
      /\barn:[^:\s]+:secretsmanager:[^:\s]*:\d{12}:secret:([^\s#*]+?)(?:-[A-Za-z0-9]{6}|-\?{6})?(?=[\s#*]|$)/g,
      (_, name) => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`,
    )
    .replace(/\barn:[^:\s]+:ssm:[^:\s]*:\d{12}:parameter\//g, `arn:aws:ssm:${region}:${account}:parameter/`);
}

function makeUp(sandbox: Sandbox, request: LeaseRequest, all: readonly LeaseRequest[]): void {
  const { reference } = request;
  const names = reference.kind === 'prefix' ? namesBehind(request, reference.prefix) : [reference.name];
  for (const name of names) {
    const same = all.filter(({ reference: other }) => JSON.stringify(other) === JSON.stringify(reference));
    const fields = same.flatMap(knownFields);
    // Not of small letters alone, so that the step does not take it for an ordinary word.
    const value = `MadeUp-${randomBytes(6).toString('hex')}`;
    const string =
      fields.length === 0 ? value : JSON.stringify(Object.assign({}, ...fields.map((field) => field(value))));
    if (reference.source === parameters) putParameter(sandbox, request, name, string);
    // Twice, so that there is a previous version.
    else for (const _ of [1, 2]) sandbox.secrets.put(name, { string });
  }
}

/** As many versions as the line needs, the last one with the label that it names. */
function putParameter(
  sandbox: Sandbox,
  { reference, version: { versionId = '1', stage } }: LeaseRequest,
  name: string,
  value: string,
): void {
  const isInPath = reference.prefixText === 'ssm:/' || name.includes('/');
  for (let count = Math.min(Number(versionId), 100); count > 0; count -= 1)
    sandbox.parameters.put(isInPath ? `/${name}` : name, {
      value,
      ...(stage !== undefined && count === 1 && { labels: [stage] }),
    });
}

/**
 * The names of two secrets below the prefix, so that a person sees how variables are named; of one where only one may
 * match.
 */
function namesBehind({ naming, only }: LeaseRequest, prefix: string): string[] {
  if (naming.kind === 'exact') return [`${prefix}one`];
  const listed = Array.isArray(only) ? only.map((name) => name.replace('*', 'one')) : [];
  return listed.length > 0 ? listed.map((name) => `${prefix}${name}`) : [`${prefix}one`, `${prefix}two`];
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ').trimEnd();
}
