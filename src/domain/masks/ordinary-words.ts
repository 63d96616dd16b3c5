import { listed } from '../listing.ts';
import { linesOfRequests } from '../requests/request.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import { isOrdinary, looksSecret } from './looks-secret.ts';
import { isMasked } from './masking.ts';

/** How many lines of an input one sentence names. */
const most = 5;

/**
 * A sentence about values whose masks are words that logs often contain, and how to leave them unmasked. Undefined if
 * there are none.
 */
export function ordinaryWordsSentence(values: readonly LeasedValue[], minLength: number): string | undefined {
  const words = values.filter((value) => isMasked(value, minLength) && isOrdinary(value.value.trim()));
  if (words.length === 0) return undefined;
  const names = listed(words.map(({ name }) => name));
  // A password stays masked even if it is an ordinary word.
  const harmless = words.filter(({ field, name, value }) => !isSecretByName(field ?? name, value));
  const remedies = [...Map.groupBy(harmless, ({ request }) => request.line).values()].map(remedyOf);
  const remedy = remedies.length === 0 ? '' : ` What is no secret: ${remedies.slice(0, most).join('; ')}.`;
  return `Masked, though ordinary words, which logs then show as *** and which drop job outputs: ${names}.${remedy}`;
}

function isSecretByName(name: string, text: string): boolean {
  return looksSecret({ keys: [name], text });
}

/** `public=env,region on line 2 of secrets`, for the values of one line. */
function remedyOf(values: readonly LeasedValue[]): string {
  const [first] = values;
  if (!first) return '';
  const place = linesOfRequests(first.request).replace(/^L/, 'l');
  const fields = values.flatMap(({ field }) => field ?? []);
  const isByField = ['fields', 'unfolded'].includes(first.request.selector.kind) && fields.length > 0;
  if (first.request.naming.kind === 'stem')
    return isByField ? `public-fields: ${listed(fields)}` : `lease ${place} by \`secrets\`, with \`public\``;
  return `\`${isByField ? `public=${fields.slice(0, 20).join(',')}` : 'public'}\` on ${place}`;
}
