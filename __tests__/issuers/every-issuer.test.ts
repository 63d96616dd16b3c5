// All issuers of the catalogue in one lease each, on the bundle: what the step makes of live tokens and of revoked ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { issuers } from '../../src/issuers/issuers.ts';
import { messagesOf, openStage, refusalOf, valuesOf } from '../dist/stage.ts';
import { type Answer, openTokenService } from '../dist/token-service.ts';
import { answers, type Documented } from './answers.ts';

const ids = Object.keys(issuers) as (keyof typeof issuers)[];
const asked = ids.filter((id) => answers[id]?.refused);
const day = 86_400_000;
const nameOf = (id: string) => id.toUpperCase().replaceAll('-', '_');

for (const [title, span, outcome] of [
  ['live', 90 * day, 'fine'],
  ['ending soon', 2 * day, 'warning'],
  ['expired', -day, 'E_EXPIRED'],
  ['revoked', undefined, 'E_REVOKED'],
] as const) {
  test(`tokens of all issuers: ${title}`, async (t) => {
    const replies: Record<string, Answer> = {};
    const service = await openTokenService(t, replies);
    const stage = await openStage(t, { env: { SECRET_LEASE_ISSUERS_URL: service.url } });
    const verify: string[] = [];
    for (const id of ids) {
      const { token, fields = {}, live, refused, isKnownByForm } = answers[id] ?? assert.fail(id);
      const issuer = await issuers[id]();
      const own = issuer.host === undefined ? ` host=${new URL(service.url).host}` : '';
      verify.push(`${nameOf(id)} ${own === '' && isKnownByForm ? 'auto' : `${id}${own}`}`);
      stage.put(`ci/${id}`, JSON.stringify({ ...fields, token }));
      const issued = {
        value: token,
        fields: new Map(Object.entries(fields)),
        isOwnHost: false,
        now: Date.now(),
      };
      const request = issuer.request?.(issued);
      if (request === undefined || typeof request === 'string') continue;
      const end = new Date(Math.round((Date.now() + (span ?? 0)) / 1000) * 1000);
      const path = issuer.host === undefined ? request.path : `/${issuer.host}${request.path}`;
      replies[path] = replyOf(span === undefined && refused ? refused : live(end));
    }
    const secrets = ids.map((id) => `${nameOf(id)}, ci/${id}#token`).join('\n');
    const step = await stage.lease(secrets, { verify: verify.join('\n') });
    assert.equal(service.asked.length, asked.length, 'one request for each');
    const telling = [];
    for (const id of asked) if ((await issuers[id]()).tells.includes('expiry')) telling.push(id);
    if (outcome === 'E_REVOKED') {
      assert.equal(refusalOf(step, outcome).match(/ is refused by /g)?.length, asked.length);
      return;
    }
    if (outcome === 'E_EXPIRED') {
      assert.match(refusalOf(step, outcome), new RegExp(`and ${telling.length - 5} more`));
      return;
    }
    assert.equal(step.outcome, 'success', step.log);
    assert.equal(Object.keys(valuesOf(step)).length, ids.length);
    const warnings = messagesOf(step, 'warning').join('\n');
    assert.match(warnings, /PYPI .* was not verified: PyPI has no request/);
    assert.match(warnings, /AZURE .* was not verified: Azure has no request/);
    assert.equal(/'s word/.test(warnings), outcome === 'warning', warnings);
  });
}

function replyOf({ status = 200, headers = {}, json, text }: Documented): Answer {
  return { status, headers, body: text ?? JSON.stringify(json) };
}
