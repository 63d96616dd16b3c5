import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { alertsOf, worsened } from '../../../src/domain/monitor/alerts.ts';
import type { JudgedSecret } from '../../../src/domain/monitor/findings.ts';
import {
  alertBody,
  allWellBody,
  type IssueContent,
  markerOf,
  sentAlertsIn,
  worsenedComment,
} from '../../../src/domain/monitor/monitor-issue.ts';
import { reportOf } from '../../../src/domain/monitor/monitor-report.ts';
import { endingIn, now, profileOf } from './watched.ts';

function contentOf(secrets: readonly JudgedSecret[], monitor = 'watch / job'): IssueContent {
  return {
    problems: secrets,
    alerts: alertsOf(secrets),
    report: reportOf(secrets, { monitor, now, disclosure: 'all' }),
    layout: { disclosure: 'all', hasRegions: false, now },
    runUrl: 'https://github.com/OWNER/app/actions/runs/1',
  };
}

test('what an issue has said is read from it, whatever the id, and by no other monitor', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (id, other) => {
      const content = contentOf([endingIn(2), endingIn(20, 'prod/b')], id);
      const body = alertBody(content);
      assert.ok(body.includes(markerOf(id)));
      assert.deepEqual(worsened(content.alerts, sentAlertsIn(body, id)), []);
      if (other !== id) assert.equal(sentAlertsIn(body, other).size, 0);
      assert.equal(sentAlertsIn(allWellBody(content), id).size, 0);
    }),
  );
});

test('a text without a marker, or with half of one, has said nothing', () => {
  for (const body of ['', 'said=aaaaaaaa1 -->', `${markerOf('x')} said=aaaaaaaa1`]) {
    assert.equal(sentAlertsIn(body, 'x').size, 0);
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
      for (const text of [alertBody(content), worsenedComment(content.alerts)]) {
        const visible = text.slice(0, text.indexOf('<!-- secret-lease') >>> 0);
        const line = visible.split('\n').find((each) => /^(\| 🔴|- 🔴)/u.test(each)) ?? '';
        assert.ok(line !== '');
        const rest = line.replace(/&#\d+;/g, '').replace(/<\/?(code|br|sub)>/g, '');
        assert.doesNotMatch(rest, /[@#<>`*[\]]|:\/\/|www\./);
        if (line.startsWith('|')) assert.equal(rest.match(/\|/g)?.length, 4);
        // Outside of code, entities alone would still be mentions.
        assert.doesNotMatch(line.replace(/<code>.*?<\/code>/g, ''), /&#(64|35);(?!&#8203;)|GH-\d/);
      }
    }),
  );
});

test('a comment tells thirty of many', () => {
  const alerts = alertsOf(Array.from({ length: 42 }, (_, index) => endingIn(2, `prod/${index}`)));
  const lines = worsenedComment(alerts).split('\n');
  assert.equal(lines.length, 33);
  assert.equal(lines.at(-1), '- and 12 more, in the table above');
});
