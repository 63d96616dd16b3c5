// What the documentation shows for cmd and PowerShell, in a step after a lease: each example runs to its end, and a check
// that finds something due stops what comes after it.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { type Block, pages } from '../docs/pages.ts';
import { lacks, type Need } from '../needs.ts';
import { openStage } from './stage.ts';

const shells = [
  { kind: 'bat', shell: 'cmd', needs: ['windows'] },
  { kind: 'powershell', shell: 'pwsh', needs: ['windows', 'pwsh'] },
] as const satisfies readonly { kind: string; shell: string; needs: readonly Need[] }[];

for (const { kind, shell, needs } of shells) {
  suite(`examples for ${shell}`, { concurrency: true }, () => {
    for (const { path, block, at } of examples(kind)) {
      test(`${path}: example ${at}`, async (t) => {
        if (lacks(t, ...needs)) return;
        const run = await (await afterLease(t, '24h'))(`${block.text}\necho the end`, shell);
        assert.equal(run.exitCode, 0, run.log);
        assert.match(run.stdout, /the end\s*$/, run.log);
        for (const [, program = ''] of block.text.matchAll(/(deploy|npm publish)/g))
          assert.match(run.stdout, new RegExp(`^ran ${program} *\\r?$`, 'm'), run.log);
      });

      if (!block.text.includes('secret-lease check')) continue;
      test(`${path}: example ${at}, where something is due`, async (t) => {
        if (lacks(t, ...needs)) return;
        const run = await (await afterLease(t, '10m'))(block.text, shell);
        assert.notEqual(run.exitCode, 0, run.log);
        assert.doesNotMatch(run.stdout, /^ran /m);
      });
    }
  });
}

function examples(kind: string): { path: string; block: Block; at: number }[] {
  const found = pages.flatMap(({ path, blocks }) =>
    blocks.map((block, index) => ({ path, block, at: index + 1 })).filter((each) => each.block.kind === kind),
  );
  assert.ok(found.length > 0, kind);
  return found;
}

/** Runs scripts after a lease of something that ends so soon, beside the programs that the examples start. */
async function afterLease(t: TestContext, life: '24h' | '10m') {
  const stage = await openStage(t);
  const { workspace } = stage.job;
  const tools = join(stage.job.temp, 'tools');
  mkdirSync(tools);
  const ends = new Date(Date.now() + (life === '24h' ? 24 * 60 : 10) * 60_000).toISOString();
  stage.put('app/key', 'FAKE-key');
  await stage.leased(`KEY, app/key expires=${ends}`, { 'warn-remaining': '5m' });
  writeFileSync(join(workspace, 'deploy.cmd'), '@echo ran deploy\r\n');
  writeFileSync(join(workspace, 'deploy.ps1'), '"ran deploy"\r\n');
  writeFileSync(join(tools, 'npm.cmd'), '@echo ran npm %*\r\n');
  const env = { PATH: `${tools};${process.env.PATH}` };
  return (script: string, shell: 'cmd' | 'pwsh') => stage.job.run(script, { shell, env });
}
