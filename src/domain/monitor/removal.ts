import type { Removal } from './monitor-state.ts';
import type { SecretProfile } from './watched-secret.ts';

/** AWS's longest recovery window. Until its end a deletion can be undone. */
export const recoveryDays = 30;

/** How many deletions one run schedules, so that a wrong `unused-after` does not delete everything at once. */
export const mostRemoved = 20;

/** True for a secret with this tag, unless its value is `false`. */
export function isKept({ tags }: SecretProfile): boolean {
  return [...tags].some(([key, text]) => key.toLowerCase() === 'keep' && text.toLowerCase() !== 'false');
}

/**
 * Why a secret is never deleted. Undefined if it may be. `region`: where it was seen; `account`: the account of the
 * role that saw it.
 */
export function reasonToKeep(
  profile: SecretProfile,
  region: string,
  account: string | undefined,
): string | undefined {
  const { arn, name, tags, rotation, primaryRegion, replicas = [], owningService } = profile;
  const [, , service, , owner] = arn.split(':');
  if (service !== 'secretsmanager') return 'it is no secret of Secrets Manager';
  if (account !== undefined && owner !== account) return 'it belongs to another account';
  if (owningService !== undefined || name.includes('!')) return 'a service of AWS owns it';
  if ([...tags.keys()].some((key) => key.startsWith('aws:cloudformation:'))) return 'a stack owns it';
  if (rotation === 'on') return 'it rotates';
  if (primaryRegion !== undefined && primaryRegion !== region) return 'it is a replica';
  if (replicas.length > 0 || primaryRegion !== undefined) return 'it has replicas';
  return isKept(profile) ? 'it is tagged keep' : undefined;
}

/** True if the secret was read after its deletion was scheduled. */
export function wasReadSince({ accessedAt }: SecretProfile, { accessedOn }: Removal): boolean {
  return accessedAt !== undefined && accessedAt.getTime() > (accessedOn ?? Number.NEGATIVE_INFINITY);
}
