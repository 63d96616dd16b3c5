import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { noProxyForms } from '../adapters/no-proxy-forms.ts';

test('what Go makes of each NO_PROXY, as of this action', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'no-proxy-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const binary = join(folder, 'no-proxy');
  execFileSync('go', ['build', '-o', binary, join(import.meta.dirname, 'programs', 'no-proxy.go')]);
  const isAsked = (host: string, variables: Readonly<Record<string, string>>) => {
    const env = { HTTPS_PROXY: 'http://proxy.example:3128', ...variables };
    return (
      execFileSync(binary, [host.includes(':') ? `[${host}]` : host], { encoding: 'utf8', env }) === 'proxy'
    );
  };
  const asked = noProxyForms.map(({ host, noProxy }) => isAsked(host, { NO_PROXY: noProxy }));
  assert.deepEqual(
    noProxyForms.map((form, index) => ({ ...form, go: asked[index] })),
    noProxyForms.map((form) => ({ ...form, go: form.others.go ?? form.isAsked })),
  );
  // Of both spellings it takes the one in capitals, and curl the other.
  assert.equal(isAsked('sts.amazonaws.com', { NO_PROXY: '*', no_proxy: 'other.example' }), false);
});
