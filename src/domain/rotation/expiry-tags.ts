import { namesExpiry } from '../expiry/hints.ts';
import { spelledDateOf } from '../expiry/spelled-dates.ts';
import type { SecretDescription } from './secret-description.ts';

/**
 * The tag of a secret that states its end: `expires-at`, or else one whose name means it, such as `Expires-At`,
 * `expiry` or `acme:ExpiresOn`. Of several tags the earliest date; one without a date only if no other has one. The
 * date is returned in ISO 8601, a text without a date unchanged.
 */
export function expiryTagOf(
  tags: Iterable<readonly [key: string, value: string]>,
): Pick<SecretDescription, 'expiresAtTag' | 'expiresAtKey'> {
  const all = [...tags]
    .filter(([key]) => namesExpiry(key.slice(key.search(/[^:/]*$/))))
    .map(([key, text]) => ({ key, text, at: spelledDateOf(text) }));
  const own = all.find(({ key }) => key === 'expires-at');
  const timeOf = (at: Date | undefined) => at?.getTime() ?? Number.MAX_SAFE_INTEGER;
  const found = own ?? all.sort((a, b) => timeOf(a.at) - timeOf(b.at))[0];
  if (!found) return {};
  const { key, text, at } = found;
  return { expiresAtTag: at?.toISOString() ?? text, ...(key !== 'expires-at' && { expiresAtKey: key }) };
}
