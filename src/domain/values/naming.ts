import type { LeaseRequest, Naming } from '../requests/request.ts';
import type { Field } from './field.ts';
import { pathOf } from './selection.ts';
import { fromSecret, type NameOrigin, variableText, withoutLeadingDigit } from './variable.ts';

/** A variable's name and who chose it. */
export interface VariableName {
  readonly name: string;
  readonly origin: NameOrigin;
}

/** The variable for one field of a secret; `secret` is the name that the service gives. */
export function nameOf(request: LeaseRequest, secret: string, field: Pick<Field, 'path'>): VariableName {
  const { naming, file } = request;
  const { name, origin } = namedBy(naming, request, secret, field);
  return { name: file ? `${name}_FILE` : name, origin };
}

/** True where a request leaves all of a variable's name to whoever may write the secret. */
export function takesNamesFromData({ naming, selector, reference }: LeaseRequest): boolean {
  if (naming.kind !== 'prefixed' || naming.text !== '') return false;
  return selector.kind === 'fields' || reference.kind === 'prefix';
}

/** A field's name as `#*` has it: the keys and indexes on the way to it, joined by `_`; undefined for the whole. */
export function fieldName({ path }: Pick<Field, 'path'>): string | undefined {
  return path.length === 0 ? undefined : path.join('_');
}

/** The variables that a request is known to lease before anything is read; empty where its secrets decide. */
export function knownNames(request: LeaseRequest): string[] {
  const { reference, naming, selector } = request;
  const dependsOnSecret =
    reference.kind !== 'name' || selector.kind === 'fields' || selector.kind === 'unfolded';
  if (naming.kind !== 'exact' && dependsOnSecret) return [];
  const path = selector.kind === 'jmespath' ? pathOf(selector.expression) : undefined;
  return [nameOf(request, reference.kind === 'name' ? reference.name : '', { path: path ?? [] }).name];
}

function namedBy(
  naming: Naming,
  { reference, selector }: LeaseRequest,
  secret: string,
  field: Pick<Field, 'path'>,
): VariableName {
  switch (naming.kind) {
    case 'exact':
      return { name: naming.name, origin: 'author' };
    case 'derived':
      return { name: fromSecret(secret, fieldName(field)), origin: 'data' };
    case 'prefixed': {
      // With a prefix what follows it tells the secrets apart; only `#*` has fields to tell apart too.
      const rest = reference.kind === 'prefix' ? secret.slice(reference.prefix.length) : undefined;
      const parts = rest === undefined || selector.kind === 'fields' ? [rest, fieldName(field)] : [rest];
      const text = parts.filter((part) => part !== undefined).join('_');
      return { name: withoutLeadingDigit(naming.text + variableText(text)), origin: 'data' };
    }
    case 'stem':
      return namedByStem(naming, secret, field);
  }
}

/** As aws-secretsmanager-get-secrets does: a part that is empty takes its `_` along. */
function namedByStem(
  { stem, letterCase }: Naming & { kind: 'stem' },
  secret: string,
  { path }: Pick<Field, 'path'>,
): VariableName {
  const isWhole = path.length === 0;
  const first = stem === undefined || (stem === '' && isWhole) ? secret : stem;
  const parts = [first, ...path].map((part) => variableText(String(part), letterCase));
  const name = withoutLeadingDigit(parts.filter((part) => part !== '').join('_'));
  return { name, origin: isWhole && stem ? 'author' : 'data' };
}
