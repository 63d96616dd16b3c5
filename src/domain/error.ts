import type { SuggestedStatement } from './policies/suggested-statement.ts';

/** The parts of an error beside its message. */
export interface LeaseErrorDetails {
  /** What to do, in one or more lines: changes in the workflow before changes elsewhere. */
  readonly fix?: string | undefined;
  /** Statements of IAM policies that would help. They are printed after the fix. */
  readonly statements?: readonly SuggestedStatement[] | undefined;
  /** For the program only, never printed: other messages can quote secrets. */
  readonly cause?: unknown;
}

/**
 * The only kind of error that is shown to a person. `code` is stable and is explained in docs/troubleshooting.md.
 * `message` is written here from names only: never a value, never a parser's or a service's own text.
 */
export class LeaseError extends Error {
  override readonly name = 'LeaseError';
  readonly code: ErrorCode;
  readonly fix: string | undefined;
  readonly statements: readonly SuggestedStatement[];

  /** Compares the name: a source that is seldom used is built with a copy of this class (scripts/bundle-plugins.ts). */
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

/** All codes. A test compares this list with docs/troubleshooting.md. */
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
  'E_AFTER',
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
