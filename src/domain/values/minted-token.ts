/** When a value that was made for this job ends, who made it, and what was read to make it. */
export interface Minted {
  /** By the step's clock. It can stop a step. */
  readonly expiresAt: Date;
  /** The whole life in milliseconds. */
  readonly life: number;
  /** The issuer, for example `GitHub`. */
  readonly by: string;
  /** Texts that were read to make it. They are masked and never handed over. */
  readonly read: readonly string[];
  /** True if it can be revoked, which happens at the end of the job. */
  readonly isRevocable: boolean;
  /** Waits until whoever made it takes it, a few seconds at most; undefined where that is so at once. */
  readonly settled?: () => Promise<void>;
}

/** A token in the lease's folder: later calls use it while it is valid, and the end of the job revokes it. */
export interface MintedToken {
  /** The purpose of the token, made of names only; equal for equal requests. */
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

/** One file for each, so that processes which mint at the same time lose no token. */
export function fileOfToken({ versionId }: Pick<MintedToken, 'versionId'>): string {
  return `${prefix}${versionId}.json`;
}

export function isFileOfToken(name: string): boolean {
  return name.startsWith(prefix) && name.endsWith('.json');
}

export function writeToken(token: MintedToken): string {
  return JSON.stringify(token);
}

/** Undefined for a text that is not a kept token. */
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
