/**
 * Runs the bundle in a job on the model of the runner, against the sandbox. Prints what a person and what later steps
 * see. Exits with 0 only if every expectation was met.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepResult } from '../runner/job.ts';
import { Job } from '../runner/job.ts';
import { findLeaks } from '../runner/leaks.ts';
import { node24 } from '../runner/node.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { startSandbox } from '../sandbox/sandbox.ts';
import { Page } from './page.ts';

const actionYml = join(import.meta.dirname, '..', 'action.yml');
const page = new Page(process.stdout, process.env);

const requests = `
DB_*, prod/db#* public=engine,host,port
API_KEY, prod/api#"api-key"
SVC_*, prod/services/*
RELEASE_TOKEN, ci/release-token
TLS_KEY, edge/tls#key file`.trim();

const expiringRequests = `
DB_PASSWORD, prod/db#password
REGISTRY_TOKEN, ci/registry-token`.trim();

const sandbox = await startSandbox();
try {
  await leaseAndUse(sandbox);
  await refuseWhatExpires(sandbox);
} finally {
  await sandbox.stop();
}
if (page.unmet > 0) process.exitCode = 1;

async function leaseAndUse(sandbox: Sandbox): Promise<void> {
  const job = await Job.create({ env: sandbox.job() });
  try {
    const lease = await runLease(job, sandbox, requests, 'The step');
    page.expect('the step passes', lease.outcome === 'success');
    showWhatLaterStepsSee(lease, await useSecrets(job));
    showRecord(job);
    page.heading('The job summary');
    page.quote(lease.summary.masked);
    page.expect('there is a summary', lease.summary.masked !== '');
    await showEnd(job, lease);
    showSecrecy(job, lease, sandbox);
    showRequests(sandbox);
  } finally {
    await job.dispose();
  }
}

async function refuseWhatExpires(sandbox: Sandbox): Promise<void> {
  const job = await Job.create({ env: sandbox.job() });
  try {
    const lease = await runLease(
      job,
      sandbox,
      expiringRequests,
      'A second lease, of a token that expires in minutes',
    );
    const [error] = lease.annotations.filter(({ level }) => level === 'error');
    page.heading('The annotation, on the page of the run');
    page.quote(`${error?.title}\n${error?.message}`);
    page.expect('the step fails before the deploy begins', lease.exitCode === 1);
    page.expect('its error is E_EXPIRING', /E_EXPIRING/.test(`${error?.title} ${error?.message}`));
    page.expect('and names the token', error?.message.includes('REGISTRY_TOKEN') === true);
    page.expect('nothing was exported, the password neither', Object.keys(lease.exported).length === 0);
    await job.end();
  } finally {
    await job.dispose();
  }
}

async function runLease(job: Job, sandbox: Sandbox, secrets: string, title: string): Promise<StepResult> {
  const inputs = {
    'role-to-assume': sandbox.roleArn,
    'aws-region': sandbox.region,
    'oidc-issuer': sandbox.issuer,
    secrets,
  };
  page.heading(title);
  page.quote(workflowStep(inputs));
  const lease = await job.uses(actionYml, { id: 'lease', name: 'OWNER/secret-lease@v1', with: inputs });
  page.heading('Its log, as GitHub shows it');
  page.quote(lease.log);
  return lease;
}

function workflowStep({ secrets, ...inputs }: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`);
  const block = secrets?.split('\n').map((line) => `      ${line}`) ?? [];
  return [
    '- uses: OWNER/secret-lease@v1',
    '  id: lease',
    '  with:',
    ...lines,
    '    secrets: |',
    ...block,
  ].join('\n');
}

function useSecrets(job: Job): Promise<StepResult> {
  // In JavaScript, because Windows has another shell.
  const deploy = `import { statSync } from 'node:fs';
const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD, API_KEY, TLS_KEY_FILE } = process.env;
console.log(\`Connecting to \${DB_HOST}:\${DB_PORT} as \${DB_USERNAME} with \${DB_PASSWORD}\`);
console.log(\`Authorization: Bearer \${API_KEY}\`);
console.log(\`The TLS key is in a file of \${statSync(TLS_KEY_FILE).size} bytes\`);
`;
  writeFileSync(join(job.workspace, 'deploy.mjs'), deploy);
  return job.run([node24(), 'deploy.mjs']);
}

function showWhatLaterStepsSee(lease: StepResult, step: StepResult): void {
  page.heading('What later steps see');
  page.text('Variables:');
  page.quote(Object.keys(lease.exported).join(' '));
  page.text('A step that uses them, and what the log shows of it:');
  page.quote(step.log);
  const { DB_PASSWORD } = lease.exported;
  page.expect('the step had the values', !!DB_PASSWORD && step.stdout.includes(`with ${DB_PASSWORD}\n`));
  page.expect(
    'a printed password is ***',
    /^Connecting to db\.sandbox\.example:5432 as .* with \*\*\*$/m.test(step.log),
  );
  page.expect('a printed key is ***', step.log.includes('Authorization: Bearer ***'));
  page.expect('the file is there', /The TLS key is in a file of \d+ bytes/.test(step.stdout));
}

function showRecord(job: Job): void {
  page.heading('The record of the lease: where everything came from, and no value');
  const path = job.outputs.lease?.['lease-file'] ?? '';
  if (existsSync(path)) page.quote(foldEntries(readFileSync(path, 'utf8')));
  page.expect('there is a record', existsSync(path));
}

/** Formatted JSON with one line for each leased value. */
function foldEntries(json: string): string {
  const { entries, ...record } = JSON.parse(json) as { entries: readonly unknown[] };
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const pretty = JSON.stringify({ ...record, entries: [] }, undefined, 2);
  return pretty.replace('"entries": []', () => `"entries": [\n${lines.join(',\n')}\n  ]`);
}

async function showEnd(job: Job, lease: StepResult): Promise<void> {
  page.heading('The end of the job');
  const files = [lease.exported.TLS_KEY_FILE ?? '', job.outputs.lease?.['lease-file'] ?? ''];
  const [end] = await job.end();
  page.quote(end?.log ?? '');
  page.expect('the post step passes', end?.outcome === 'success');
  page.expect('the variables are blank', job.env.DB_PASSWORD === '' && job.env.API_KEY === '');
  page.expect(
    'the key file and the record are deleted',
    files.every((path) => path !== '' && !existsSync(path)),
  );
}

function showSecrecy(job: Job, lease: StepResult, sandbox: Sandbox): void {
  const leased = ['DB_PASSWORD', 'API_KEY', 'SVC_MAIL', 'RELEASE_TOKEN'].map(
    (name) => lease.exported[name] ?? '',
  );
  const leaks = findLeaks({
    texts: { log: job.log, summary: lease.summary.masked, state: JSON.stringify(lease.state) },
    canaries: [...leased, ...sandbox.canaries()],
  });
  page.heading('Looked for in log, summary and state, in some forty encodings');
  page.expect('no value, token or key is there', leased.every(Boolean) && leaks.length === 0);
}

function showRequests(sandbox: Sandbox): void {
  page.heading('What it took');
  const counts = new Map<string, number>();
  for (const { operation } of sandbox.requests) counts.set(operation, (counts.get(operation) ?? 0) + 1);
  page.quote([...counts].map(([operation, count]) => `${String(count).padStart(3)} ${operation}`).join('\n'));
}
