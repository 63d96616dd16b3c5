import { listed } from '../listing.ts';
import { linesOfRequests } from '../requests/request.ts';
import type { LeasedValue } from '../values/leased-value.ts';
import { isOrdinary, looksSecret, namesSecret, shownKey } from './looks-secret.ts';
import { isMasked, maskedPartsOf } from './masking.ts';

/** How many lines of an input one sentence names. */
const most = 5;

/** A leased value with ordinary words among its masks. */
interface Wordy {
  readonly value: LeasedValue;
  /** As `public=` and `public-fields` name them. */
  readonly fields: readonly string[];
  /** True if the value is a word itself, false if only parts of it are. */
  readonly isWhole: boolean;
}

/**
 * A sentence about values whose masks are words that logs often contain, and how to leave them unmasked. Undefined if
 * there are none.
 */
export function ordinaryWordsSentence(values: readonly LeasedValue[], minLength: number): string | undefined {
  const wordy = values.flatMap((value) => wordsIn(value, minLength) ?? []);
  if (wordy.length === 0) return undefined;
  const names = listed(
    wordy.map(({ value, isWhole }) => (isWhole ? value.name : `${value.name} (a part of it)`)),
  );
  // A password stays masked even if it is an ordinary word.
  const harmless = wordy.filter(({ value, fields, isWhole }) =>
    isWhole ? !isSecretByName(value.field ?? value.name, value.value) : fields.length > 0,
  );
  const remedies = [...Map.groupBy(harmless, ({ value }) => value.request.line).values()].map(remedyOf);
  const remedy = remedies.length === 0 ? '' : ` What is no secret: ${remedies.slice(0, most).join('; ')}.`;
  return `Masked, though ordinary words, which logs then show as *** and which drop job outputs: ${names}.${remedy}`;
}

function wordsIn(value: LeasedValue, minLength: number): Wordy | undefined {
  if (!isMasked(value, minLength)) return undefined;
  if (isOrdinary(value.value.trim()))
    return { value, fields: value.field ? [value.field] : [], isWhole: true };
  const parts = maskedPartsOf(value, minLength).filter(({ text }) => isOrdinary(text));
  if (parts.length === 0) return undefined;
  // Only the fields of a whole secret can be named. A key can itself be a secret.
  const keys = value.field === undefined ? parts.map((part) => part.keys ?? []) : [];
  const harmless = keys.filter(
    (each) => each.length > 0 && !each.some((key) => namesSecret(key) || shownKey(key) !== key),
  );
  return { value, fields: [...new Set(harmless.map((each) => each.join('_')))], isWhole: false };
}

function isSecretByName(name: string, text: string): boolean {
  return looksSecret({ keys: [name], text });
}

/** `public=env,region on line 2 of secrets`, for the values of one line. */
function remedyOf(wordy: readonly Wordy[]): string {
  const [first] = wordy;
  if (!first) return '';
  const { request } = first.value;
  const place = linesOfRequests(request).replace(/^L/, 'l');
  const fields = wordy.flatMap((each) => each.fields);
  const isByField =
    fields.length > 0 && (!first.isWhole || ['fields', 'unfolded'].includes(request.selector.kind));
  if (request.naming.kind === 'stem')
    return isByField ? `public-fields: ${listed(fields)}` : `lease ${place} by \`secrets\`, with \`public\``;
  return `\`${isByField ? `public=${fields.slice(0, 20).join(',')}` : 'public'}\` on ${place}`;
}
