import type { ErrorCode } from '../domain/error.ts';

/** A line in another tool's words. */
export interface PeerForm {
  /** What is wrong with it here; completes `Line 1 of secrets: …`, with its full stop. */
  readonly wrong: string;
  /** The lines of `secrets` that were probably meant; empty where there are none. */
  readonly meant: readonly string[];
  /** Where no line means the same: what to do. */
  readonly instead?: string;
  /** E_REQUEST where nothing else is said. */
  readonly code?: ErrorCode;
  /** True where more than this may be wrong with the line. */
  readonly isPartial?: boolean;
  /** True where the lines that were meant stand behind it. */
  readonly isBlock?: boolean;
}
