/** A name as code, so that it can be copied. GitHub finds mentions and references in text, but not in code. */
export function code(text: string): string {
  return `<code>${asEntities(text)}</code>`;
}

/** Escapes a text, and formats what stands between backticks as code. */
export function escapedWithCode(text: string): string {
  const parts = text.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : escaped(part))).join('');
}

/** Escapes a text for a table's cell: no Markdown, no HTML and, by zero-width spaces, no mention or reference. */
export function escaped(text: string): string {
  return asEntities(text).replace(/&#(?:64|35);|GH-(?=\d)/gi, (sign) => `${sign}&#8203;`);
}

/** Escapes underscores, which mean emphasis, and addresses, which become links. */
function asEntities(text: string): string {
  return text.replace(
    /[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/**
 * Lets long names in a summary's tables break after `/`, `_`, `-` and `.`, so that a phone shows every column. Apply
 * it last: the breaks would hide ARNs from the concealment.
 */
export function withBreaks(markdown: string): string {
  return markdown.replace(/^\|.*\|$/gm, (row) =>
    row.replace(/(?<=<code>)[^<]{10,}(?=<\/code>)/g, (name) => name.replace(/.{3,}?[/_.-](?=.)/g, '$&<wbr>')),
  );
}

/** As many of the rows, from the first on, as fit in so many bytes with their line ends and breaks. */
export function fittingRows(rows: readonly string[], room: number): string[] {
  let left = room;
  const tooMany = rows.findIndex((row) => {
    left -= Buffer.byteLength(withBreaks(row)) + 1;
    return left < 0;
  });
  return tooMany < 0 ? [...rows] : rows.slice(0, tooMany);
}
