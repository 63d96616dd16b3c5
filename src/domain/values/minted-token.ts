/** When a value ends that was made for this job, who made it, and what was read for that. */
export interface Minted {
  /** By the step's clock; a firm end. */
  readonly expiresAt: Date;
  /** Its whole life in milliseconds. */
  readonly life: number;
  /** Who says so: `GitHub`. */
  readonly by: string;
  /** Texts that were read to make it: they are masked, and never handed over. */
  readonly read: readonly string[];
  /** True where it can be given back before it ends, and is at the end of the job. */
  readonly isRevocable: boolean;
}

/** A token that is kept in the lease's folder: for later calls as long as it is good, and to be revoked at the end. */
export interface MintedToken {
  /** For what it was minted: names alone, the same for the same request. */
  readonly request: string;
  readonly arn: string;
  readonly name: string;
  readonly versionId: string;
  readonly token: string;
  readonly expiresAt: Date;
  readonly life: number;
  readonly by: string;
}

const prefix = 'minted-';

/** Each has a file of its own, so that processes which mint side by side lose none. */
export function fileOfToken({ versionId }: Pick<MintedToken, 'versionId'>): string {
  return `${prefix}${versionId}.json`;
}

export function isFileOfToken(name: string): boolean {
  return name.startsWith(prefix) && name.endsWith('.json');
}

export function writeToken(token: MintedToken): string {
  return JSON.stringify(token);
}

/** Undefined for a text that is none. */
export function readToken(text: string): MintedToken | undefined {
  try {
    const { request, arn, name, versionId, token, by, expiresAt, life } = JSON.parse(text);
    const texts = [request, arn, name, versionId, token, by];
    const end = new Date(expiresAt);
    if (!texts.every((each) => typeof each === 'string') || Number.isNaN(end.getTime())) return undefined;
    return { request, arn, name, versionId, token, by, expiresAt: end, life: Number(life) || 0 };
  } catch {
    return undefined;
  }
}
