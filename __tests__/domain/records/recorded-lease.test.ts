import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { LeaseRecord, RecordEntry } from '../../../src/domain/records/record.ts';
import {
  compare,
  type DueItem,
  driftSentence,
  dueItems,
  dueSentence,
  exportedNames,
  isSameVersion,
  liveLeases,
  lossSentence,
  reasonNotRenewable,
} from '../../../src/domain/records/recorded-lease.ts';

const now = Date.parse('2026-06-15T12:00:00.000Z');
const minute = 60_000;

function entryOf(changes: Partial<RecordEntry> = {}): RecordEntry {
  return {
    name: 'TOKEN',
    secret: 'ci/token',
    arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:ci/token-AbCdEf',
    versionId: 'one',
    stages: ['AWSCURRENT'],
    selector: null,
    expiresAt: null,
    source: null,
    firm: false,
    judgement: 'unknown',
    pinned: false,
    exported: { env: true, output: true, file: false },
    ...changes,
  };
}

function ending(inMs: number, changes: Partial<RecordEntry> = {}): RecordEntry {
  const expiresAt = new Date(now + inMs).toISOString();
  return entryOf({ expiresAt, source: 'JWT exp', firm: true, judgement: 'ok', ...changes });
}

function recordOf(changes: Partial<LeaseRecord> = {}): LeaseRecord {
  return {
    version: 1,
    id: '0a1b2c3d-0a1b-4a1b-8a1b-0a1b2c3d4e5f',
    leasedAt: '2026-06-15T11:00:00.000Z',
    clockOffset: 0,
    region: 'eu-west-1',
    role: null,
    accountId: null,
    claims: {},
    expiresAt: null,
    entries: [],
    credentials: null,
    inputs: {},
    ...changes,
  };
}

suite('what is due', () => {
  const cases: [what: string, entry: RecordEntry, isDue: boolean][] = [
    ['exactly min-remaining away', ending(5 * minute), false],
    ['a millisecond sooner', ending(5 * minute - 1), true],
    ['now', ending(0), true],
    ['past', ending(-minute), true],
    ['a firm one that was past when leased', ending(-minute, { judgement: 'expired' }), true],
    ['a hint', ending(minute, { firm: false }), true],
    ['a hint that was past when leased', ending(-minute, { firm: false, judgement: 'expired' }), false],
    ['no known expiry', entryOf(), false],
  ];
  for (const [what, entry, isDue] of cases) {
    test(`${what}: ${isDue ? 'due' : 'not due'}`, () => {
      const due = dueItems({ entries: [entry], credentials: null }, now, 5 * minute);
      assert.deepEqual(
        due.map(({ name, firm }) => [name, firm]),
        isDue ? [['TOKEN', entry.firm]] : [],
      );
    });
  }

  test('exported keys, not a profile, which renews itself', () => {
    const keys = (expiresAt: string | null) =>
      dueItems({ entries: [], credentials: { expiresAt } }, now, minute);
    assert.deepEqual(keys(null), []);
    assert.deepEqual(keys(new Date(now + minute).toISOString()), []);
    assert.deepEqual(keys(new Date(now + 1).toISOString()), [
      { name: 'AWS_SESSION_TOKEN', at: new Date(now + 1), source: 'STS session', firm: true },
    ]);
  });

  test('is told with when and by whom', () => {
    const due = { name: 'TOKEN', source: 'JWT exp', firm: true };
    assert.equal(
      dueSentence({ ...due, at: new Date(now + 3 * minute) }, now),
      'TOKEN expires in 3 min (JWT exp, 2026-06-15T12:03:00.000Z)',
    );
    assert.equal(
      dueSentence({ ...due, at: new Date(now - minute) }, now),
      'TOKEN expired 1 min ago (JWT exp, 2026-06-15T11:59:00.000Z)',
    );
  });
});

suite('the same version', () => {
  const cases: [what: string, changes: Partial<RecordEntry>, isSame: boolean][] = [
    ['all the same', {}, true],
    ['judged otherwise', { judgement: 'expiring', expiresAt: '2026-06-15T13:00:00.000Z' }, true],
    [
      'read from a replica',
      { arn: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:ci/token-AbCdEf' },
      true,
    ],
    ['another version', { versionId: 'two' }, false],
    ['another variable', { name: 'OTHER' }, false],
    [
      'a new secret of that name',
      { arn: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:ci/token-GhIjKl' },
      false,
    ],
    [
      'that of another account',
      { arn: 'arn:aws:secretsmanager:eu-west-1:444455556666:secret:ci/token-AbCdEf' },
      false,
    ],
  ];
  for (const [what, changes, isSame] of cases)
    test(what, () => assert.equal(isSameVersion(entryOf(), entryOf(changes)), isSame));
});

suite('a record beside what is there now', () => {
  test('nothing has changed', () => {
    const entry = entryOf();
    const comparison = compare({ entries: [entry] }, [entry]);
    assert.deepEqual(comparison, { drifted: [], inUse: [entry], renewed: [entry], lost: [] });
  });

  test('a newer version has drifted; until it is renewed, the job holds the old one', () => {
    const [old, fresh] = [ending(minute), ending(90 * minute, { versionId: 'two' })];
    const { drifted, inUse, renewed } = compare({ entries: [old] }, [fresh]);
    assert.deepEqual({ drifted, inUse, renewed }, { drifted: ['TOKEN'], inUse: [old], renewed: [fresh] });
  });

  test('what is pinned to a version cannot drift', () => {
    const pinned = entryOf({ pinned: true });
    assert.deepEqual(compare({ entries: [pinned] }, [{ ...pinned, versionId: 'two' }]).drifted, []);
  });

  test('of the same version the latest word on its expiry counts, and how it was handed over', () => {
    const exported = { env: false, output: true, file: false };
    const old = ending(minute, { exported });
    const fresh = ending(9 * minute, { source: 'tag expires-at', judgement: 'expiring' });
    const [inUse] = compare({ entries: [old] }, [fresh]).inUse;
    assert.deepEqual(inUse, { ...fresh, judgement: 'ok', exported });
  });

  test('a new secret of a prefix comes with a renewal, and is no drift', () => {
    const [known, more] = [entryOf(), entryOf({ name: 'MORE' })];
    const { drifted, inUse, renewed } = compare({ entries: [known] }, [known, more]);
    assert.deepEqual({ drifted, inUse, renewed }, { drifted: [], inUse: [known], renewed: [known, more] });
  });

  test('what is found no more stays in the record, so that the end blanks it', () => {
    const [known, gone] = [entryOf(), entryOf({ name: 'GONE' })];
    const { drifted, lost, renewed } = compare({ entries: [known, gone] }, [known]);
    assert.deepEqual({ drifted, lost, renewed }, { drifted: [], lost: [gone], renewed: [known, gone] });
    assert.equal(lossSentence(lost), 'GONE: found no more in AWS; what was leased stays as it is.');
  });
});

suite('why a renewal brings nothing better', () => {
  const due = (changes: Partial<DueItem> = {}): DueItem => ({
    name: 'TOKEN',
    at: new Date(now),
    source: 'JWT exp',
    firm: true,
    ...changes,
  });
  const same = compare({ entries: [entryOf()] }, [entryOf()]);
  const cases: [what: string, due: DueItem, comparison: typeof same, reason: RegExp][] = [
    ['not rotated', due(), same, /was not rotated, so a renewal brings nothing better/],
    ['a literal date', due({ source: 'expires=' }), same, /date stands in the request/],
    ['a date by selector', due({ source: 'expires=meta.until' }), same, /was not rotated/],
    [
      'rotated to one that ends too soon',
      due(),
      compare({ entries: [entryOf()] }, [entryOf({ versionId: 'two' })]),
      /newest version/,
    ],
    ['lost', due(), compare({ entries: [entryOf()] }, []), /found no more/],
    ['keys', due({ name: 'AWS_SESSION_TOKEN' }), same, /new session lives no longer/],
  ];
  for (const [what, each, comparison, reason] of cases)
    test(what, () => assert.match(reasonNotRenewable(each, comparison), reason));
});

suite('several leases', () => {
  const credentials = {
    mode: 'env' as const,
    role: 'arn:aws:iam::111122223333:role/deploy',
    expiresAt: null,
    variables: ['AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN'],
  };

  test('what a later lease exports is no longer the earlier one’s', () => {
    const earlier = recordOf({ entries: [entryOf(), entryOf({ name: 'OWN' })], credentials });
    const later = recordOf({ entries: [entryOf()], credentials });
    const [first, second] = liveLeases([earlier, later], 'linux');
    assert.deepEqual([...(first?.superseded ?? [])], ['TOKEN', 'AWS_ACCESS_KEY_ID', 'AWS_SESSION_TOKEN']);
    assert.deepEqual(first?.record, { ...earlier, entries: [entryOf({ name: 'OWN' })], credentials: null });
    assert.deepEqual(second, { record: later, superseded: new Set() });
  });

  test('a later lease that left the variable alone takes nothing', () => {
    const exported = { env: false, output: true, file: false };
    const earlier = recordOf({ entries: [entryOf()] });
    const [first] = liveLeases([earlier, recordOf({ entries: [entryOf({ exported })] })], 'linux');
    assert.deepEqual(first?.record, earlier);
  });

  test('the variables of a lease are those it exported', () => {
    const exported = { env: false, output: true, file: false };
    const entries = [entryOf(), entryOf({ name: 'OUTPUT_ONLY', exported })];
    assert.deepEqual(exportedNames({ entries, credentials: null }), ['TOKEN']);
    assert.deepEqual(exportedNames({ entries: [], credentials }), credentials.variables);
  });
});

test('drift is told once for all', () => {
  assert.equal(driftSentence(['A', 'B']), 'A, B: the secret has a newer version than the one leased');
});
