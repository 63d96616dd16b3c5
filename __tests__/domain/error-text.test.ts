import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LeaseError } from '../../src/domain/error.ts';
import { concealedError, errorLine, errorText } from '../../src/domain/error-text.ts';
import { failureSummary } from '../../src/domain/failure-summary.ts';

const allow = (Resource: string, Action = 'secretsmanager:GetSecretValue') => ({
  addTo: 'Add to a permissions policy of the role deploy',
  statement: { Effect: 'Allow' as const, Action, Resource },
});
const arnOf = (name: string) => `arn:aws:secretsmanager:eu-west-1:111122223333:secret:${name}-??????`;

test('the code first, then what happened, what to do, the statement, and the link last', () => {
  const error = new LeaseError('E_SECRET_DENIED', 'It is denied.', {
    fix: 'Look.',
    statements: [allow(arnOf('a'))],
  });
  assert.deepEqual(errorText(error, 'HELP').lines, [
    'E_SECRET_DENIED: It is denied.',
    'Look.',
    'Add to a permissions policy of the role deploy:',
    `{ "Effect": "Allow", "Action": "secretsmanager:GetSecretValue", "Resource": "${arnOf('a')}" }`,
    'See HELP',
  ]);
  assert.equal(errorLine(error, 'HELP').split('\n').length, 1);
});

test('fifty statements of a kind are one', () => {
  const statements = Array.from({ length: 50 }, (_, at) => allow(arnOf(`s${at}`)));
  const { lines, apart } = errorText(new LeaseError('E_SECRET_DENIED', 'Denied.', { statements }), 'HELP');
  const [pasted = ''] = [...lines, ...apart].filter((line) => line.startsWith('{ '));
  assert.equal([...lines, ...apart].filter((line) => line.startsWith('{ ')).length, 1);
  assert.equal(JSON.parse(pasted).Resource.length, 50);
});

test('actions on the same are one statement too, and what differs in more stays apart', () => {
  const statements = [
    allow('*', 'secretsmanager:ListSecrets'),
    allow('*', 'secretsmanager:BatchGetSecretValue'),
    { ...allow('*'), addTo: 'Add elsewhere' },
  ];
  const { lines } = errorText(new LeaseError('E_SECRET_DENIED', 'Denied.', { statements }), 'HELP');
  const pasted = lines.filter((line) => line.startsWith('{ ')).map((line) => JSON.parse(line));
  assert.deepEqual(
    pasted.map(({ Action }) => Action),
    [['secretsmanager:ListSecrets', 'secretsmanager:BatchGetSecretValue'], 'secretsmanager:GetSecretValue'],
  );
});

test('what the runner would cut off goes to lines of its own', () => {
  const statements = Array.from({ length: 100 }, (_, at) =>
    allow(arnOf(`a-rather-long-name/of-a-secret/${at}`)),
  );
  const { lines, apart } = errorText(new LeaseError('E_SECRET_DENIED', 'Denied.', { statements }), 'HELP');
  assert.ok(lines.join('\n').length < 500);
  assert.match(lines.join('\n'), /what this step's log has above/);
  assert.equal(JSON.parse(apart[1] ?? '').Resource.length, 100);
});

test('a first line that long names make too long is broken behind a clause', () => {
  const name = 'a-secret-with-a-long-name/'.repeat(4);
  const { lines } = errorText(
    new LeaseError(
      'E_SECRET_NOT_FOUND',
      `There is no secret ${name}, or not in this account, of which nobody knows anything.`,
    ),
    'HELP',
  );
  assert.ok((lines[0] ?? '').length <= 160, lines[0]);
  assert.match(lines[0] ?? '', /^E_SECRET_NOT_FOUND: There is no secret a-secret.*,$/);
});

test('a summary: the statement is a block to copy, and nothing is Markdown that should not be', () => {
  const error = new LeaseError('E_SECRET_DENIED', '<b>It</b> is *denied*.', {
    fix: 'Set `on-conflict: skip`.\naws secretsmanager list-secrets --region eu-west-1',
    statements: [allow(arnOf('a'))],
  });
  const summary = failureSummary(
    error,
    'https://github.com/OWNER/secret-lease/blob/v1/docs/troubleshooting.md#e_x',
  );
  assert.match(summary, /^### 🔴 <code>E_SECRET_DENIED<\/code>\n\n\*\*&#60;b&#62;It/);
  assert.match(summary, /Set <code>on-conflict: skip<\/code>\.<br>\n<code>aws secretsmanager list-secrets/);
  assert.match(summary, /```json\n\{ "Effect": "Allow", .*\}\n```\n/);
  assert.match(summary, /\[What E_SECRET_DENIED means\]\(https:\/\/github\.com\/OWNER/);
});

test('each of several failures stands in the summary as the first does', () => {
  const error = new LeaseError(
    'E_SECRET_NOT_FOUND',
    'There is no a.\nE_SECRET_DENIED: b is denied.\nand 3 more.',
  );
  assert.match(
    failureSummary(error, 'HELP'),
    /\n\*\*There is no a\.\*\*<br>\n\*\*b is denied\.\*\* \(E_SECRET_DENIED\)<br>\nand 3 more\.\n/,
  );
});

test('in public neither account nor ARN, in the summary too', () => {
  const error = new LeaseError('E_ACCOUNT', 'This works in the account 111122223333.', {
    fix: "Write `allowed-account-ids: '111122223333'`.",
    statements: [allow(arnOf('a'))],
  });
  assert.doesNotMatch(failureSummary(concealedError(error), 'HELP'), /111122223333/);
});
