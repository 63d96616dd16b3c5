import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getOctokit } from '@actions/github';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { messagesOf } from '../dist/stage.ts';
import { openWatch, type WatchStage } from './watch.ts';

const day = 86_400_000;
const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', 'monitor', 'report.schema.json'), 'utf8'),
);
const isReport = new Ajv2020({ allErrors: true }).compile(schema);

function put({ sandbox }: WatchStage, name: string, where: string, days: number): void {
  const at = new Date(sandbox.now() - days * day).toISOString();
  sandbox.github.secrets.push({ name, where, createdAt: at, updatedAt: at });
}

test("GitHub's own secrets that are in AWS too, or old, are listed, as Octokit lists them", async (t) => {
  const stage = await openWatch(t);
  const { sandbox } = stage;
  stage.put('prod/db/password', { string: 'FAKE-db' });
  stage.put('prod/api-key', { string: 'FAKE-api' });
  stage.put('gone/token', { string: 'FAKE-gone', deleted: true });
  put(stage, 'PROD_DB_PASSWORD', 'repository', 10);
  put(stage, 'DB_PASSWORD', 'environment prod/eu', 20);
  put(stage, 'API_KEY', 'organization', 5);
  put(stage, 'FORGOTTEN', 'repository', 400);
  put(stage, 'GONE_TOKEN', 'repository', 1);
  for (let index = 0; index < 130; index++) put(stage, `NEW_${index}`, 'repository', 3);
  const token = sandbox.github.token({
    login: 'octocat',
    secrets: ['repository', 'environments', 'organization'],
  });

  const octokit = getOctokit(token, { baseUrl: sandbox.github.url });
  const where = { owner: 'OWNER', repo: 'app' };
  const all = await octokit.paginate(octokit.rest.actions.listRepoSecrets, { ...where, per_page: 100 });
  assert.equal(all.length, 133);
  const { data } = await octokit.rest.repos.getAllEnvironments(where);
  assert.deepEqual(
    data.environments?.map(({ name }) => name),
    ['prod/eu'],
  );
  const inEnvironment = await octokit.rest.actions.listEnvironmentSecrets({
    ...where,
    environment_name: 'prod/eu',
  });
  assert.deepEqual(
    inEnvironment.data.secrets.map(({ name }) => name),
    ['DB_PASSWORD'],
  );
  const ofOrganization = await octokit.rest.actions.listRepoOrganizationSecrets(where);
  assert.equal(ofOrganization.data.total_count, 1);

  const step = await stage.watch({ 'github-secrets-token': token });
  assert.equal(step.outcome, 'success', step.log);
  const report = stage.report(step);
  assert.ok(isReport(report), JSON.stringify(isReport.errors));
  assert.deepEqual(
    report.githubSecrets?.map(({ name, where: place, counterparts, isOld }) => [
      name,
      place,
      counterparts,
      isOld,
    ]),
    [
      ['FORGOTTEN', 'repository', [], true],
      ['DB_PASSWORD', 'environment prod/eu', ['prod/db/password'], false],
      ['PROD_DB_PASSWORD', 'repository', ['prod/db/password'], false],
      ['API_KEY', 'organization', ['prod/api-key'], false],
    ],
  );
  assert.equal(step.outputs['github-secrets'], '4');
  assert.match(step.summary.raw, /Secrets of GitHub's own: 4/);
  assert.match(step.summary.raw, /<code>FORGOTTEN<\/code><br><sub>repository<\/sub> \| {2}\| 400 d ago \|/);
  assert.deepEqual(messagesOf(step, 'warning').length, 1);
});

test('what the token may not list is said, and the rest is listed', async (t) => {
  const stage = await openWatch(t);
  stage.put('a', { string: 'FAKE-a' });
  put(stage, 'OLD', 'repository', 400);
  put(stage, 'OLD', 'organization', 400);
  const some = stage.sandbox.github.token({ secrets: ['repository'] });
  const step = await stage.watch({ 'github-secrets-token': some, 'github-secrets-max-age': '100d' });
  assert.equal(step.outcome, 'success', step.log);
  assert.equal(step.outputs['github-secrets'], '1');
  assert.match(
    messagesOf(step, 'warning').join('\n'),
    /not all listed: organization \(.*403.*, environments \(/,
  );
  const unknown = await stage.watch({ 'github-secrets-token': 'FAKE-unknown' });
  assert.equal(unknown.outcome, 'success', unknown.log);
  assert.match(messagesOf(unknown, 'warning').join('\n'), /not all listed: repository/);
  const without = await stage.watch();
  assert.deepEqual([without.outputs['github-secrets'], stage.report(without).githubSecrets], ['', undefined]);
});

test('in a public repository no name of a secret in AWS is told', async (t) => {
  const stage = await openWatch(t, { claims: { repository_visibility: 'public' } });
  stage.sandbox.github.repository.visibility = 'public';
  stage.put('prod/db/password', { string: 'FAKE-db' });
  put(stage, 'DB_PASSWORD', 'repository', 10);
  const token = stage.sandbox.github.token({ secrets: ['repository', 'environments', 'organization'] });
  const step = await stage.watch({ 'github-secrets-token': token, secrets: 'prod/*' });
  assert.equal(step.outcome, 'success', step.log);
  assert.deepEqual(stage.report(step).githubSecrets?.[0]?.counterparts, ['prod/* (1)']);
  assert.doesNotMatch(step.summary.raw + JSON.stringify(stage.report(step)), /db\/password/);
});
