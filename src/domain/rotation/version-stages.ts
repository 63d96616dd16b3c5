/** The labels of a secret's versions by version id, from DescribeSecret. Versions without labels are not included. */
export type VersionStages = ReadonlyMap<string, readonly string[]>;

/** The version that has this label. */
export function versionWithStage(stages: VersionStages, label: string): string | undefined {
  return [...stages].find(([, labels]) => labels.includes(label))?.[0];
}

/** The pending version. AWSPENDING can stay on a version that has become current. */
export function pendingVersion(stages: VersionStages): string | undefined {
  const pending = versionWithStage(stages, 'AWSPENDING');
  return pending === versionWithStage(stages, 'AWSCURRENT') ? undefined : pending;
}

/** The progress of a rotation, for a run whose version would have this id. */
export type Progress =
  /** No rotation is in progress. */
  | { readonly kind: 'none' }
  /** The run's own version has AWSPENDING: an earlier attempt of the run wrote it. */
  | { readonly kind: 'begun' }
  /** The run's own version is current. */
  | { readonly kind: 'done' }
  /** The run's own version was current and is not any more. */
  | { readonly kind: 'undone' }
  /** Another run's version has AWSPENDING. */
  | { readonly kind: 'foreign'; readonly versionId: string };

export function progressOf(stages: VersionStages, own: string): Progress {
  if (versionWithStage(stages, 'AWSCURRENT') === own) return { kind: 'done' };
  const pending = pendingVersion(stages);
  if (pending === own) return { kind: 'begun' };
  if (pending !== undefined) return { kind: 'foreign', versionId: pending };
  return { kind: stages.has(own) ? 'undone' : 'none' };
}
