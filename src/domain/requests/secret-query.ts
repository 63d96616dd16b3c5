import { type LeaseRequest, type Reference, referenceText, type VersionChoice } from './request.ts';
import type { Role } from './role.ts';

/** One thing to read, for any number of requests. */
export interface SecretQuery {
  readonly reference: Reference;
  readonly version: VersionChoice;
  readonly region: string;
  /** True: no replica in another region replaces it. */
  readonly isRegionFixed?: boolean;
  /** The role that reads it, if not that of the step. */
  readonly role?: Role;
  /** True if a batch cannot read it: a version or stage of its own, or a secret of another account. */
  readonly single: boolean;
  /** True: it is described too. */
  readonly described?: boolean;
  /** True: only its description is read, not its value. */
  readonly unread?: boolean;
  /** True: a monitor looks at it. What a prefix means is listed then, with its tags, and read by its names. */
  readonly watched?: boolean;
  /** True: it may be deleted and restored. */
  readonly removable?: boolean;
  /** The first spelling in the workflow. Errors and logs show it. */
  readonly text: string;
  readonly requests: readonly LeaseRequest[];
}

/** Where a name without an ARN is looked up. */
export interface DefaultLocation {
  readonly region: string;
  /** Undefined without a role: only the default chain's identity has the account. */
  readonly accountId: string | undefined;
}

/** Merges requests for the same version of the same secret. Keeps the order of the input. */
export function queriesOf(
  requests: readonly LeaseRequest[],
  location: DefaultLocation,
  described = false,
): SecretQuery[] {
  const byKey = new Map<string, SecretQuery & { requests: LeaseRequest[] }>();
  for (const request of requests) {
    const { reference, version, role } = request;
    const ownRegion = reference.kind === 'arn' ? reference.region : request.region;
    const region = ownRegion ?? location.region;
    const key = JSON.stringify([region, reference, version.stage, version.versionId, role?.arn]);
    const known = byKey.get(key);
    if (known) known.requests.push(request);
    else
      byKey.set(key, {
        reference,
        version,
        region,
        ...(ownRegion !== undefined && { isRegionFixed: true }),
        ...(role && { role }),
        single: mustBeSingle(request, role ?? location),
        described,
        text: referenceText(reference),
        requests: [request],
      });
  }
  return [...byKey.values()];
}

function mustBeSingle(
  { reference, version }: LeaseRequest,
  { accountId }: Pick<DefaultLocation, 'accountId'>,
): boolean {
  if (version.stage !== undefined || version.versionId !== undefined) return true;
  return reference.kind === 'arn' && accountId !== undefined && reference.accountId !== accountId;
}
