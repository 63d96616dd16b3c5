/** The position of the first error in a JSON text, and its kind. It contains nothing of the text. */
export interface JsonFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** Completes "…: WHAT". */
  readonly what: string;
}

/** The first error of a text that begins as a JSON object or array. Undefined for any other text. */
export function jsonFaultOf(text: string): JsonFault | undefined {
  const json = text.replace(/^\uFEFF/, '');
  if (!/^\s*[[{]/.test(json)) return undefined;
  const fault = new Scanner(json).fault();
  if (!fault) return undefined;
  const before = json.slice(0, fault.at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, what: fault.what };
}

interface Fault {
  readonly at: number;
  readonly what: string;
}

/** Thrown at the first error. */
class Broken extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.what);
    this.fault = fault;
  }
}

/** Scans JSON by RFC 8259 up to the first error. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  fault(): Fault | undefined {
    try {
      this.#value();
      this.#space();
      if (this.#at < this.#text.length) throw this.#broken('something follows behind its end');
      return undefined;
    } catch (error) {
      if (error instanceof Broken) return error.fault;
      // The text is nested more deeply than the stack allows.
      return { at: this.#at, what: 'it is nested too deeply' };
    }
  }

  #value(): void {
    this.#space();
    const char = this.#text.charAt(this.#at);
    if (char === '{') this.#members('}', () => this.#member());
    else if (char === '[') this.#members(']', () => this.#value());
    else if (char === '"') this.#string();
    else this.#scalar(char);
  }

  #scalar(char: string): void {
    if (char === "'") throw this.#broken('single quotes stand where JSON has double ones');
    if (char === '/' || char === '#') throw this.#broken('JSON has no comments');
    const word = /(?:-?\d[\d.eE+-]*|true|false|null)(?![\w.])/y;
    word.lastIndex = this.#at;
    const found = word.exec(this.#text)?.[0];
    if (found === undefined || !isScalar(found))
      throw this.#broken(char === '' ? 'it ends too early' : 'a value is missing, or has no quotes');
    this.#at += found.length;
  }

  #members(closing: string, member: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#take(closing)) return;
    for (;;) {
      member();
      this.#space();
      if (this.#take(closing)) return;
      const comma = this.#at;
      if (!this.#take(',')) throw this.#broken(this.#isOver() ? 'it ends too early' : 'a comma is missing');
      this.#space();
      if (this.#text.charAt(this.#at) === closing) {
        this.#at = comma;
        throw this.#broken('a comma stands before the closing bracket');
      }
    }
  }

  #member(): void {
    this.#space();
    const char = this.#text.charAt(this.#at);
    if (char === '') throw this.#broken('it ends too early');
    if (char === "'") throw this.#broken('single quotes stand where JSON has double ones');
    if (char === '/' || char === '#') throw this.#broken('JSON has no comments');
    if (char !== '"') throw this.#broken('a key has no double quotes');
    this.#string();
    this.#space();
    if (!this.#take(':')) throw this.#broken('a colon is missing behind a key');
    this.#value();
  }

  #string(): void {
    const start = this.#at;
    this.#at += 1;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const char = this.#text.charAt(this.#at);
      if (char === '"') {
        this.#at += 1;
        return;
      }
      if (char === '\n' || char === '\r')
        throw this.#broken('a line break stands inside a string, where JSON has \\n');
      if (char < ' ') throw this.#broken('a control character, such as a tab, stands inside a string');
      if (char !== '\\') continue;
      if (!/^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(this.#text.slice(this.#at, this.#at + 6)))
        throw this.#broken('a backslash begins none of the escapes of JSON');
      this.#at += 1;
    }
    this.#at = start;
    throw this.#broken('a string has no end');
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text.charAt(this.#at))) this.#at += 1;
  }

  #take(char: string): boolean {
    const isThere = this.#text.charAt(this.#at) === char;
    if (isThere) this.#at += 1;
    return isThere;
  }

  #isOver(): boolean {
    return this.#at >= this.#text.length;
  }

  #broken(what: string): Broken {
    return new Broken({ at: this.#at, what });
  }
}

function isScalar(word: string): boolean {
  try {
    JSON.parse(word);
    return true;
  } catch {
    return false;
  }
}
