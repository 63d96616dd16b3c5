/** The requests that can fail. */
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
  | 'ListTagsForResource'
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

/** Why a request failed. */
export interface FailureDetails {
  /** `answer`: the service refused it. The others: there was no readable answer. */
  readonly kind: 'answer' | 'network' | 'timeout' | 'garbage' | 'certificate';
  /** The code of the service or the socket: `AccessDeniedException`, `ECONNRESET`. Letters, digits and `.` only. */
  readonly code?: string | undefined;
  /** Of the answer; with `network`, that of a proxy's answer in its place. */
  readonly status?: number | undefined;
  /** The milliseconds in the service's Retry-After. */
  readonly retryAfter?: number | undefined;
  /** The service's message: used to distinguish causes, never shown. */
  readonly words?: string | undefined;
}

/**
 * The codes that may be shown: only letters, with the endings of AWS's codes, or as Node writes its own. A hostile
 * endpoint could send any word as a code.
 */
const errorCode =
  /^(?:[A-Za-z.]{0,40}(?:Exception|Error|Failure|Failed|Fault|Denied|Throttl(?:ing|ed)|Exceeded|Large|Document|Token|TokenId|Claim|Skewed|Future|Expired|Disabled|Unavailable|Match|Down|Found|Request|Requests|Parameter|Signature|Timeout)|E[A-Z]{3,20}|[A-Z]+(?:_[A-Z]+)+|ERR_SSL(?:_[A-Z]+(?:V\d{1,2})?)+)$/;

/** https://aws.amazon.com/blogs/security/enhanced-access-denied-error-messages-with-policy-arns */
const policyArn =
  /explicit deny in an? [\w -]{1,40}: (arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/(?:[\w+=@/-]|[.,](?=[\w+=@/-])){1,200})/;

/** A failed request. Its message contains only what is safe to show. */
export class RequestFailure extends Error {
  override readonly name = 'RequestFailure';
  readonly operation: Operation;
  readonly kind: FailureDetails['kind'];
  readonly code: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;
  /** The host that was asked. Undefined if unknown. */
  host: string | undefined;
  /** The name of the secret, if the query means several. Undefined otherwise. */
  secretName: string | undefined;
  /** The ARN of the policy whose Deny AWS names, which it does within one organisation. Undefined otherwise. */
  readonly denyingPolicy: string | undefined;
  readonly #words: string;

  /** Compares the name: a source that is seldom used is built with a copy of this class (scripts/bundle-plugins.ts). */
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
    const answered = status === undefined ? undefined : `HTTP ${status}`;
    const what = kind === 'network' && shown && answered ? `${shown}, ${answered}` : (shown ?? answered);
    super(`${operation}: ${what ?? kind}`);
    this.operation = operation;
    this.kind = kind;
    this.code = safeCode;
    this.status = status;
    this.retryAfter = retryAfter;
    this.denyingPolicy = policyArn.exec(words ?? '')?.[1];
    // Without ARNs: a secret called `kms-token`, or one whose ARN ends in -xKMSab, says nothing of a key.
    this.#words = (words ?? '').replace(/\barn:\S+/g, 'ARN');
  }

  /** True if the service's message, with `ARN` in place of each ARN, matches a pattern. It is used for nothing else. */
  says(pattern: RegExp): boolean {
    return pattern.test(this.#words);
  }
}

/** Adds the host to a failure of this work. `hostOf` is called after the failure. */
export async function askedOf<T>(hostOf: () => string | undefined, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof RequestFailure) error.host = hostOf();
    throw error;
  }
}

/** What happens after a failed attempt. */
export type Disposition =
  /** Repeated after a short delay. */
  | 'retry'
  /** Repeated after a longer delay. */
  | 'slow down'
  /** Repeated with a new OIDC token. */
  | 'fresh token'
  /** Repeated twice after seconds, which changes in IAM take to spread. */
  | 'retry late'
  /** Repeated once with the service's time. */
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

/** The rules for failures. The first that matches decides; a failure without a rule is final. */
const rules: readonly Rule[] = [
  { when: ({ kind }) => kind === 'certificate', disposition: 'fail' },
  // A proxy that refuses the password: a user is locked after some attempts.
  { when: ({ kind, status }) => kind === 'network' && status === 407, disposition: 'fail' },
  // A request that adds something is not repeated without an answer, since it may have succeeded.
  {
    when: ({ operation, status = 0 }) => operation === 'GitHub post' && (status === 0 || status >= 500),
    disposition: 'fail',
  },
  {
    when: ({ kind }) => kind === 'network' || kind === 'timeout' || kind === 'garbage',
    disposition: 'retry',
  },
  // A secret has all the labels or versions that it can have: waiting does not change that.
  {
    when: (failure) =>
      ['PutSecretValue', 'UpdateSecretVersionStage'].includes(failure.operation) &&
      coded('LimitExceeded')(failure),
    disposition: 'fail',
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
    // The last three also have a status of their own, except in a batch's error about one secret.
    when: coded('IDPCommunicationError', 'InternalServiceError', 'InternalFailure', 'ServiceUnavailable'),
    disposition: 'retry',
  },
  // AWS could not reach the provider's keys. The code is the same as for a token that is permanently wrong.
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

/** What happens after a failed attempt. */
export function dispositionOf(failure: RequestFailure): Disposition {
  return rules.find(({ when }) => when(failure))?.disposition ?? 'fail';
}

/** After how many failures of each disposition the failure is final. `retry-max-attempts` limits all together. */
export const attemptsOf: Readonly<Record<Disposition, number>> = {
  retry: Number.POSITIVE_INFINITY,
  'slow down': Number.POSITIVE_INFINITY,
  'fresh token': 3,
  'retry late': 3,
  'correct clock': 2,
  fail: 1,
};

/**
 * True if there was no usable answer, so that another region can be tried. An untrusted certificate counts as an
 * answer.
 */
export function isNoAnswer({ kind, status }: RequestFailure): boolean {
  if (kind === 'answer') return status !== undefined && status >= 500;
  return kind !== 'certificate';
}

/** How long to wait for a region: `short` if another one can answer instead. */
export type RetryBudget = 'full' | 'short';

/**
 * Milliseconds before the next attempt: full jitter below a limit that doubles, and not before `Retry-After`.
 * `attempt`: how many failures of this disposition there were.
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
