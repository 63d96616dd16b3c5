import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rotationToken } from '../../../src/domain/rotation/rotation-token.ts';
import { pendingVersion, progressOf } from '../../../src/domain/rotation/version-stages.ts';

type Labels = Record<string, string[]>;

const cases: [title: string, labels: Labels, progress: unknown, pending: string | undefined][] = [
  ['nothing is under way', { old: ['AWSCURRENT'], older: ['AWSPREVIOUS'] }, { kind: 'none' }, undefined],
  [
    'AWSPENDING stayed on the current one',
    { old: ['AWSCURRENT', 'AWSPENDING'] },
    { kind: 'none' },
    undefined,
  ],
  ['no version at all', {}, { kind: 'none' }, undefined],
  ['the own one waits', { old: ['AWSCURRENT'], own: ['AWSPENDING'] }, { kind: 'begun' }, 'own'],
  ['it is current', { old: ['AWSPREVIOUS'], own: ['AWSCURRENT', 'AWSPENDING'] }, { kind: 'done' }, undefined],
  ['it is current, another waits', { own: ['AWSCURRENT'], other: ['AWSPENDING'] }, { kind: 'done' }, 'other'],
  ['it was rolled back', { old: ['AWSCURRENT'], own: ['AWSPREVIOUS'] }, { kind: 'undone' }, undefined],
  ['it has a label of its own', { old: ['AWSCURRENT'], own: ['KEPT'] }, { kind: 'undone' }, undefined],
  [
    "another one's waits",
    { old: ['AWSCURRENT'], other: ['AWSPENDING'] },
    { kind: 'foreign', versionId: 'other' },
    'other',
  ],
];

for (const [title, labels, progress, pending] of cases) {
  test(`how far a rotation has come: ${title}`, () => {
    const stages = new Map(Object.entries(labels));
    assert.deepEqual(progressOf(stages, 'own'), progress);
    assert.equal(pendingVersion(stages), pending);
  });
}

const run = {
  GITHUB_REPOSITORY: 'OWNER/app',
  GITHUB_RUN_ID: '17',
  GITHUB_JOB: 'rotate',
  GITHUB_ACTION: 'db',
};
const arn = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-AbCdEf';

test('every attempt of a run makes the same version, which is a UUID', () => {
  const token = rotationToken({ ...run, GITHUB_RUN_ATTEMPT: '1' }, arn);
  assert.equal(rotationToken({ ...run, GITHUB_RUN_ATTEMPT: '2' }, arn), token);
  assert.match(token, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
});

for (const name of Object.keys(run)) {
  test(`another ${name} makes another version`, () => {
    assert.notEqual(rotationToken({ ...run, [name]: 'other' }, arn), rotationToken(run, arn));
  });
}

test('another secret gets another version', () => {
  assert.notEqual(rotationToken(run, `${arn.slice(0, -1)}g`), rotationToken(run, arn));
});
