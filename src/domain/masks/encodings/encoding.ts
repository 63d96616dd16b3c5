/** Converts a text as common programs print it. The comment above each encoding names the programs. */
export type Encoding = (text: string) => string;

/** Replaces what `pattern` matches, one character at a time. */
export function replacing(pattern: RegExp, by: (sign: string) => string): (text: string) => string {
  return (text) => text.replace(pattern, by);
}

/** Replaces the characters that a table names. */
export function byTable(table: Readonly<Record<string, string>>): (text: string) => string {
  const signs = Object.keys(table).map((sign) => `\\u${utf16Hex(sign)}`);
  return replacing(new RegExp(`[${signs.join('')}]`, 'g'), (sign) => table[sign] ?? sign);
}

/** A UTF-16 unit in four hexadecimal digits. */
export function utf16Hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).padStart(4, '0');
}

/** A byte in two hexadecimal digits. */
export function hexOctets(sign: string): string[] {
  return [...Buffer.from(sign)].map((octet) => octet.toString(16).padStart(2, '0'));
}

/** The bytes of a character as a backslash and three octal digits each. */
export function octalOctets(sign: string): string {
  return [...Buffer.from(sign)].map((octet) => `\\${octet.toString(8).padStart(3, '0')}`).join('');
}
