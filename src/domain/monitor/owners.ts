import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import { ownerOf, type SecretProfile } from './watched-secret.ts';

/** How people are told of the secrets of one owner, as a line of `owners` says. */
export interface OwnerRoute {
  /** As the workflow spells it; undefined for `*`, which all secrets have that no other line means. */
  readonly owner: string | undefined;
  /** Logins. */
  readonly assignees: readonly string[];
  /** `@LOGIN` or `@ORG/TEAM`. */
  readonly mentions: readonly string[];
  /** Name of an alert channel; undefined: the one that all have. */
  readonly channel: string | undefined;
}

/** The lines of `owners`. */
export interface OwnerRoutes {
  readonly routes: readonly OwnerRoute[];
  /** Of secrets without an owner, or with one that no line names. */
  readonly others: OwnerRoute;
}

export const othersRoute: OwnerRoute = { owner: undefined, assignees: [], mentions: [], channel: undefined };

/** Owners are compared without case, and without what spaces are around and in them. */
export function isSameOwner(one: string, other: string): boolean {
  return ownerKey(one) === ownerKey(other);
}

function ownerKey(owner: string): string {
  return owner.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** How people are told of a secret; without a profile nothing tells whose it is. */
export function routeOf(profile: SecretProfile | undefined, owners: OwnerRoutes | undefined): OwnerRoute {
  const owner = profile && ownerOf(profile);
  if (!owners) return othersRoute;
  if (owner === undefined) return owners.others;
  return (
    owners.routes.find((route) => route.owner !== undefined && isSameOwner(route.owner, owner)) ??
    owners.others
  );
}

/** A secret whose owner no line names: a typo in a tag would otherwise send its alerts elsewhere unnoticed. */
export function unknownOwner(
  profile: SecretProfile | undefined,
  owners: OwnerRoutes | undefined,
): Finding | undefined {
  if (!profile || profile.deletedAt || !owners || owners.routes.length === 0) return undefined;
  const owner = (ownerOf(profile) ?? '').trim();
  if (owner === '' || routeOf(profile, owners).owner !== undefined) return undefined;
  return { kind: 'unknown-owner', words: 'has a tag owner that no line of owners names' };
}

/** Tells a text from others by 8 hexadecimal digits: an owner in the id of an issue, a channel in what it remembers. */
export function routeDigest(text: string): string {
  return createHash('sha256').update(ownerKey(text)).digest('hex').slice(0, 8);
}
