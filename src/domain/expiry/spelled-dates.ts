import { dateOf, plausibleDate } from './expiry.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `Tue, 1 Dec 2026`, `1-Dec-2026`, `1st December 2026`, as in RFC 9110 and RFC 5322. */
const dayThenMonth =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i;
/** `Dec 1 2026`, `December 1st, 2026`, and of C's `asctime` and OpenSSL: `Dec  1 12:00:00 2026 GMT`. */
const monthThenDay =
  /^(?:[a-z]{3,9}\.?,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:([\d:.]+)\s+)?(\d{4})(?:,|\s+at)?(?:\s+(.+))?$/i;
const yearFirst = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:[Tt ]+(.+))?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:,?\s+(.+))?$/;
const clock =
  /^(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(z|(?:utc|gmt)?\s*[+-]\d{2}(?::?\d{2})?|utc|gmt)?(?:\s*\([\w ]+\))?$/i;

/**
 * A date in the formats of `dateOf`, or as people and programs write it: with an English name of the month, or in
 * numbers, with dots the day first. UTC without a zone. Undefined for anything else, for an ambiguous date
 * (`01/12/2026`), and for dates outside 1990 to 2200.
 */
export function spelledDateOf(content: unknown): Date | undefined {
  const date = dateOf(content);
  if (date || (typeof content !== 'string' && typeof content !== 'number')) return date;
  const text = String(content).trim();
  // No date is longer.
  if (text.length > 64) return undefined;
  return dateOfDigits(text) ?? dateOfWords(text);
}

/** True for `01/12/2026`, which can be the first of December or the twelfth of January. */
export function isAmbiguousDate(content: unknown): boolean {
  const [, one, separator, other] = yearLast.exec(String(content).trim()) ?? [];
  return separator !== undefined && separator !== '.' && isMonth(one) && isMonth(other) && one !== other;
}

function dateOfDigits(text: string): Date | undefined {
  const [, year, separator, month, day, time] = yearFirst.exec(text) ?? [];
  if (year) {
    // ISO 8601 has two digits each; without separators they are needed to split the date.
    const isWhole = separator === '-' || separator === '' ? month?.length === 2 && day?.length === 2 : true;
    return isWhole ? dateFrom(year, Number(month), day, time) : undefined;
  }
  const [, one, sign, other, lastYear, lastTime] = yearLast.exec(text) ?? [];
  if (isAmbiguousDate(text)) return undefined;
  const isDayFirst = sign === '.' || isMonth(other);
  const [lastDay, lastMonth] = isDayFirst ? [one, other] : [other, one];
  return dateFrom(lastYear, Number(lastMonth), lastDay, lastTime);
}

function dateOfWords(text: string): Date | undefined {
  const [, day, name, year, time] = dayThenMonth.exec(text) ?? [];
  if (name) return dateFrom(year, monthOf(name), day, time);
  const [, first, date, before, last, after] = monthThenDay.exec(text) ?? [];
  if (!first) return undefined;
  return dateFrom(last, monthOf(first), date, [before, after].filter((part) => part).join(' '));
}

/** 1 to 12 by the month's English name or its first letters; 0 for another word. */
function monthOf(name: string): number {
  return months.findIndex((month) => month.startsWith(name.toLowerCase())) + 1;
}

function isMonth(digits: string | undefined): boolean {
  return Number(digits) >= 1 && Number(digits) <= 12;
}

function dateFrom(year: unknown, month: number, day: unknown, time = ''): Date | undefined {
  // A zone without a time says where the day begins.
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0', half, zone] = clock.exec(
    /^(?:z|utc|gmt)?$/i.test(time.trim()) ? '0:00' : time.trim(),
  ) ?? [undefined, 'none'];
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return undefined;
  if (Number(minutes) > 59 || Number(seconds) > 60 || hour > 23) return undefined;
  const start = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  // `Date` would change 2026-02-30 into a day in March.
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== Number(day)) return undefined;
  const [, sign, zoneHours = 0, zoneMinutes = 0] = /([+-])(\d{2}):?(\d{2})?/.exec(zone ?? '') ?? [];
  if (Number(zoneHours) > 23 || Number(zoneMinutes) > 59) return undefined;
  const offset = (sign === '-' ? -1 : 1) * (Number(zoneHours) * 60 + Number(zoneMinutes));
  const milliseconds = Math.floor(Number(`0.${fraction}`) * 1000);
  return plausibleDate(
    new Date(
      start.getTime() + ((hour * 60 + Number(minutes) - offset) * 60 + Number(seconds)) * 1000 + milliseconds,
    ),
  );
}
