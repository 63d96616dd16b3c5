import { LeaseError } from '../error.ts';
import { listed } from '../listing.ts';
import type { JudgedValue } from './judged-value.ts';

/**
 * Refuses values whose expiry nothing tells. `expires=never` tells it; a hint does too. What is `public`, and
 * booleans and null, are no credentials: nobody renews a port. E_UNKNOWN_EXPIRY.
 */
export function refuseUnknown(values: readonly JudgedValue[]): void {
  const unknown = values.filter((value) => value.verdict.judgement === 'unknown' && needsExpiry(value));
  if (unknown.length === 0) return;
  const names = listed(unknown.map(({ name, request }) => `${name} (${request.text})`));
  throw new LeaseError('E_UNKNOWN_EXPIRY', `Nothing tells when these expire: ${names}.`, {
    fix: 'Nothing was exported, as require-expiry says. Tell it in the request: `expires=DATE`, `expires=SELECTOR` for a field of the secret, or `expires=never`; or tag the secret `expires-at` and set `check-rotation: true`. What is no credential can be `public`.',
  });
}

function needsExpiry({ public: isPublic, kind }: JudgedValue): boolean {
  return !isPublic && kind !== 'boolean' && kind !== 'null';
}
