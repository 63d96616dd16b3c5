/**
 * A name as code. GitHub looks for mentions and references in what Markdown has become, but not within code, so
 * that a name can be copied as it is.
 */
export function code(text: string): string {
  return `<code>${asEntities(text)}</code>`;
}

/**
 * A text that ends no cell and is read as neither Markdown nor HTML, nor, by a space of no width, as a mention or a
 * reference.
 */
export function escaped(text: string): string {
  return asEntities(text).replace(/&#(?:64|35);|GH-(?=\d)/gi, (sign) => `${sign}&#8203;`);
}

/** Underscores at the edge of a word would be emphasis; addresses would become links. */
function asEntities(text: string): string {
  return text.replace(
    /[^\w ,.:/-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/\/)|(?<=www)\./giu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}

/**
 * Lets long names in the tables of a summary break after `/`, `_`, `-` and `.`, so that a phone shows every column. Comes
 * last: within a name it would hide an ARN from whatever looks for one.
 */
export function withBreaks(markdown: string): string {
  return markdown.replace(/^\|.*\|$/gm, (row) =>
    row.replace(/(?<=<code>)[^<]{13,}(?=<\/code>)/g, (name) => name.replace(/.{3,}?[/_.-](?=.)/g, '$&<wbr>')),
  );
}
