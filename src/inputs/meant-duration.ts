const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** `30 min`, `2 weeks`, `1h30m`, `1.5h` and `PT30M` as this action writes them. Another text as it is. */
export function meantDuration(line: string): string {
  const text = line.replace(/^P(?=[\dT])/i, '').replace(/T(?=\d)/i, '');
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)\s*(s|m|h|d|w)[a-z]*\s*/gi)];
  if (parts.length === 0 || parts.map(([whole]) => whole).join('') !== text) return line;
  const seconds = parts.reduce(
    (sum, [, count, unit = '']) => sum + Number(count) * (units[unit.toLowerCase()] ?? 0),
    0,
  );
  const [unit = 's', size = 1] =
    Object.entries(units)
      .filter(([name, length]) => name !== 'w' && seconds % length === 0)
      .at(-1) ?? [];
  return Number.isInteger(seconds) ? `${seconds / size}${unit}` : line;
}
