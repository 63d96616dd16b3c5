import type { LeaseRequest } from './request.ts';
import { pathOf } from './selection.ts';
import { fromSecret, variableText, withoutLeadingDigit } from './variable.ts';

/** The variables that a request is known to lease before anything is read; empty where its secrets decide. */
export function knownNames({ reference, naming, selector, file }: LeaseRequest): string[] {
  const field = selector.kind === 'jmespath' ? pathOf(selector.expression)?.join('_') : undefined;
  const suffix = file ? '_FILE' : '';
  if (naming.kind === 'exact') return [naming.name + suffix];
  if (reference.kind !== 'name' || selector.kind === 'fields') return [];
  if (naming.kind === 'derived') return [fromSecret(reference.name, field) + suffix];
  return [withoutLeadingDigit(naming.text + variableText(field ?? '')) + suffix];
}
