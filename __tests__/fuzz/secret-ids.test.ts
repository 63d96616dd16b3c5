import assert from 'node:assert/strict';
import fc from 'fast-check';
import { holds } from './budget.ts';
import { hostileKey, hostileText, secretText } from './hostile-text.ts';
import { runInProcess } from './in-process-step.ts';
import { jsonObject, leavesOf, spell } from './json-tree.ts';
import { assertOwnCommands, commandsIn, withoutMasks } from './log.ts';
import { isForbidden, tokensIn } from './scenario.ts';

const stored = fc.oneof(
  {
    weight: 4,
    arbitrary: jsonObject.map((tree) => ({
      text: spell(tree),
      leaves: leavesOf(tree).map(([, value]) => value),
    })),
  },
  { weight: 1, arbitrary: secretText.map((text) => ({ text, leaves: [text] })) },
);
const alias = fc.option(fc.constantFrom('', 'DB', 'constructor', '__proto__', 'LD', 'git', 'toString'), {
  nil: undefined,
});
const line = fc.record({ secret: stored, alias });
const transformation = fc.constantFrom('uppercase', 'lowercase', 'none');

holds(
  'as a drop-in too, data neither steers later steps nor is changed',
  fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 4 }), transformation, async (lines, letters) => {
    const database = new Map(lines.map(({ secret }, index) => [`app/${index}`, secret.text]));
    const ids = lines.map((each, index) => `${each.alias === undefined ? '' : `${each.alias},`}app/${index}`);
    const step = await runInProcess(
      { 'secret-ids': ids.join('\n'), 'parse-json-secrets': 'true', 'name-transformation': letters },
      database,
    );
    const leaves = new Set(lines.flatMap(({ secret }) => [secret.text, ...secret.leaves]));
    for (const [name, value] of step.variables) {
      if (name === 'SECRET_LEASE_EXPIRES_AT') continue;
      const isAlias = lines.some((each) => each.alias === name);
      assert.ok(isAlias || !isForbidden(name), name);
      if (tokensIn(value).length > 0 && !value.startsWith('[')) assert.ok(leaves.has(value), name);
    }
    if (step.error) assert.match(step.error.code, /^E_(NAME|REQUEST|BINARY|TOO_LARGE|INPUT)$/);
    assertOwnCommands(commandsIn(step.stdout));
    assert.deepEqual(tokensIn(withoutMasks(step.stdout)), []);
  }),
);

/** A place in a line of either input, and what is put there. */
const wound = fc.tuple(
  fc.nat(),
  fc.oneof(hostileText, hostileKey, fc.constantFrom(',', '#', '*', ' ', '=', '"', '[', '')),
);

holds(
  'whatever the lines are, what is wrong is said with its line',
  fc.asyncProperty(
    fc.array(
      fc.tuple(
        fc.constantFrom(
          'DB_PASSWORD, prod/db',
          'prod/*',
          'X,arn:aws:secretsmanager:eu-west-1:111122223333:secret:a',
        ),
        wound,
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    async (lines) => {
      const text = lines.map(([start, [at, put]]) => cut(start, at, put)).join('\n');
      const { error, variables } = await runInProcess({ 'secret-ids': text }, new Map());
      assert.ok(error);
      assert.match(error.code, /^E_(NAME|REQUEST|INPUT|SECRET_NOT_FOUND)$/);
      if (error.code === 'E_REQUEST') assert.match(error.message, /^Line \d+ of secret-ids: /);
      assert.equal(variables.size, 0);
    },
  ),
  0.5,
);

function cut(text: string, at: number, put: string): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + put + text.slice(place);
}
