import type { SuggestedStatement } from './policies/suggested-statement.ts';

/** What an error carries beside its sentence. */
export interface LeaseErrorDetails {
  /** What to do about it, one or more lines: what to change in the workflow before what to change elsewhere. */
  readonly fix?: string | undefined;
  /** Statements of IAM policies that would help; they stand behind the fix. */
  readonly statements?: readonly SuggestedStatement[] | undefined;
  /** Kept for the program to look at, never printed: other people's messages can quote secrets. */
  readonly cause?: unknown;
}

/**
 * The one error that reaches a person. `code` is stable and has its paragraph in docs/troubleshooting.md.
 * `message` is written by us from names alone: never a value, never a parser's or a service's own text.
 */
export class LeaseError extends Error {
  override readonly name = 'LeaseError';
  readonly code: ErrorCode;
  readonly fix: string | undefined;
  readonly statements: readonly SuggestedStatement[];

  /** By its name: a source that is seldom used is built with a copy of this class (scripts/diet.ts). */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Error | null | undefined)?.name === 'LeaseError';
  }

  constructor(code: ErrorCode, message: string, details: LeaseErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.fix = details.fix;
    this.statements = details.statements ?? [];
  }
}

/** Every code there is. A test holds this list and docs/troubleshooting.md together. */
export const errorCodes = [
  'E_INPUT',
  'E_REQUEST',
  'E_SELECTOR',
  'E_NAME',
  'E_CONFLICT',
  'E_RUNNER',
  'E_TLS_UNVERIFIED',
  'E_NO_ID_TOKEN',
  'E_OIDC',
  'E_TOKEN_UNTRUSTED',
  'E_CLAIM',
  'E_ROLE_REFUSED',
  'E_STS',
  'E_ACCOUNT',
  'E_CREDENTIALS',
  'E_SECRET_NOT_FOUND',
  'E_SECRET_DENIED',
  'E_SECRET_DELETED',
  'E_SECRET_NO_VALUE',
  'E_SECRET_KMS',
  'E_SECRET_AMBIGUOUS',
  'E_APP',
  'E_APP_KEY',
  'E_APP_SCOPE',
  'E_BINARY',
  'E_NOT_JSON',
  'E_NOTHING_SELECTED',
  'E_EXPIRED',
  'E_EXPIRING',
  'E_UNKNOWN_EXPIRY',
  'E_REVOKED',
  'E_SCOPE',
  'E_UNVERIFIED',
  'E_FINDING',
  'E_ALERT',
  'E_NO_LEASE',
  'E_RECORD',
  'E_DRIFTED',
  'E_NO_ROTATION',
  'E_ROTATION',
  'E_NEW_VERSION',
  'E_COMMAND',
  'E_TOO_LARGE',
  'E_TIMEOUT',
  'E_NETWORK',
  'E_AWS',
  'E_DISK',
  'E_USAGE',
  'E_SHELL',
  'E_STDERR',
  'E_UNEXPECTED',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
