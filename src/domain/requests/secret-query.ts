import { type LeaseRequest, type Reference, referenceText, type VersionChoice } from './request.ts';

/** One thing to read, for any number of requests. */
export interface SecretQuery {
  readonly reference: Reference;
  readonly version: VersionChoice;
  readonly region: string;
  /** True if a batch cannot read it: a version or stage of its own, or a secret of another account. */
  readonly single: boolean;
  /** True: it is described too. */
  readonly described?: boolean;
  /** True: only its description is read, not its value. */
  readonly unread?: boolean;
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
    const { reference, version } = request;
    const region = reference.kind === 'arn' ? reference.region : location.region;
    const key = JSON.stringify([region, reference, version.stage, version.versionId]);
    const known = byKey.get(key);
    if (known) known.requests.push(request);
    else
      byKey.set(key, {
        reference,
        version,
        region,
        single: mustBeSingle(request, location),
        described,
        text: referenceText(reference),
        requests: [request],
      });
  }
  return [...byKey.values()];
}

function mustBeSingle({ reference, version }: LeaseRequest, location: DefaultLocation): boolean {
  if (version.stage !== undefined || version.versionId !== undefined) return true;
  return (
    reference.kind === 'arn' && location.accountId !== undefined && reference.accountId !== location.accountId
  );
}
