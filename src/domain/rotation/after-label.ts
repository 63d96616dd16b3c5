import { parseJson, type Step, walk } from '../values/json.ts';
import type { Secret } from '../values/secret.ts';

/**
 * The label of a version whose replacement a run has begun or made, until `after` has succeeded. It has the version in
 * its name because Secrets Manager and Parameter Store keep a label on one version only.
 */
export function afterLabel(version: string): string {
  return `secret-lease-after-${version}`;
}

/**
 * The replaced versions whose `after` has not succeeded yet, as ids or numbers. A label on the current version is of a
 * rotation that has not ended.
 */
export function versionsDueAfter(
  labels: Iterable<readonly [version: string, labels: readonly string[]]>,
  current: string | undefined,
): string[] {
  return [...labels]
    .filter(([version, own]) => version !== current && own.includes(afterLabel(version)))
    .map(([version]) => version);
}

/**
 * False if the current version has the value of the old one again, so that the old value is still in use. `field`: the
 * part of the value that is rotated.
 */
export function isReplaced(
  old: Pick<Secret, 'value'>,
  current: Pick<Secret, 'value'>,
  field: readonly Step[] | undefined,
): boolean {
  const one = field && fieldOf(old, field);
  if (one !== undefined) return one !== fieldOf(current, field ?? []);
  return !Buffer.from(old.value as string).equals(Buffer.from(current.value as string));
}

function fieldOf({ value }: Pick<Secret, 'value'>, field: readonly Step[]): string | undefined {
  const json = typeof value === 'string' ? parseJson(value) : undefined;
  const found = json === undefined ? undefined : walk(json, field);
  return typeof found === 'string' ? found : undefined;
}
