/** The labels of a secret's versions by version id, as DescribeSecret tells them; one without a label is not told. */
export type VersionStages = ReadonlyMap<string, readonly string[]>;

/** The version that has the label. */
export function versionWithStage(stages: VersionStages, label: string): string | undefined {
  return [...stages].find(([, labels]) => labels.includes(label))?.[0];
}

/** The version that waits to become current; AWSPENDING may stay on one that has become so. */
export function pendingVersion(stages: VersionStages): string | undefined {
  const pending = versionWithStage(stages, 'AWSPENDING');
  return pending === versionWithStage(stages, 'AWSCURRENT') ? undefined : pending;
}

/** How far a rotation has come, seen from a run whose own version would have a certain id. */
export type Progress =
  /** None is under way. */
  | { readonly kind: 'none' }
  /** The run's own version waits under AWSPENDING: an earlier attempt of the run came so far. */
  | { readonly kind: 'begun' }
  /** The run's own version is current. */
  | { readonly kind: 'done' }
  /** The run's own version was current and is no longer. */
  | { readonly kind: 'undone' }
  /** Another one's version waits under AWSPENDING. */
  | { readonly kind: 'foreign'; readonly versionId: string };

export function progressOf(stages: VersionStages, own: string): Progress {
  if (versionWithStage(stages, 'AWSCURRENT') === own) return { kind: 'done' };
  const pending = pendingVersion(stages);
  if (pending === own) return { kind: 'begun' };
  if (pending !== undefined) return { kind: 'foreign', versionId: pending };
  return { kind: stages.has(own) ? 'undone' : 'none' };
}
