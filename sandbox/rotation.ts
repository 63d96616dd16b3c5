import { randomBytes } from 'node:crypto';
import { instant, moveStage, type Secret, type Value } from './secret.ts';

const DAY_MS = 86_400_000;

/** The value that a rotation function would write: a JSON secret keeps its fields and gets a new `password`. */
export function nextValue(secret: Secret): Value {
  if (secret.rotation?.next) return { string: secret.rotation.next() };
  const password = `FAKE-rotated-${randomBytes(18).toString('base64url')}`;
  const current = secret.versions.find(({ stages }) => stages.includes('AWSCURRENT'))?.value;
  const fields = current && 'string' in current ? parseObject(current.string) : undefined;
  return { string: fields ? JSON.stringify({ ...fields, password }) : password };
}

function parseObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Ends a rotation that is due. A failed one leaves the AWSPENDING label where it is, as at AWS. */
export function endDueRotation(secret: Secret, now: number): void {
  const { pending, rotation } = secret;
  if (!pending || pending.dueAt > now || rotation?.outcome === 'failure') return;
  secret.pending = undefined;
  const version = secret.versions.find(
    ({ id, stages }) => id === pending.versionId && stages.includes('AWSPENDING'),
  );
  if (!version) return;
  moveStage(secret, 'AWSCURRENT', version);
  secret.lastChangedDate = pending.dueAt;
  const days = rotation?.rules?.AutomaticallyAfterDays;
  const next = days === undefined ? instant(rotation?.nextRotationDate) : pending.dueAt + days * DAY_MS;
  secret.rotation = {
    ...rotation,
    lastRotatedDate: pending.dueAt,
    ...(next !== undefined && { nextRotationDate: next }),
  };
}
