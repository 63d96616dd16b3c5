import { namesExpiry } from '../expiry/hints.ts';
import { spelledDateOf } from '../expiry/spelled-dates.ts';
import type { SecretDescription } from './secret-description.ts';

/**
 * Of a secret's tags the one that tells its end: `expires-at`, else one whose name means it, such as `Expires-At`,
 * `expiry` or `acme:ExpiresOn`; of several the earliest date, and what holds none only where no other does. The date
 * comes in ISO 8601, however it is written; what is none as it is.
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
