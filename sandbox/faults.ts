import { type Service, ServiceError, type WireResponse } from './wire.ts';

interface Matching {
  /** An AWS operation, an issuer such as `npm`, or `oidc` (the token), `discovery`, `jwks`, or `*`. */
  operation: string;
  region?: string;
  /** How many requests get the fault. Undefined: all until it is cleared. */
  times?: number;
  /** How many matching requests are answered normally first. */
  after?: number;
}

export type FaultKind =
  | { kind: 'throttle' }
  /** Status and message default to those of a well-known code. */
  | { kind: 'error'; code: string; status?: number; message?: string; headers?: Record<string, string> }
  /** Cuts the connection before the request has an effect, or after it but before the answer. */
  | { kind: 'reset-before' }
  | { kind: 'reset-after' }
  | { kind: 'hang' }
  | { kind: 'slow'; ms: number }
  /** Sends the answer byte by byte, with this many milliseconds between two bytes. */
  | { kind: 'drip'; ms?: number }
  /** Sends half of the body, then cuts the connection. */
  | { kind: 'truncate' }
  | { kind: 'garbage'; contentType?: string; body?: string; status?: number }
  | { kind: 'redirect'; to: string; status?: number }
  | { kind: 'empty' }
  /** Shifts the `Date` header by this many milliseconds; the service's own clock does not change. */
  | { kind: 'skew'; ms: number };

export type Fault = Matching & FaultKind;

/** Faults on request. The first one that matches a request and is not used up is applied. */
export class Faults {
  #armed: { fault: Fault; seen: number }[] = [];

  add(...faults: Fault[]): void {
    this.#armed.push(...faults.map((fault) => ({ fault, seen: 0 })));
  }

  clear(): void {
    this.#armed = [];
  }

  strike(operation: string, region: string): Fault | undefined {
    for (const armed of this.#armed) {
      const { fault } = armed;
      if (fault.operation !== '*' && fault.operation !== operation) continue;
      if (fault.region !== undefined && fault.region !== region) continue;
      armed.seen += 1;
      const after = fault.after ?? 0;
      if (armed.seen > after && armed.seen <= after + (fault.times ?? Number.POSITIVE_INFINITY)) return fault;
    }
    return undefined;
  }
}

const WELL_KNOWN: Record<string, [status: number, message: string]> = {
  Throttling: [400, 'Rate exceeded'],
  ThrottlingException: [400, 'Rate exceeded'],
  TooManyRequests: [429, 'Too many requests'],
  ServiceUnavailable: [503, 'Service Unavailable'],
  InternalFailure: [
    500,
    'The request processing has failed because of an unknown error, exception or failure.',
  ],
  InternalServiceError: [500, 'An error occurred on the server side.'],
  IDPCommunicationError: [
    400,
    'The request could not be fulfilled because the identity provider (IDP) that was asked to verify the incoming identity token could not be reached.',
  ],
  IDPRejectedClaim: [403, 'The identity provider (IDP) reported that authentication failed.'],
  InvalidIdentityToken: [
    400,
    "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements",
  ],
  RegionDisabledException: [
    403,
    'STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.',
  ],
  AccessDenied: [403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
};

export function errorOf({ code, status, message, headers }: FaultKind & { kind: 'error' }): ServiceError {
  const [knownStatus, knownMessage] = WELL_KNOWN[code] ?? [400, code];
  return new ServiceError(code, message ?? knownMessage, status ?? knownStatus, headers);
}

/** The service's error when its quota is exceeded. */
export function throttled(service: Service): ServiceError {
  const code = {
    oidc: 'TooManyRequests',
    github: 'TooManyRequests',
    issuer: 'TooManyRequests',
    sts: 'Throttling',
    secretsmanager: 'ThrottlingException',
    ssm: 'ThrottlingException',
    kms: 'ThrottlingException',
    ecr: 'ThrottlingException',
    codeartifact: 'ThrottlingException',
  }[service];
  return errorOf({ kind: 'error', code });
}

/** The answer with the fault applied. The server applies faults of the connection. */
export function withFault(fault: FaultKind, response: WireResponse): WireResponse {
  switch (fault.kind) {
    case 'garbage':
      return {
        status: fault.status ?? 200,
        headers: { 'content-type': fault.contentType ?? 'text/html' },
        body: fault.body ?? '<html><body>::error::This is no answer</body></html>',
      };
    case 'redirect':
      return { status: fault.status ?? 302, headers: { location: fault.to }, body: '' };
    case 'empty':
      return { ...response, status: 200, body: '' };
    default:
      return response;
  }
}
