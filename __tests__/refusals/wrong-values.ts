/** How a person writes an input wrong. */
export interface WrongValue {
  readonly text: string;
  /** The text that the message must offer, and that must be taken. Undefined: any that it offers. */
  readonly meant?: string;
  /** What the message must say beside it. */
  readonly says?: RegExp;
  /** True if the text is taken as it is, and does what was meant. */
  readonly isTaken?: boolean;
}

/** The right text of an input, and what kind of text it is. */
export interface Row {
  readonly input: string;
  /** A text that is right. */
  readonly right: string;
  readonly kind: 'boolean' | 'duration' | 'number' | 'choice' | 'word' | 'list' | 'lines' | 'free';
  /** Mistakes of this input alone. */
  readonly wrong?: readonly WrongValue[];
  readonly isRequired?: boolean;
  /** True if the text is not to be shown. */
  readonly isSecret?: boolean;
  /** Inputs that it is used with. */
  readonly with?: Readonly<Record<string, string>>;
  /** Typos that this input takes for what they are, each with the reason. */
  readonly takes?: Readonly<Record<string, string>>;
}

/** Typos that are made with any input. */
export const typos: Readonly<Record<string, (right: string) => string>> = {
  'an expression that was not filled in': () => `\${{ vars.TEXT }}`,
  quotes: (right) =>
    right
      .split('\n')
      .map((line) => `"${line}"`)
      .join('\n'),
  hyphens: (right) =>
    right
      .split('\n')
      .map((line) => `- ${line}`)
      .join('\n'),
  'a comma at the end': (right) => `${right},`,
  'line ends of Windows': (right) => `${right}\n`.replaceAll('\n', '\r\n'),
  'a variable of the shell': () => '$TEXT',
  'curly quotes': (right) =>
    right
      .split('\n')
      .map((line) => `\u201c${line}\u201d`)
      .join('\n'),
  'a character without a width': (right) => `${right}\u200b`,
  // As an editor of Windows, a page and a spreadsheet leave them.
  'a byte order mark': (right) => `\ufeff${right}`,
  'a blank that does not break': (right) => `${right}\u00a0`,
  tabs: (right) => `\t${right}\t`,
  'a list in brackets': (right) => `[${right.replaceAll('\n', ', ')}]`,
  empty: () => ' ',
};

const ofKind: Readonly<Record<Row['kind'], readonly WrongValue[]>> = {
  boolean: [
    { text: 'yes', meant: 'true' },
    { text: '0', meant: 'false' },
    { text: 'tRUE', meant: 'true' },
  ],
  duration: [
    { text: '30' },
    { text: '30 min', meant: '30m' },
    { text: '2 weeks', meant: '14d' },
    { text: '1h30m', meant: '90m' },
    { text: 'PT30M', meant: '30m' },
    { text: '30M', meant: '30m' },
  ],
  number: [{ text: '0' }, { text: '-1' }, { text: '5.0' }, { text: 'five' }, { text: '1000000000000' }],
  choice: [{ text: 'nothing-of-these' }],
  word: [],
  list: [],
  lines: [],
  free: [],
};

/** Everything that is tried with an input. */
export function wrongValues({
  right,
  kind,
  wrong = [],
  takes = {},
  isRequired,
  isSecret,
}: Row): (WrongValue & { typo: string })[] {
  const made = Object.entries(typos).map(([typo, make]): WrongValue & { typo: string } => {
    const text = make(right);
    if (/^line ends|mark$|break$|^tabs/.test(typo) || (typo === 'empty' && !isRequired) || typo in takes)
      return { typo, text, isTaken: true };
    return {
      typo,
      text,
      ...(/quotes|hyphens|comma|brackets|width/.test(typo) && !isSecret && { meant: right }),
    };
  });
  const own = [...ofKind[kind], ...wrong].map((each) => ({ typo: 'its own', ...each }));
  return [...made, ...own];
}
