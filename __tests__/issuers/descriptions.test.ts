import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv } from 'ajv';
import { startSandbox } from '../../sandbox/sandbox.ts';
import { answerTo, requestFor } from './double.ts';

/** What an issuer's own machine-readable description says of one request: the names and types of its answers. */
interface Description {
  /** The file and its version. Sentences and examples are left out. */
  readonly source: string;
  readonly license: string;
  /** Schemas by the status, or `default`: any other. */
  readonly answers: Readonly<Record<string, object>>;
}

const descriptions: Readonly<Record<string, Description>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'descriptions.json'), 'utf8'),
);

/** What real answers have beside what the description names, each with where it was seen. */
const beyond: Readonly<Record<string, readonly string[]>> = {
  // npm's own command reads it: https://github.com/npm/cli/blob/latest/lib/commands/token.js
  npm: ['cidr_whitelist'],
  // The example on https://www.fastly.com/documentation/reference/api/auth-tokens/user/ has it.
  fastly: ['customer_id'],
  // The description is of 2021. The errors are on https://docs.slack.dev/reference/methods/auth.test, the seconds in
  // https://github.com/slackapi/node-slack-sdk/blob/456c49bdcda580d8bd1857500f5c26ec3545143a/packages/web-api/src/types/response/AuthTestResponse.ts
  slack: ['token_expired', 'ratelimited', 'expires_in'],
  // It is in the example of https://developers.cloudflare.com/fundamentals/api/get-started/create-token/.
  cloudflare: ['type'],
};

const sandbox = await startSandbox();
after(() => sandbox.stop());
const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });

for (const [id, { source, answers }] of Object.entries(descriptions)) {
  test(`${id}: its double answers as its own description says`, async (context) => {
    assert.match(source, /^https:\/\/(?:github\.com\/.*\/[\da-f]{40}\/|www\.npmjs\.com\/package\/.*\/v\/\d)/);
    const compared = new Set<string>();
    for (const kind of [undefined, ...sandbox.issuers.kindsOf(id)]) {
      for (const state of ['live', 'ending', 'expired', 'revoked', 'throttled'] as const) {
        const days = { ending: 2, expired: -2 }[state as string];
        if (days !== undefined && !sandbox.issuers.hasEnds(id)) continue;
        const expires = days === undefined ? undefined : new Date(sandbox.now() + days * 86_400_000);
        const token = sandbox.issuers.issue({ issuer: id, kind, expires });
        if (state === 'revoked') sandbox.issuers.revoke(token);
        if (state === 'throttled') sandbox.issuers.disturb(token, { kind: 'throttle' });
        const request = (await requestFor(token, sandbox.now())) ?? assert.fail('nobody is asked');
        const { status, body } = await answerTo(sandbox, token, request);
        const said = JSON.parse(body);
        const schema =
          said.ok === false ? answers.default : (answers[`${status} ${kind}`] ?? answers[status]);
        if (schema === undefined) continue;
        compared.add(state);
        ajv.validate(schema, said);
        const wrong = (ajv.errors ?? []).filter(
          ({ params, data }) => !beyond[id]?.includes(String(params.additionalProperty ?? data)),
        );
        assert.deepEqual(wrong, [], `${kind ?? ''} ${state}: ${status} ${body}`);
      }
    }
    context.diagnostic(`compared: ${[...compared].join(', ')}`);
    assert.ok(compared.has('live'));
  });
}
