import { LeaseError } from '../error.ts';
import { listed } from '../listing.ts';
import { parameterPrefix } from '../requests/request.ts';
import { addOption, asSentence } from '../requests/request-advice.ts';
import type { JudgedValue } from './judged-value.ts';

/**
 * Refuses values without a known end. `expires=never` and hints count as known. `public` values, booleans and null are
 * no credentials. E_UNKNOWN_EXPIRY.
 */
export function refuseUnknown(values: readonly JudgedValue[]): void {
  const unknown = values.filter((value) => value.verdict.judgement === 'unknown' && needsExpiry(value));
  const [first] = unknown;
  if (!first) return;
  const [one, ...others] = unknown.map(({ name, request }) => `${name} (${request.text})`);
  const rest = others.length === 0 ? '' : `\nand of ${listed(others)}`;
  throw new LeaseError(
    'E_UNKNOWN_EXPIRY',
    `Nothing tells the expiry of ${one}, and require-expiry wants it told.${rest}`,
    {
      fix: [
        asSentence(
          `if a field of the secret tells it, or nothing does, ${addOption(first, 'expires=never', 'expires=FIELD', 'expires=2031-01-31')}`,
        ),
        // A lease reads the tags of secrets alone.
        parameterPrefix.test(first.request.text)
          ? 'Or give the parameter the policy `Expiration`, and set `check-rotation: true`, so that it is read.'
          : 'Or tag the secret `expires-at`, and set `check-rotation: true`, so that the tag is read.',
        asSentence(`if it is no credential, ${addOption(first, 'public')}`),
        'Nothing was exported.',
      ].join('\n'),
    },
  );
}

function needsExpiry({ public: isPublic, kind }: JudgedValue): boolean {
  return !isPublic && kind !== 'boolean' && kind !== 'null';
}
