import type { LetterCase } from '../requests/request.ts';
import { ownedNames, type RefusedNames, refusedBy, refusedWithin } from './refused-names.ts';

/**
 * Who chose a variable's name: the author of the workflow, or data, that is a secret's name or a JSON key, which the
 * author of the secret chooses.
 */
export type NameOrigin = 'author' | 'data';

/** Replaces every character that a variable's name cannot have by `_`. */
export function variableText(text: string, letterCase: LetterCase = 'upper'): string {
  const valid = text.replace(/[^A-Za-z0-9_]/g, '_');
  if (letterCase === 'kept') return valid;
  return letterCase === 'upper' ? valid.toUpperCase() : valid.toLowerCase();
}

/** Puts `_` before a leading digit, which no name can have. */
export function withoutLeadingDigit(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** The variable for a secret or one of its fields, if the request gives no NAME. */
export function fromSecret(secret: string, field?: string): string {
  return withoutLeadingDigit(variableText(field === undefined ? secret : `${secret}_${field}`));
}

export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/** Why no variable may have this name. Undefined if it may. Completes "the name …". */
export function refusalOf(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (!isVariableName(name)) return 'has other characters than letters, digits and _, or begins with a digit';
  return reasonOf(refusedBy(name, ownedNames));
}

/** The same for a name chosen by data, which also must not change how later steps run. */
export async function refusalOfData(name: string): Promise<string | undefined> {
  return refusalOf(name) ?? reasonOf(refusedBy(name, await loadUnsafeNames()));
}

/** A name that data may not choose and that a pattern such as `FEATURE_*` matches. Undefined if there is none. */
export async function refusedMatch(pattern: string): Promise<string | undefined> {
  return refusedWithin(pattern, [...ownedNames, ...(await loadUnsafeNames())]);
}

let unsafeNames: Promise<readonly RefusedNames[]> | undefined;

/** Loaded late: the list is long and most leases do not need it. And once, since each import looks for its file. */
function loadUnsafeNames(): Promise<readonly RefusedNames[]> {
  unsafeNames ??= import('./unsafe-names.ts').then((loaded) => loaded.unsafeNames);
  return unsafeNames;
}

function reasonOf(found: RefusedNames | undefined): string | undefined {
  return found && `${found.reason} (${found.tool})`;
}
