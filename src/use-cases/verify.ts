import { LeaseError } from '../domain/error.ts';
import type { Expiry } from '../domain/expiry/expiry.ts';
import { RequestFailure } from '../domain/failure.ts';
import { inParallel } from '../domain/in-parallel.ts';
import { listed } from '../domain/listing.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { isSendable, meaningOf, nameOfService, type Verification } from '../domain/requests/verification.ts';
import type { LeasedValue } from '../domain/values/leased-value.ts';
import type { Runner, ServiceVerifier } from './ports.ts';
import { warnOfAll } from './warnings.ts';

/** Requests at a time. */
const parallel = 10;

/** What is verified, out of what was leased. */
export interface VerificationTask {
  readonly verifications: readonly Verification[];
  readonly requests: readonly LeaseRequest[];
  readonly values: readonly LeasedValue[];
}

/**
 * Asks the services about the values, which must be masked by now. Gives the expiries that they told, by the
 * variable's name. E_INPUT for a name that is not leased; E_REVOKED for all that is refused; what cannot be asked
 * or answered is a warning.
 */
export async function verify(
  verifying: VerificationTask,
  { runner, verifyWithService }: { runner: Runner; verifyWithService: ServiceVerifier },
): Promise<ReadonlyMap<string, Expiry>> {
  const valueVerifications = verifying.verifications.flatMap(
    (each) => verificationOf(each, verifying, runner) ?? [],
  );
  const results = await inParallel(valueVerifications, parallel, (valueVerification) =>
    verifyValue(valueVerification, verifyWithService),
  );
  const doubts = results.flatMap(({ doubt }) => doubt ?? []);
  warnOfAll(doubts, 'what could not be verified', runner);
  refuseRevoked(results.flatMap(({ refusal }) => refusal ?? []));
  return new Map(results.flatMap(({ name, expiry }) => (expiry ? [[name, expiry] as const] : [])));
}

/** A line of `verify` and the value that it means. */
export interface ValueVerification {
  readonly verification: Verification;
  readonly value: LeasedValue;
}

/** What came of asking: at most one of them. */
export interface VerificationResult {
  readonly name: string;
  readonly expiry?: Expiry | undefined;
  /** A sentence on why the value is refused. */
  readonly refusal?: string;
  /** A sentence on why nothing is known. */
  readonly doubt?: string;
}

/** Asks the service about the value. */
export async function verifyValue(
  { verification, value }: ValueVerification,
  verifyWithService: ServiceVerifier,
): Promise<VerificationResult> {
  const { service } = verification;
  const { name } = value;
  const subject = `${name} (${value.request.text})`;
  const host = nameOfService(service);
  if (!isSendable(value.value)) {
    const doubt = `${subject} was not verified: no header can carry it, as it is empty or has line breaks or characters beyond ASCII.`;
    return { name, doubt };
  }
  try {
    const { status, expiry } = await verifyWithService(service, value.value);
    const meaning = meaningOf(service, status);
    if (meaning === 'works') return { name, expiry };
    if (meaning === 'refused') return { name, refusal: `${subject} is refused by ${host} (HTTP ${status})` };
    const redirect = status >= 300 && status < 400 ? ', a redirect, which is not followed' : '';
    return { name, doubt: `${subject} was not verified: ${host} answered HTTP ${status}${redirect}.` };
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    return {
      name,
      doubt: `${subject} was not verified: ${host} did not answer (${error.code ?? error.kind}).`,
    };
  }
}

/** E_INPUT for a name that nothing leases. What is optional and absent cannot be verified, and that is said. */
function verificationOf(
  verification: Verification,
  { requests, values }: VerificationTask,
  runner: Runner,
): ValueVerification | undefined {
  const { line, name } = verification;
  const value = values.find((each) => each.name === name);
  if (value) return { verification, value };
  if (!requests.some((request) => isAbsent(request, values) && couldBeNamed(request, name))) {
    throw new LeaseError('E_INPUT', `Line ${line} of verify names ${name}, which is not leased.`, {
      fix: `Nothing was exported. Leased are: ${listed(values.map((each) => each.name))}.`,
    });
  }
  runner.notice(`${name} is not there, so it is not verified (line ${line} of verify).`);
  return undefined;
}

function isAbsent(request: LeaseRequest, values: readonly LeasedValue[]): boolean {
  return request.optional && !values.some((value) => value.request === request);
}

function couldBeNamed({ naming }: LeaseRequest, name: string): boolean {
  return naming.kind !== 'exact' || naming.name === name;
}

function refuseRevoked(refusals: readonly string[]): void {
  if (refusals.length === 0) return;
  throw new LeaseError('E_REVOKED', `${refusals.join('; ')}.`, {
    fix: 'Nothing was exported. It was revoked, or has expired: issue a new one where it came from, put it into the secret, and run the job again.',
  });
}
