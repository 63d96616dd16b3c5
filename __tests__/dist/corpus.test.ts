import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deployLog, jobOutputs } from '../corpus/deploy-log.ts';
import { storedSecrets } from '../corpus/secrets.ts';
import { keepSection } from '../forms/page.ts';
import { openStage } from './stage.ts';

/**
 * Secrets as they are stored in practice, leased whole, beside the log and the outputs of an ordinary deploy: no part of
 * a secret is shown, no word and no output is lost.
 */
test('secrets as they are stored: what shows of them, and what of the log is lost', async (t) => {
  const stage = await openStage(t);
  for (const [at, { text }] of storedSecrets.entries()) stage.put(`corpus/s${at}`, text);
  const lines = storedSecrets.map((_secret, at) => `S${at}, corpus/s${at}`);
  const step = await stage.leased(lines.join('\n'), { 'export-env': 'false', 'job-summary': 'false' });
  const { job } = stage;

  const rows = storedSecrets.map(({ kind, text, secrets }) => {
    const printed = [...text.split('\n'), ...secrets, ...secrets.map((secret) => `token: ${secret} ok`)];
    const shown = printed.map((line) => job.mask(line)).join('\n');
    return { kind, parts: secrets.length, shown: secrets.filter((secret) => shown.includes(secret)) };
  });
  for (const { kind, shown } of rows) assert.deepEqual(shown, [], kind);

  const lost = deployLog
    .filter((line) => job.mask(line) !== line)
    .map((line) => `${line} → ${job.mask(line)}`);
  assert.deepEqual(lost, []);
  await job.end();
  const holding = Object.fromEntries(
    storedSecrets.map(({ secrets }, at) => [`holds-${at}`, `x ${secrets[0]}`]),
  );
  assert.deepEqual(Object.keys(job.jobOutputs({ ...jobOutputs, ...holding })), Object.keys(jobOutputs));
  assert.ok(step.masks.length < 150 * storedSecrets.length, `${step.masks.length} masks`);

  const table = rows.map(
    ({ kind, parts, shown }) => `| ${kind} | ${parts} | ${shown.length} | ${lost.length} |`,
  );
  keepSection(
    'corpus',
    [
      '| Secret | Secret parts | Parts shown | Words and outputs lost |',
      '| --- | --- | --- | --- |',
      ...table,
    ].join('\n'),
  );
});
