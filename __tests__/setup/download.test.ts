import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from './tools.ts';

const root = join(import.meta.dirname, '..', '..');

test('without a clone: the script of a commit, as the page fetches it, needs no other file', async (t) => {
  const page = readFileSync(join(root, 'setup', 'README.md'), 'utf8');
  const [command = ''] = /^curl [\s\S]*?aws-cli\.sh$(?=\naws )/m.exec(page) ?? [];
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const [, path] = /^\/OWNER\/secret-lease\/[0-9a-f]{40}\/(setup\/[\w.-]+)$/.exec(url) ?? [];
    if (path === undefined) response.writeHead(404).end();
    else response.end(readFileSync(join(root, path)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const folder = mkdtempSync(join(tmpdir(), 'secret-lease-without-clone-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetched = command.replace('https://raw.githubusercontent.com', here);
  assert.notEqual(fetched, command);
  await run('bash', ['-c', `cd '${folder}' && ${fetched}`]);
  assert.deepEqual(readFileSync(join(folder, 'aws-cli.sh')), readFileSync(join(root, 'setup', 'aws-cli.sh')));
  const said = await run('bash', ['-c', `cd '${folder}' && bash aws-cli.sh prod/db`], {
    ...{ REPOSITORY: 'OWNER/REPO', REPOSITORY_ID: '774411220', OWNER_ID: '5566778' },
    ...{ ENVIRONMENT: 'production', ROLE_NAME: 'without-clone', DRY_RUN: 'true' },
  });
  assert.match(said, /repo:OWNER\/REPO:environment:production/);
  assert.match(said, /secret:prod\/db-\?{6}/);
  assert.equal(asked.length, 1);
});
