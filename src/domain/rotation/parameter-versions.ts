/** One version of a parameter in the answer of GetParameterHistory, without its value. */
export interface ParameterVersion {
  readonly version: number;
  readonly labels: readonly string[];
  readonly modifiedAt: Date | undefined;
}

/** What PutParameter must repeat so that a new version keeps it. */
export interface ParameterSettings {
  readonly type: 'String' | 'StringList' | 'SecureString';
  /** The key of a SecureString. Without it AWS would encrypt a new version with its own key. */
  readonly keyId: string | undefined;
  readonly tier: 'Standard' | 'Advanced' | undefined;
  /** The policies as JSON texts. */
  readonly policies: readonly string[];
  readonly description: string | undefined;
  readonly allowedPattern: string | undefined;
  readonly dataType: string | undefined;
}

/** The label of the version that was current before a run's own, while the run is in progress. */
export const begunLabel = (token: string) => `secret-lease-begun-${token}`;
/** The label of the version that a run made. */
export const doneLabel = (token: string) => `secret-lease-done-${token}`;
/** The label of a version that a run found bad. A later run might not find that out by itself. */
export const badLabel = (token: string) => `secret-lease-bad-${token}`;
const ownLabel = /^secret-lease-(begun|done|bad)-(.+)$/;

/** The progress of a parameter's rotation, for a run with this token. */
export type ParameterProgress =
  /** No rotation is in progress. */
  | { readonly kind: 'none' }
  /** A run wrote the newest version over `before` and has not finished. `isBad`: that run found it bad. */
  | { readonly kind: 'written'; readonly before: number; readonly isOwn: boolean; readonly isBad: boolean }
  /** The run's own version is the newest. */
  | { readonly kind: 'done' }
  /** The run's own version was replaced. */
  | { readonly kind: 'undone'; readonly version: number };

/** What is known of a parameter beyond what secrets have. */
export interface InspectedParameter {
  /** As in Systems Manager, including a leading slash. */
  readonly name: string;
  /** Its newest version. */
  readonly newest: number;
  readonly settings: ParameterSettings;
  readonly progress: ParameterProgress;
}

/** The newest version, which readers get. */
export function newestOf(versions: readonly ParameterVersion[]): number {
  return Math.max(0, ...versions.map(({ version }) => version));
}

export function parameterProgress(versions: readonly ParameterVersion[], token: string): ParameterProgress {
  const newest = newestOf(versions);
  const done = versions.find(({ labels }) => labels.includes(doneLabel(token)));
  if (done) return done.version === newest ? { kind: 'done' } : { kind: 'undone', version: done.version };
  const ended = new Set(versions.flatMap(({ labels }) => tokensIn(labels, 'done')));
  const before = versions.find(({ version }) => version === newest - 1);
  const open = tokensIn(before?.labels ?? [], 'begun').filter((each) => !ended.has(each));
  // A label on the newest version is of a run that has written nothing; one further back is of a version since
  // overwritten.
  if (!before || open.length === 0) return { kind: 'none' };
  const labels = versions.find(({ version }) => version === newest)?.labels ?? [];
  const isBad = tokensIn(labels, 'bad').length > 0;
  return { kind: 'written', before: before.version, isOwn: open.includes(token), isBad };
}

function tokensIn(labels: readonly string[], kind: 'begun' | 'done' | 'bad'): string[] {
  return labels.flatMap((label) => {
    const [, found, token] = ownLabel.exec(label) ?? [];
    return found === kind && token !== undefined ? [token] : [];
  });
}

/**
 * Labels of this action that are not needed any more: all except those in `kept`. AWS never deletes a version with a
 * label, and refuses the 101st version if the oldest one has a label.
 */
export function staleLabels(
  versions: readonly ParameterVersion[],
  kept: number,
): { version: number; labels: string[] }[] {
  return versions
    .filter(({ version }) => version !== kept)
    .map(({ version, labels }) => ({ version, labels: labels.filter((label) => ownLabel.test(label)) }))
    .filter(({ labels }) => labels.length > 0);
}

/** In bytes. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
export function largestParameter({ tier }: ParameterSettings): number {
  return tier === 'Advanced' ? 8192 : 4096;
}
