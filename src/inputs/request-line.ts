import { type ErrorCode, LeaseError } from '../domain/error.ts';

/** One line of a list of requests, split into its parts, which are not checked yet. */
export interface RequestLine {
  /** In the input, from 1. */
  readonly line: number;
  /** Undefined where no comma gives one; empty where the comma stands alone. */
  readonly name: string | undefined;
  readonly reference: string;
  /** What follows `#`; undefined without one. */
  readonly selector: string | undefined;
  readonly options: readonly string[];
}

/** What an error about a line offers beside what is wrong. */
export interface LineHint {
  readonly allowed?: string;
  /** The line that was probably meant. */
  readonly meant?: RequestLine | string;
}

/** What a line may be. */
export const allowedLine =
  'Allowed: [NAME ,] REFERENCE[#SELECTOR] [OPTION ...], such as: DB_PASSWORD, prod/db#password optional';

export function lineError(code: ErrorCode, line: number, wrong: string, hint: LineHint = {}): LeaseError {
  const fix: string[] = [];
  if (hint.allowed !== undefined) fix.push(`Allowed: ${hint.allowed}.`);
  if (hint.meant !== undefined) {
    fix.push(`Probably meant: ${typeof hint.meant === 'string' ? hint.meant : formatLine(hint.meant)}`);
  }
  if (fix.length === 0) fix.push(allowedLine);
  return new LeaseError(code, `Line ${line} of secrets: ${wrong}`, { fix: fix.join('\n') });
}

/** The line that these parts stand for. */
export function formatLine({ name, reference, selector, options }: Omit<RequestLine, 'line'>): string {
  const naming = name === undefined ? '' : `${name}, `;
  return [naming + formatTarget(reference, selector), ...options].join(' ').trimStart();
}

/** REFERENCE and SELECTOR as the workflow has them. */
export function formatTarget(reference: string, selector: string | undefined): string {
  return selector === undefined ? reference : `${reference}#${selector}`;
}

/** Undefined for a line that asks for nothing: blank, or a comment. */
export function splitLine(raw: string, line: number): RequestLine | undefined {
  const text = raw.trim();
  if (text === '' || text.startsWith('#')) return undefined;
  const [name, rest] = splitName(text);
  const [target, ...options] = tokensOf(rest, line);
  if (target === undefined) {
    throw lineError('E_REQUEST', line, 'there is a NAME and no secret after it.', {
      allowed: "NAME, REFERENCE, where REFERENCE is a secret's name, its ARN, or a prefix that ends in *",
    });
  }
  const hash = target.indexOf('#');
  return hash < 0
    ? { line, name, reference: target, selector: undefined, options }
    : { line, name, reference: target.slice(0, hash), selector: target.slice(hash + 1), options };
}

/** A comma gives a NAME only before the first `#`: behind it, it is the selector's, or a comment's. */
function splitName(text: string): [string | undefined, string] {
  const comma = text.indexOf(',');
  const hash = text.indexOf('#');
  if (comma < 0 || (hash >= 0 && hash < comma)) return [undefined, text];
  return [text.slice(0, comma).trim(), text.slice(comma + 1)];
}

/** Words up to the end or a `#` that stands alone, which begins a comment. */
function tokensOf(text: string, line: number): string[] {
  const tokens: string[] = [];
  let at = skipSpace(text, 0);
  while (at < text.length && !/^#(\s|$)/.test(text.slice(at, at + 2))) {
    const end = tokenEnd(text, at, line);
    tokens.push(text.slice(at, end));
    at = skipSpace(text, end);
  }
  return tokens;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

const closing: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };
const expiresOption = 'expires=';

/** White space ends a word, but not inside the quotes and brackets of a JMESPath expression. */
function tokenEnd(text: string, start: number, line: number): number {
  let at = start;
  while (at < text.length && !isSpace(text, at)) {
    if (text.charAt(at) === '#') return expressionEnd(text, at + 1, line);
    if (text.startsWith(expiresOption, at) && at === start) {
      return expressionEnd(text, at + expiresOption.length, line);
    }
    at += 1;
  }
  return at;
}

function expressionEnd(text: string, start: number, line: number): number {
  const open: string[] = [];
  let at = start;
  while (at < text.length && (open.length > 0 || !isSpace(text, at))) {
    const char = text.charAt(at);
    if (char === '"' || char === "'" || char === '`') {
      at = quoteEnd(text, at, line);
      continue;
    }
    const closer = closing[char];
    if (closer !== undefined) open.push(closer);
    else if (char === open.at(-1)) open.pop();
    else if (char === ']' || char === ')' || char === '}') throw unbalanced(line, `${char} closes nothing`);
    at += 1;
  }
  const missing = open.at(-1);
  if (missing !== undefined) throw unbalanced(line, `${missing} is missing`);
  return at;
}

/** Behind the quote that ends what begins at `start`; a backslash takes the next character along. */
function quoteEnd(text: string, start: number, line: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === quote) return at + 1;
  }
  throw unbalanced(line, `a ${quote} is missing`);
}

function unbalanced(line: number, what: string): LeaseError {
  return lineError('E_SELECTOR', line, `the expression's quotes or brackets do not match: ${what}.`, {
    allowed: 'a JMESPath expression, https://jmespath.org/specification.html',
  });
}
