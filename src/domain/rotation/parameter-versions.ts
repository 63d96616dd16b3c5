/** What GetParameterHistory tells of one version of a parameter, without its value. */
export interface ParameterVersion {
  readonly version: number;
  readonly labels: readonly string[];
  readonly modifiedAt: Date | undefined;
}

/** What PutParameter is told of a parameter beside its value, so that a new version keeps it. */
export interface ParameterSettings {
  readonly type: 'String' | 'StringList' | 'SecureString';
  /** Of a SecureString; without it AWS would encrypt a new version with its own key. */
  readonly keyId: string | undefined;
  readonly tier: 'Standard' | 'Advanced' | undefined;
  /** The policies' own texts. */
  readonly policies: readonly string[];
  readonly description: string | undefined;
  readonly allowedPattern: string | undefined;
  readonly dataType: string | undefined;
}

/** On the version that was current before a run's own, as long as the run is at work. */
export const begunLabel = (token: string) => `secret-lease-begun-${token}`;
/** On the version that a run made. */
export const doneLabel = (token: string) => `secret-lease-done-${token}`;
const ownLabel = /^secret-lease-(begun|done)-(.+)$/;

/** How far a rotation of a parameter has come, seen from a run with this token. */
export type ParameterProgress =
  /** None is under way. */
  | { readonly kind: 'none' }
  /** A run wrote the newest version over `before` and has not ended. */
  | { readonly kind: 'written'; readonly before: number; readonly isOwn: boolean }
  /** The run's own version is the newest. */
  | { readonly kind: 'done' }
  /** The run's own version was replaced. */
  | { readonly kind: 'undone'; readonly version: number };

/** What is known of a parameter that a secret has not. */
export interface InspectedParameter {
  /** As Systems Manager has it, with the slash that it may begin with. */
  readonly name: string;
  /** Its newest version. */
  readonly newest: number;
  readonly settings: ParameterSettings;
  readonly progress: ParameterProgress;
}

/** The newest version, which is the one that readers get. */
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
  // A label on the newest version tells of a run that has written nothing, one further back of what others overwrote.
  if (!before || open.length === 0) return { kind: 'none' };
  return { kind: 'written', before: before.version, isOwn: open.includes(token) };
}

function tokensIn(labels: readonly string[], kind: 'begun' | 'done'): string[] {
  return labels.flatMap((label) => {
    const [, found, token] = ownLabel.exec(label) ?? [];
    return found === kind && token !== undefined ? [token] : [];
  });
}

/**
 * The labels of this action that nothing needs any more: all but those that `kept` has. A version that has a label is
 * never deleted, and AWS refuses the 101st version where the oldest one has.
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

/** Bytes. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
export function largestParameter({ tier }: ParameterSettings): number {
  return tier === 'Advanced' ? 8192 : 4096;
}
