import type { Clock } from '../domain/clock.ts';
import { earliestEnd, type LeaseRecord, safeClaimsOf } from '../domain/records/record.ts';
import { entryOf } from '../domain/records/record-entry.ts';
import { compare } from '../domain/records/recorded-lease.ts';
import { sizeOf } from '../domain/values/exportable.ts';
import type { LeaseContents } from './lease-contents.ts';

/** The record of contents that are handed over as these variables, except the skipped names. */
export function recordOf(
  { id, judged, credentials, git, accountId, claims, inputs, renews }: LeaseContents,
  { skipped, variables }: { skipped: ReadonlySet<string>; variables: ReadonlyMap<string, string> },
  clock: Clock,
): Omit<LeaseRecord, 'version'> {
  const leased = judged.map((value) => entryOf(value, inputs.exporting.env && !skipped.has(value.name)));
  const entries = renews ? compare(renews, leased).renewed : leased;
  const keys = credentials
    ? {
        mode: credentials.mode,
        role: credentials.role,
        expiresAt: credentials.expiresAt?.toISOString() ?? null,
        // A variable that already has its value is not exported again, but belongs to the lease.
        variables: [...new Set([...(renews?.credentials?.variables ?? []), ...credentials.variables.keys()])],
      }
    : (renews?.credentials ?? null);
  return {
    id,
    leasedAt: renews?.leasedAt ?? new Date(clock.now()).toISOString(),
    clockOffset: clock.offset,
    region: inputs.regions[0],
    role: inputs.identity?.role.arn ?? null,
    accountId: accountId ?? null,
    claims: safeClaimsOf(claims),
    expiresAt: earliestEnd(keys ? [...entries, keys] : entries) ?? null,
    entries,
    credentials: keys,
    ...(git && { gitVariables: [...git.variables.keys()] }),
    ...(renews?.gitVariables && { gitVariables: renews.gitVariables }),
    // A renewal can hand over only a part.
    environmentSize: Math.max(renews?.environmentSize ?? 0, roundedSizeOf(variables)),
    inputs: inputs.asGiven,
  };
}

/** The size of variables in bytes, rounded up as in the record. */
function roundedSizeOf(variables: ReadonlyMap<string, string>): number {
  const block = 4096;
  const size = [...variables].reduce((sum, [name, value]) => sum + sizeOf(name, value), 0);
  return Math.ceil(size / block) * block;
}
