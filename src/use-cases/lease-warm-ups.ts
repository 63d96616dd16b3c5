import { judgeAll } from '../domain/expiry/judged-value.ts';
import { masksOf } from '../domain/masks/mask.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { type LeasedValue, leasedValuesOf, withUniqueNames } from '../domain/values/leased-value.ts';

/**
 * What a lease does to the values that it has read, done with sample values and without any effect, so that its code is
 * compiled before they arrive. In pieces, to be done while the step waits for an answer; the most likely first.
 */
export function leaseWarmUps({
  requests,
  expiry,
}: Pick<LeaseInputs, 'requests' | 'expiry'>): (() => unknown)[] {
  const request = requests.find(isSimple);
  let values: readonly LeasedValue[] = [];
  const onValue = [
    async () => {
      values = request ? await withUniqueNames(await sampleFor(request), process.platform) : [];
    },
    () => judgeAll(values, Date.now(), expiry),
  ];
  const masking = ['no-secret-0123456789abcdef', 'n0-Secret/1t+is:nOne$', 'no secret: {"user": "name"}'].map(
    (text) => () => masksOf(text, { minLength: 1 }),
  );
  return [...masking.slice(0, 1), ...onValue, ...masking.slice(1)];
}

/** False for what few leases ask for, whose code is loaded late. */
function isSimple({ selector, naming }: LeaseRequest): boolean {
  return selector.kind === 'whole' && (naming.kind === 'exact' || naming.kind === 'derived');
}

function sampleFor(request: LeaseRequest): Promise<LeasedValue[]> {
  return leasedValuesOf(request, {
    arn: 'arn',
    name: 'name',
    versionId: 'id',
    stages: [],
    createdAt: new Date(),
    value: 'no-secret',
  });
}
