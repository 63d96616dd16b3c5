import type { LetterCase } from '../requests/request.ts';
import { ownedNames, type RefusedNames, refusedBy, refusedWithin } from './refused-names.ts';

/**
 * Where a variable's name comes from: the workflow's author spelled it out, or it was made from data,
 * that is from a secret's name or a JSON key, which whoever may write the secret chooses.
 */
export type NameOrigin = 'author' | 'data';

/** Every character that a variable's name cannot have becomes `_`. */
export function variableText(text: string, letterCase: LetterCase = 'upper'): string {
  const valid = text.replace(/[^A-Za-z0-9_]/g, '_');
  if (letterCase === 'kept') return valid;
  return letterCase === 'upper' ? valid.toUpperCase() : valid.toLowerCase();
}

/** A name cannot begin with a digit: `_` goes before it. */
export function withoutLeadingDigit(name: string): string {
  return /^[0-9]/.test(name) ? `_${name}` : name;
}

/** The variable for a secret, or for one field of it, where the request gives no NAME. */
export function fromSecret(secret: string, field?: string): string {
  return withoutLeadingDigit(variableText(field === undefined ? secret : `${secret}_${field}`));
}

export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name);
}

/** Why a variable of this name may not be leased, whoever chose it; undefined where it may. Completes "the name …". */
export function refusalOf(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (!isVariableName(name)) return 'has other characters than letters, digits and _, or begins with a digit';
  return reasonOf(refusedBy(name, ownedNames));
}

/** The same for a name that data chose: it may also not change how later steps run. */
export async function refusalOfData(name: string): Promise<string | undefined> {
  return refusalOf(name) ?? reasonOf(refusedBy(name, await loadSteeringNames()));
}

/** A name that data may not choose and a pattern such as `FEATURE_*` matches too; undefined where there is none. */
export async function refusedMatch(pattern: string): Promise<string | undefined> {
  return refusedWithin(pattern, [...ownedNames, ...(await loadSteeringNames())]);
}

/** Long, and of use only where data chooses names: most leases load nothing of it. */
async function loadSteeringNames(): Promise<readonly RefusedNames[]> {
  return (await import('./steering-names.ts')).steeringNames;
}

function reasonOf(found: RefusedNames | undefined): string | undefined {
  return found && `${found.reason} (${found.tool})`;
}
