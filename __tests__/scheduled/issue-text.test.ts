import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alertsOf, sentAlertsOf, worsened } from '../../src/domain/monitor/alerts.ts';
import type { JudgedSecret } from '../../src/domain/monitor/judge-secret.ts';
import { monitorIdOf } from '../../src/domain/monitor/monitor-id.ts';
import {
  alertBody,
  bodyWithoutProblems,
  type IssueContent,
  idIn,
  sentAlertsIn,
  worsenedComment,
} from '../../src/domain/monitor/monitor-issue.ts';
import { reportOf } from '../../src/domain/monitor/monitor-report.ts';
import { endingIn, now, profileOf } from '../domain/monitor/watched.ts';

const scope = {
  roles: ['arn:aws:iam::111122223333:role/watch'],
  accounts: ['111122223333'],
  regions: ['eu-west-1'],
};
/** Each id once: they are slow to make on purpose. */
const ids = new Map<string, string>();
function nameOf(name: string): string {
  const id = ids.get(name) ?? monitorIdOf({ name, isGiven: false }, scope);
  ids.set(name, id);
  return id;
}

function contentOf(secrets: readonly JudgedSecret[], name = 'watch / job'): IssueContent {
  return {
    id: nameOf(name),
    problems: secrets,
    alerts: alertsOf(secrets),
    sent: sentAlertsOf(alertsOf(secrets)),
    report: reportOf(secrets, { monitor: name, now, disclosure: 'all' }),
    layout: { disclosure: 'all', hasRegions: false, hasAccounts: false, now },
    runUrl: 'https://github.com/OWNER/app/actions/runs/1',
    watch: ['0a1b2c'],
  };
}

test('what an issue has said is read from it, whatever the id, and by no other monitor', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, other) => {
      const content = contentOf([endingIn(2), endingIn(20, 'prod/b')], name);
      const { id } = content;
      for (const body of [alertBody(content), `${alertBody(content)}\n`]) {
        assert.ok(idIn(body) === id);
        assert.deepEqual(worsened(content.alerts, sentAlertsIn(body, id)), []);
        if (other !== name) assert.equal(sentAlertsIn(body, nameOf(other)).size, 0);
      }
      const well = bodyWithoutProblems({ ...content, sent: new Map() });
      assert.ok(idIn(well) === id);
      assert.equal(sentAlertsIn(well, id).size, 0);
      // The closed issue still records alerts that could not be reported as resolved.
      assert.deepEqual(sentAlertsIn(bodyWithoutProblems(content), id), content.sent);
    }),
    { numRuns: 20 },
  );
});

test('an id tells roles, accounts and regions apart in any order, unless the workflow gave one', () => {
  const ids = [
    scope,
    { ...scope, accounts: ['444455556666'] },
    { ...scope, roles: ['arn:aws:iam::111122223333:role/other'] },
    { ...scope, regions: ['us-east-1'] },
    { ...scope, regions: ['us-east-1', 'eu-west-1'] },
  ].map((each) => monitorIdOf({ name: 'x', isGiven: false }, each));
  assert.equal(new Set(ids).size, 5);
  assert.match(ids[0] ?? '', /^[0-9a-f]{16}$/);
  const turned = { ...scope, regions: ['eu-west-1', 'us-east-1'] };
  assert.equal(monitorIdOf({ name: 'x', isGiven: false }, turned), ids[4]);
  const given = { name: 'x', isGiven: true };
  assert.equal(monitorIdOf(given, scope), monitorIdOf(given, turned));
});

test('a text that only quotes a marker, or has half of one, is not the monitor’s', () => {
  const content = contentOf([endingIn(2)]);
  const body = alertBody(content);
  const quotes = [
    '',
    body.slice(0, -4),
    `> ${body}`,
    `Seen by me:\n${body}`,
    `${body}\nThanks`,
    `${body}\n<!-- x -->`,
  ];
  for (const quote of quotes) {
    assert.ok(idIn(quote) !== content.id, quote);
    assert.equal(sentAlertsIn(quote, content.id).size, 0);
  }
});

test('names and owners can neither end a cell nor speak to anybody', () => {
  const hostile = fc.constantFrom(
    '@octocat',
    '#12',
    'GH-12',
    '|',
    '<!--',
    '-->',
    '`',
    '<img src=x>',
    '*',
    '_',
    '[a](b)',
    '\n',
    'https://x',
    'www.x.y',
  );
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 6 }), fc.array(hostile, { maxLength: 6 }), (name, owner) => {
      const profile = profileOf({ tags: new Map([['owner', `x${owner.join('')}`]]) });
      const expiry = { at: new Date(now), source: `field ${name.join('')}`, firm: true };
      const content = contentOf([endingIn(2, `x${name.join('')}`, { profile, expiry })]);
      for (const text of [alertBody(content), worsenedComment(content.alerts, content.layout)]) {
        const visible = text.slice(0, text.indexOf('<!-- secret-lease') >>> 0);
        const line = visible.split('\n').find((each) => /^(\| 🔴|- 🔴)/u.test(each)) ?? '';
        assert.ok(line !== '');
        const rest = line.replace(/&#\d+;/g, '').replace(/<\/?(code|br|sub)>/g, '');
        assert.doesNotMatch(rest, /[@#<>`*[\]]|:\/\/|www\./);
        if (line.startsWith('|')) assert.equal(rest.match(/\|/g)?.length, 3);
        // Outside of code, entities alone would still be mentions.
        assert.doesNotMatch(line.replace(/<code>.*?<\/code>/g, ''), /&#(64|35);(?!&#8203;)|GH-\d/);
      }
    }),
  );
});

test('a comment tells thirty of many', () => {
  const alerts = alertsOf(Array.from({ length: 42 }, (_, index) => endingIn(2, `prod/${index}`)));
  const lines = worsenedComment(alerts, contentOf([]).layout).split('\n');
  assert.equal(lines.length, 33);
  assert.equal(lines.at(-1), '- and 12 more, in the table above');
});

test('what is to be done is said of parameters where there is one, and of rotation functions where there is a secret', () => {
  const parameters = /A parameter has no rotation function/;
  const secrets = /log of its rotation function/;
  const [secret, parameter] = [endingIn(2, 'prod/b'), endingIn(2, 'ssm:/prod/key')];
  for (const [problems, told, untold] of [
    [[secret], [secrets], [parameters]],
    [[parameter], [parameters], [secrets]],
    [[secret, parameter], [secrets, parameters], []],
  ] as const) {
    const body = alertBody(contentOf([...problems]));
    for (const each of told) assert.match(body, each);
    for (const each of untold) assert.doesNotMatch(body, each);
  }
});
