const units = [
  { name: 'd', length: 86_400_000 },
  { name: 'h', length: 3_600_000 },
  { name: 'min', length: 60_000 },
  { name: 's', length: 1000 },
];

/** A duration in its two largest units: `2 h 10 min`, `45 s`. */
export function spanWords(milliseconds: number): string {
  let rest = Math.abs(milliseconds);
  const first = units.findIndex(({ length }) => rest >= length);
  if (first === -1) return '0 s';
  const parts: string[] = [];
  for (const { name, length } of units.slice(first, first + 2)) {
    const count = Math.floor(rest / length);
    rest -= count * length;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.join(' ');
}

/** A time relative to now: `in 2 h 10 min` or `3 d ago`. */
export function whenWords(at: Date, now: number): string {
  const away = at.getTime() - now;
  return away >= 0 ? `in ${spanWords(away)}` : `${spanWords(away)} ago`;
}

/** A time to the minute: `2026-06-15 12:00 UTC`. */
export function minuteOf(date: Date): string {
  return `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
