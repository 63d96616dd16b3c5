import { isAmbiguousDate } from '../expiry/spelled-dates.ts';
import { rotationFinding } from '../rotation/rotation.ts';
import { unreadableTag } from '../rotation/secret-description.ts';
import { minuteOf, spanWords } from '../span.ts';
import type { Finding, WatchPolicy } from './finding.ts';
import { dayOf } from './monitor-state.ts';
import type { SecretProfile, WatchedSecret } from './watched-secret.ts';

const day = 86_400_000;

/** Findings about what AWS says of a secret: its deletion, rotation, replicas, age, use and tags. */
export function profileFindings(
  secret: WatchedSecret,
  profile: SecretProfile,
  now: number,
  policy: WatchPolicy,
): (Finding | undefined)[] {
  // A secret that is scheduled for deletion gets no findings about rotation or age.
  if (profile.deletedAt) {
    const date = minuteOf(profile.deletedAt);
    return [
      { kind: 'scheduled-for-deletion', words: 'is scheduled for deletion', detail: `DeletedDate ${date}` },
    ];
  }
  return [
    rotationProblem(profile, now),
    replicaProblem(profile),
    ageProblem(secret, profile, now, policy),
    unusedProblem(secret, profile, now, policy),
    tagProblem(secret, profile),
  ];
}

function rotationProblem(profile: SecretProfile, now: number): Finding | undefined {
  const { isPending, changedAt, description, rotation } = profile;
  const at = description.rotation?.nextAt;
  const finding = rotationFinding(description, now);
  if (finding && finding.kind !== 'due' && at) {
    const { source } = finding.rotation;
    if (source !== undefined) {
      const since = changedAt ? ` for ${spanWords(now - changedAt.getTime())}` : '';
      return {
        kind: 'rotation-overdue',
        words: `was not changed${since}`,
        detail: `${source}, due by ${minuteOf(at)}`,
      };
    }
    return finding.kind === 'overdue'
      ? { kind: 'rotation-overdue', words: 'was not rotated in time', detail: `due by ${minuteOf(at)}` }
      : {
          kind: 'rotation-failing',
          words: 'rotation fails',
          detail: `due by ${minuteOf(at)}, and a version is still AWSPENDING`,
        };
  }
  // A rotation takes minutes, so a version that is pending for a day is stuck.
  const isStuck = rotation === 'on' && isPending && changedAt && now - changedAt.getTime() > day;
  if (!isStuck) return undefined;
  return {
    kind: 'rotation-failing',
    words: 'rotation fails',
    detail: `AWSPENDING since ${minuteOf(changedAt)}`,
  };
}

function replicaProblem({ replicas = [] }: SecretProfile): Finding | undefined {
  const lagging = replicas.filter(({ status }) => status !== 'InSync');
  if (lagging.length === 0) return undefined;
  const list = lagging.map(({ region, status }) => `${region}: ${status}`).join(', ');
  return { kind: 'replica-out-of-sync', words: 'has replicas that are not in sync', detail: list };
}

function ageProblem(
  { versionAt, request }: WatchedSecret,
  { rotatedAt, changedAt, createdAt }: SecretProfile,
  now: number,
  policy: WatchPolicy,
): Finding | undefined {
  const limit = request.maxAge ?? policy.maxAge;
  const since = versionAt ?? rotatedAt ?? changedAt ?? createdAt;
  if (limit === undefined || !since || now - since.getTime() <= limit) return undefined;
  const age = spanWords(now - since.getTime());
  return { kind: 'too-old', words: `was last changed ${age} ago`, detail: `max-age is ${spanWords(limit)}` };
}

function unusedProblem(
  { isReadEachRun = false }: WatchedSecret,
  { accessedAt, createdAt }: SecretProfile,
  now: number,
  { unusedAfter }: WatchPolicy,
): Finding | undefined {
  const since = accessedAt ?? createdAt;
  // The date of a secret that each run reads is the monitor's own.
  if (isReadEachRun || unusedAfter === undefined || !since) return undefined;
  // Of an access AWS tells the day, so it may have been at its last moment.
  const last = accessedAt ? dayOf(accessedAt.getTime()) + day : since.getTime();
  if (now - last <= unusedAfter) return undefined;
  const span = spanWords(now - since.getTime());
  const words = accessedAt ? `was last read ${span} ago` : `was never read since it was created ${span} ago`;
  return { kind: 'unused', words };
}

/** A tag without a date is reported, because the secret would otherwise lose its end unnoticed. */
function tagProblem({ label, request }: WatchedSecret, { description }: SecretProfile): Finding | undefined {
  if (request.expires?.kind === 'never' || unreadableTag(description, label) === undefined) return undefined;
  const { expiresAtKey = 'expires-at', expiresAtTag } = description;
  const why = isAmbiguousDate(expiresAtTag) ? 'that could be two dates' : 'that holds no date';
  return { kind: 'unreadable-tag', words: `has a tag ${expiresAtKey} ${why}` };
}
