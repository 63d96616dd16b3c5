import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextOf } from '../../sandbox/pattern.ts';
import {
  evaluate,
  type PolicyDecision,
  PolicyGrammarError,
  parsePolicy,
  type Statement,
} from '../../sandbox/policy.ts';

const SECRET = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf';
const context = contextOf({
  'aws:PrincipalTag/team': 'db',
  'aws:CurrentTime': '2026-06-01T00:00:00Z',
  'aws:SourceIp': '10.1.2.3',
  'aws:SecureTransport': 'true',
  'aws:MultiFactorAuthAge': '300',
  'aws:TagKeys': ['a', 'b'],
});

const variable = (key: string) => `\${${key}}`;

/** Of a statement that allows just this access, with these changes; `undefined` takes an element out. */
function verdict(statement: object): PolicyDecision {
  const read = { Effect: 'Allow', Action: 'secretsmanager:GetSecretValue', Resource: SECRET };
  const statements = parsePolicy(
    { Version: '2012-10-17', Statement: { ...read, ...statement } },
    'permissions',
  );
  return evaluate(statements, { action: 'secretsmanager:GetSecretValue', resource: SECRET, context });
}

const cases: [string, object, PolicyDecision][] = [
  ['exactly', {}, 'allow'],
  ['actions without case', { Action: 'SecretsManager:getsecretvalue' }, 'allow'],
  ['an action with wildcards', { Action: ['s3:*', 'secretsmanager:Get*'] }, 'allow'],
  ['another action', { Action: 'secretsmanager:DescribeSecret' }, 'none'],
  ['six question marks', { Resource: SECRET.replace('AbCdEf', '??????') }, 'allow'],
  ['five question marks', { Resource: SECRET.replace('AbCdEf', '?????') }, 'none'],
  ['resources with case', { Resource: SECRET.toUpperCase().replace('ARN:AWS', 'arn:aws') }, 'none'],
  ['a dot is a dot', { Resource: SECRET.replace('/', '.') }, 'none'],
  ['a longer name with the same beginning', { Resource: SECRET.slice(0, -7) }, 'none'],
  ['NotAction of another', { Action: undefined, NotAction: 'secretsmanager:PutSecretValue' }, 'allow'],
  ['NotAction of this', { Action: undefined, NotAction: 'secretsmanager:*' }, 'none'],
  ['NotResource of another', { Resource: undefined, NotResource: 'arn:aws:s3:::b' }, 'allow'],
  ['NotResource of this', { Resource: undefined, NotResource: '*' }, 'none'],
  ['a policy variable', { Resource: SECRET.replace('db', variable('aws:PrincipalTag/team')) }, 'allow'],
  [
    'a policy variable that the request lacks',
    { Resource: SECRET.replace('db', variable('aws:PrincipalTag/x')) },
    'none',
  ],
  ['Deny', { Effect: 'Deny' }, 'deny'],
  ['DateLessThan', { Condition: { DateLessThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } } }, 'allow'],
  ['DateGreaterThan', { Condition: { DateGreaterThan: { 'aws:CurrentTime': '2027-01-01' } } }, 'none'],
  ['IpAddress', { Condition: { IpAddress: { 'aws:SourceIp': ['192.168.0.0/16', '10.0.0.0/8'] } } }, 'allow'],
  ['NotIpAddress', { Condition: { NotIpAddress: { 'aws:SourceIp': '10.1.2.3' } } }, 'none'],
  ['Bool', { Condition: { Bool: { 'aws:SecureTransport': 'True' } } }, 'allow'],
  ['NumericLessThan', { Condition: { NumericLessThan: { 'aws:MultiFactorAuthAge': '300' } } }, 'none'],
  [
    'NumericLessThanEquals',
    { Condition: { NumericLessThanEquals: { 'aws:MultiFactorAuthAge': '300' } } },
    'allow',
  ],
  ['keys without case', { Condition: { Bool: { 'AWS:securetransport': 'true' } } }, 'allow'],
  [
    'ForAllValues',
    { Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b', 'c'] } } },
    'allow',
  ],
  [
    'ForAllValues, one outside',
    { Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a'] } } },
    'none',
  ],
  ['ForAnyValue', { Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['b'] } } }, 'allow'],
  [
    'ForAnyValue negated',
    { Condition: { 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': ['b'] } } },
    'allow',
  ],
  ['negated, one that matches', { Condition: { StringNotEquals: { 'aws:TagKeys': ['b'] } } }, 'none'],
];
for (const [name, statement, expected] of cases) {
  test(`a policy: ${name}`, () => assert.equal(verdict(statement), expected));
}

test('a Deny outweighs an Allow', () => {
  const statements: Statement[] = [
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: 'a:b', Resource: '*' },
  ];
  assert.equal(evaluate(statements, { action: 'a:b', resource: '*', context }), 'deny');
  assert.equal(evaluate(statements, { action: 'a:c', resource: '*', context }), 'allow');
});

const malformed: [string, object][] = [
  ['Action and NotAction', { NotAction: 'a:b' }],
  ['neither Resource nor NotResource', { Resource: undefined }],
  ['a misspelt element', { Resources: '*' }],
  ['an operator that IAM lacks', { Condition: { StringMatches: { a: 'b' } } }],
  ['a condition value that is no text', { Condition: { Bool: { a: true } } }],
];
for (const [name, statement] of malformed) {
  test(`refused: ${name}`, () => assert.throws(() => verdict(statement), PolicyGrammarError));
}
