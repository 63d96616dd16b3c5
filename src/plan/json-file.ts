import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import { jsonFaultOf } from '../domain/values/json-fault.ts';

/** A file that the command line or an input names. */
export interface NamedFile {
  readonly file: string;
  /** What names it, as an error begins with it. */
  readonly origin: string;
  /** What it may be. */
  readonly allowed: string;
}

/** The error for a file that cannot be used. `what` completes "FILE, which …" and quotes nothing of it. */
export function unusable({ file, origin, allowed }: NamedFile, what: string): LeaseError {
  return new LeaseError('E_INPUT', `${origin} names ${shortened(file)}, which ${what}.`, {
    fix: `Allowed: ${allowed}.`,
  });
}

/** The JSON of a file. E_INPUT with the line and column of the first error, without the parser's message, which could quote it. */
export function parseJsonFile(text: string, named: NamedFile): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw unusable(named, whyNoJson(text));
  }
}

function whyNoJson(text: string): string {
  if (text.trim() === '') return 'is empty: the command that wrote it failed';
  const fault = jsonFaultOf(text);
  if (!fault) return 'is no JSON: it begins neither with { nor with [';
  return `is no JSON: at line ${fault.line}, column ${fault.column} ${fault.what}`;
}
