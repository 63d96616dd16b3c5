// Servers of one's own, behind a path and a port, and answers that try to lead a token elsewhere: one lease for all of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesOf, openStage, valuesOf } from '../dist/stage.ts';
import { openTokenService } from '../dist/token-service.ts';

const hex = '0123456789abcdef';

test('each server is asked at its own path alone, and no answer leads a token to another', async (t) => {
  const trap = await openTokenService(t, {});
  const to = (status: number) => ({ status, headers: { location: `${trap.url}/trap` } });
  const json = (body: unknown) => ({ body: JSON.stringify(body) });
  const slow = { status: 429, headers: { 'retry-after': '3600' }, body: '{}' };
  const service = await openTokenService(t, {
    '/gitlab/api/v4/personal_access_tokens/self': json({ active: true, scopes: ['api'], expires_at: null }),
    '/ghes/api/v3/rate_limit': json({ rate: {} }),
    '/artifactory/api/npm/npm-local/-/npm/v1/tokens?perPage=100': json({ objects: [] }),
    '/sentry/api/0/': json({ version: '0', auth: { scopes: ['org:read'] }, user: null }),
    '/vault/v1/auth/token/lookup-self': json({ data: { expire_time: null, policies: ['default'] } }),
    '/moved/301/api/v4/personal_access_tokens/self': to(301),
    '/moved/302/-/npm/v1/tokens?perPage=100': to(302),
    '/moved/307/v1/auth/token/lookup-self': to(307),
    '/moved/308/api/0/': to(308),
    '/often/api/2.0/token/list': slow,
  });
  const host = new URL(service.url).host;
  const glpat = `glpat-${hex}`;
  const npm = `npm_${hex}${hex}abcd`;
  const sentry = `sntryu_${hex.repeat(4)}`;
  const vault = `hvs.${hex}${hex}`;
  const tokens: Record<string, readonly [token: string, line: string]> = {
    GITLAB: [`${glpat}00aa`, `gitlab host=${host}/gitlab`],
    GHES: [`ghp_${hex}${hex}abcd`, `github host=${host}/ghes/api/v3`],
    NPM: [npm, `npm host=${host}/artifactory/api/npm/npm-local/`],
    SENTRY: [sentry, `sentry host=${host}/sentry`],
    VAULT: [`${vault}00`, `vault host=${host}/vault`],
    MOVED_GITLAB: [`${glpat}00bb`, `gitlab host=${host}/moved/301`],
    MOVED_NPM: [npm, `npm host=${host}/moved/302`],
    MOVED_VAULT: [`${vault}11`, `vault host=${host}/moved/307`],
    MOVED_SENTRY: [sentry, `sentry host=${host}/moved/308`],
    OFTEN: [`dapi${hex}${hex}`, `databricks host=${host}/often`],
  };
  const stage = await openStage(t);
  stage.put('ci/all', JSON.stringify(Object.fromEntries(Object.entries(tokens).map(([n, [v]]) => [n, v]))));
  const begin = performance.now();
  const step = await stage.lease(
    Object.keys(tokens)
      .map((name) => `${name}, ci/all#${name}`)
      .join('\n'),
    {
      verify: Object.entries(tokens)
        .map(([name, [, line]]) => `${name} ${line}`)
        .join('\n'),
    },
  );
  assert.equal(step.outcome, 'success', step.log);
  assert.equal(Object.keys(valuesOf(step)).length, 10);
  assert.ok(performance.now() - begin < 60_000, 'an hour of Retry-After is not waited for');
  assert.deepEqual(trap.asked, []);
  assert.equal(service.asked.length, 10);
  const warned = messagesOf(step, 'warning').map((each) => /^\w+/.exec(each)?.[0]);
  assert.deepEqual(warned.sort(), ['MOVED_GITLAB', 'MOVED_NPM', 'MOVED_SENTRY', 'MOVED_VAULT', 'OFTEN']);
});
