import type { JudgedValue } from '../expiry/judged-value.ts';
import type { Secret } from '../values/secret.ts';

/** The faults of a new version, and what is only worth a warning; a sentence each, without its end. */
export interface VersionComparison {
  readonly faults: readonly string[];
  readonly remarks: readonly string[];
}

/**
 * Compares a new version of a secret with the previous one: it must be another value, not empty, and expire later.
 * `now` in epoch milliseconds. Dates that cannot stop a step, such as a field `expires_at` before it is past, only give
 * remarks.
 */
export function compareVersions(
  before: { readonly secret: Secret; readonly values: readonly JudgedValue[] },
  after: { readonly secret: Secret; readonly values: readonly JudgedValue[] },
  now: number,
): VersionComparison {
  const faults: string[] = [];
  const remarks: string[] = [];
  if (after.secret.value.length === 0) faults.push('it is empty');
  else if (isSame(before.secret.value, after.secret.value)) faults.push('it is the same value as before');
  for (const value of after.values) {
    const old = before.values.find(({ name }) => name === value.name)?.expiry;
    const { expiry, name } = value;
    if (!expiry) {
      if (old?.firm) remarks.push(`nothing tells any more when ${name} expires`);
      continue;
    }
    const isOver = expiry.at.getTime() <= now;
    if (!isOver && (!old || expiry.at > old.at)) continue;
    const sentence = isOver
      ? `${name} has expired already (${expiry.source}, ${expiry.at.toISOString()})`
      : `${name} expires no later than before (${expiry.source}, ${expiry.at.toISOString()})`;
    (expiry.firm ? faults : remarks).push(sentence);
  }
  return { faults, remarks };
}

function isSame(one: string | Uint8Array, other: string | Uint8Array): boolean {
  return Buffer.from(one as string).equals(Buffer.from(other as string));
}
