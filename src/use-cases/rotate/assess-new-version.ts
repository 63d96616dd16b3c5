import { LeaseError } from '../../domain/error.ts';
import type { JudgedValue } from '../../domain/expiry/judged-value.ts';
import { inParallel } from '../../domain/in-parallel.ts';
import type { Verification } from '../../domain/requests/verification.ts';
import { compareVersions } from '../../domain/rotation/renewed-value.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { type VerificationResult, verifyValue } from '../verify.ts';
import { byArn, type InspectedSecret, judgeVersion, type ReadVersion } from './inspect-secret.ts';
import type { ClientsProvider } from './rotation-clients.ts';
import type { RotateServices } from './rotation-ports.ts';

/** How many requests run at the same time. */
const parallel = 10;

/** The assessment of a new version, as sentences. */
export interface VersionAssessment {
  readonly values: readonly JudgedValue[];
  /** Why it must not be used. */
  readonly faults: readonly string[];
  /** Verifications that gave no result. */
  readonly doubts: readonly string[];
  /** What is only worth a warning. */
  readonly remarks: readonly string[];
}

/** Reads a version by its id, compares it with the previous current one, and verifies it with services. */
export async function assessNewVersion(
  inspected: InspectedSecret,
  versionId: string,
  getClients: ClientsProvider,
  verifications: readonly Verification[],
  services: RotateServices,
): Promise<VersionAssessment> {
  const secret = await (await getClients()).store.get(byArn(inspected.secret), { versionId });
  return assessFully(inspected, secret, verifications, services);
}

async function assessFully(
  inspected: InspectedSecret,
  secret: Secret,
  verifications: readonly Verification[],
  services: RotateServices,
): Promise<VersionAssessment> {
  const { values, faults, remarks } = await assessValue(inspected, secret, services);
  if (values.length === 0) return { values, faults, doubts: [], remarks };
  const { type } = inspected.secret.description;
  const results = await verifyValues(values, verifications, services, type);
  return {
    values,
    faults: [...faults, ...results.flatMap((result) => faultOf(result, services.clock.now()) ?? [])],
    doubts: results.flatMap(({ doubt }) => doubt ?? []),
    remarks,
  };
}

/** Assesses the current version beside one that it has replaced, and verifies it with services. */
export async function assessReplacement(
  inspected: InspectedSecret,
  { old, current }: { readonly old: Secret; readonly current: Secret },
  verifications: readonly Verification[],
  services: RotateServices,
): Promise<VersionAssessment> {
  const before = await judgeVersion(old, inspected.query, services).catch((error: unknown) => {
    // The old value need not have what the lines select.
    if (error instanceof LeaseError) return { secret: old, values: [] };
    throw error;
  });
  return assessFully({ ...inspected, current: before }, current, verifications, services);
}

/** Why a service's answer forbids the use of a version. */
export function faultOf(
  { refusal, excess, expiry, name }: VerificationResult,
  now: number,
): string | undefined {
  const isOver = expiry !== undefined && expiry.at.getTime() <= now;
  return (
    refusal ??
    excess ??
    (isOver ? `${name} has expired (${expiry.source}, ${expiry.at.toISOString()})` : undefined)
  );
}

/** Assesses a version without any request. */
export async function assessValue(
  { query, current }: InspectedSecret,
  secret: Secret,
  services: RotateServices,
): Promise<Omit<VersionAssessment, 'doubts'>> {
  let version: ReadVersion;
  try {
    version = await judgeVersion(secret, query, services);
  } catch (error) {
    // A value in which a selector finds nothing counts as faulty.
    if (!(error instanceof LeaseError)) throw error;
    return { values: [], faults: [error.message.replace(/\.$/, '')], remarks: [] };
  }
  const isOther = secret.versionId !== current.secret.versionId;
  const { faults, remarks } = isOther
    ? compareVersions(current, version, services.clock.now())
    : { faults: [], remarks: [] };
  return { values: version.values, faults, remarks };
}

/** The services' answers about the values that `verify` names. */
export async function verifyValues(
  values: readonly JudgedValue[],
  verifications: readonly Verification[],
  { verifyWithService }: Pick<RotateServices, 'verifyWithService'>,
  type?: string,
): Promise<VerificationResult[]> {
  const valueVerifications = verifications.flatMap((verification) =>
    values.filter(({ name }) => name === verification.name).map((value) => ({ verification, value })),
  );
  return inParallel(valueVerifications, parallel, (valueVerification) =>
    verifyValue(valueVerification, verifyWithService, type),
  );
}
