/** What can be asked of the network. */
export type Operation =
  | 'OIDC token request'
  | 'JWKS request'
  | 'AssumeRoleWithWebIdentity'
  | 'AssumeRole'
  | 'GetCallerIdentity'
  | 'GetSecretValue'
  | 'BatchGetSecretValue'
  | 'ListSecrets'
  | 'DescribeSecret'
  | 'RotateSecret'
  | 'DeleteSecret'
  | 'RestoreSecret'
  | 'PutSecretValue'
  | 'UpdateSecretVersionStage'
  | 'GetRandomPassword'
  | 'GetParameters'
  | 'GetParametersByPath'
  | 'DescribeParameters'
  | 'GetParameterHistory'
  | 'PutParameter'
  | 'LabelParameterVersion'
  | 'UnlabelParameterVersion'
  | 'verification request'
  | 'Sign'
  | 'GetAuthorizationToken'
  | 'GitHub request'
  | 'GitHub post'
  | 'webhook request'
  | 'ping';

/** Why a request brought nothing. */
export interface FailureDetails {
  /** `answer`: the service said no; the others: it said nothing that could be read. */
  readonly kind: 'answer' | 'network' | 'timeout' | 'garbage' | 'certificate';
  /** The service's or the socket's own code: `AccessDeniedException`, `ECONNRESET`. Letters, digits and `.` only. */
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter?: number | undefined;
  /** The service's own words: looked at to tell causes apart, never shown. */
  readonly words?: string | undefined;
}

/**
 * What is shown of a service's code: letters alone, as AWS ends its codes, or as Node writes its own. A hostile
 * endpoint could put anything there that looks like a word.
 */
const errorCode =
  /^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+)$/;

/** A request that failed. Its message holds only what is safe to show. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly operation: Operation;
  readonly kind: FailureDetails['kind'];
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  /** The host that was asked; undefined where it is not known. */
  host: string | undefined;
  /** The secret of which it was asked, where the query itself means several; else undefined. */
  secretName: string | undefined;
  readonly #words: string;

  /** By its name: a source that is seldom used is built with a copy of this class (scripts/diet.ts). */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a class made from this one is told apart as usual.
    if (this === RequestFailure) return (value as Error | null | undefined)?.name === 'RequestFailure';
    // biome-ignore lint/complexity/noThisInStatic: see above.
    return Function.prototype[Symbol.hasInstance].call(this, value);
  }

  constructor(operation: Operation, details: FailureDetails) {
    const { kind, code, status, retryAfter, words } = details;
    const safeCode = code !== undefined && /^[\w.]{1,64}$/.test(code) ? code : undefined;
    const shown = safeCode !== undefined && errorCode.test(safeCode) ? safeCode : undefined;
    super(`${operation}: ${shown ?? (status === undefined ? kind : `HTTP ${status}`)}`);
    this.operation = operation;
    this.kind = kind;
    this.code = safeCode;
    this.status = status;
    this.retryAfter = retryAfter;
    this.#words = words ?? '';
  }

  /** True where the service's words match a pattern. They are used for nothing else. */
  says(pattern: RegExp): boolean {
    return pattern.test(this.#words);
  }
}

/** Notes in a failure of this work whom it was asked of. `hostOf` is called when it has failed. */
export async function askedOf<T>(hostOf: () => string | undefined, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RequestFailure) error.host = hostOf();
    throw error;
  }
}

/** What is done after a failed attempt. */
export type Disposition =
  /** Asked again after a moment. */
  | 'retry'
  /** Asked again, more slowly. */
  | 'slow down'
  /** Asked again with a new OIDC token. */
  | 'fresh token'
  /** Asked again twice, seconds later: IAM changes take that long to spread. */
  | 'retry late'
  /** Asked again once, with the time that the service told. */
  | 'correct clock'
  | 'fail';

interface Rule {
  readonly when: (failure: RequestFailure) => boolean;
  readonly disposition: Disposition;
}

const coded = (...codes: string[]) => {
  const all = new Set(codes.flatMap((code) => [code, `${code}Exception`]));
  return ({ code }: RequestFailure) => code !== undefined && all.has(code);
};

/** Every error and what becomes of it; the first rule that matches decides. What none names is final. */
const rules: readonly Rule[] = [
  { when: ({ kind }) => kind === 'certificate', disposition: 'fail' },
  // A request that adds something is not repeated where no answer came: it may have been done.
  {
    when: ({ operation, status = 0 }) => operation === 'GitHub post' && (status === 0 || status >= 500),
    disposition: 'fail',
  },
  {
    when: ({ kind }) => kind === 'network' || kind === 'timeout' || kind === 'garbage',
    disposition: 'retry',
  },
  {
    when: coded(
      'Throttling',
      'ThrottledException',
      'RequestThrottled',
      'TooManyRequests',
      'RequestLimitExceeded',
      'SlowDown',
      'LimitExceeded',
    ),
    disposition: 'slow down',
  },
  { when: ({ status }) => status === 429, disposition: 'slow down' },
  {
    // The last three have a status of their own, but not where a batch tells them of one secret.
    when: coded('IDPCommunicationError', 'InternalServiceError', 'InternalFailure', 'ServiceUnavailable'),
    disposition: 'retry',
  },
  // AWS could not reach the provider's keys; it comes under the same code as a token that is wrong for good.
  {
    when: (failure) =>
      coded('InvalidIdentityToken')(failure) && failure.says(/verification key|reach the identity provider/i),
    disposition: 'retry',
  },
  {
    when: (failure) => failure.operation === 'AssumeRoleWithWebIdentity' && coded('ExpiredToken')(failure),
    disposition: 'fresh token',
  },
  {
    when: (failure) => failure.operation.startsWith('AssumeRole') && coded('AccessDenied')(failure),
    disposition: 'retry late',
  },
  {
    when: coded(
      'RequestTimeTooSkewed',
      'RequestExpired',
      'RequestInTheFuture',
      'InvalidSignature',
      'SignatureDoesNotMatch',
    ),
    disposition: 'correct clock',
  },
  { when: ({ status }) => status === 408 || (status !== undefined && status >= 500), disposition: 'retry' },
];

/** What becomes of a failed attempt. */
export function dispositionOf(failure: RequestFailure): Disposition {
  return rules.find(({ when }) => when(failure))?.disposition ?? 'fail';
}

/** How many failures of each disposition are final; `retry-max-attempts` bounds them all together. */
export const attemptsOf: Readonly<Record<Disposition, number>> = {
  retry: Number.POSITIVE_INFINITY,
  'slow down': Number.POSITIVE_INFINITY,
  'fresh token': 3,
  'retry late': 3,
  'correct clock': 2,
  fail: 1,
};

/**
 * True where no usable answer came, so that another region may be tried. A certificate that is not trusted counts as
 * an answer.
 */
export function isNoAnswer({ kind, status }: RequestFailure): boolean {
  if (kind === 'answer') return status !== undefined && status >= 500;
  return kind !== 'certificate';
}

/** How long to wait for a region: `short` where another one can answer in its place. */
export type RetryBudget = 'full' | 'short';

/**
 * Milliseconds before the next attempt: full jitter under a bound that doubles, and never before `Retry-After`.
 * `attempt`: failures of this disposition so far.
 */
export function delayBefore(
  attempt: number,
  disposition: Disposition,
  retryAfter: number | undefined,
  random: number,
): number {
  const base = {
    retry: 100,
    'slow down': 500,
    'fresh token': 50,
    'retry late': 3000,
    'correct clock': 0,
    fail: 0,
  }[disposition];
  const jittered = random * Math.min(base * 2 ** (attempt - 1), 8000);
  const least = disposition === 'retry late' ? base / 2 : 0;
  return Math.max(jittered, retryAfter ?? 0, least);
}
