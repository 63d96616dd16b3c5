import { type LeaseRequest, type Reference, referenceText, type VersionChoice } from './request.ts';

/** What is read once, however many requests want something of it. */
export interface SecretQuery {
  readonly reference: Reference;
  readonly version: VersionChoice;
  readonly region: string;
  /** True where a batch cannot read it: a version or stage of its own, or another account's secret. */
  readonly single: boolean;
  /** True where the secret is described too. */
  readonly described?: boolean;
  /** True where nothing but its description is wanted: its value stays unread. */
  readonly unread?: boolean;
  /** True where it may be deleted and restored. */
  readonly removable?: boolean;
  /** The first spelling in the workflow: what errors and logs show. */
  readonly text: string;
  readonly requests: readonly LeaseRequest[];
}

/** Where names without an ARN are looked for. */
export interface DefaultLocation {
  readonly region: string;
  /** Undefined where no role was given: the account is known only to the default chain then. */
  readonly accountId: string | undefined;
}

/** Merges requests that need the same version of the same secret; keeps the order of the input. */
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
