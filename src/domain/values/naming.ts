import type { LeaseRequest, Naming } from '../requests/request.ts';
import type { Field } from './field.ts';
import { pathOf } from './selection.ts';
import { fromSecret, type NameOrigin, variableText, withoutLeadingDigit } from './variable.ts';

/** A variable's name and who chose it. */
export interface VariableName {
  readonly name: string;
  readonly origin: NameOrigin;
}

/** The variable for one field of a secret. `secret`: the name that the service returns. */
export function nameOf(request: LeaseRequest, secret: string, field: Pick<Field, 'path'>): VariableName {
  const { naming, file } = request;
  const { name, origin } = namedBy(naming, request, secret, field);
  return { name: file ? `${name}_FILE` : name, origin };
}

/** True if the author of the secret can choose the whole name of a variable. */
export function takesNamesFromData({ naming, selector, reference }: LeaseRequest): boolean {
  if (naming.kind !== 'prefixed' || naming.text !== '') return false;
  return selector.kind === 'fields' || reference.kind === 'prefix';
}

/** A field's name as `#*` makes it: its keys and indexes joined by `_`. Undefined for the whole secret. */
export function fieldName({ path }: Pick<Field, 'path'>): string | undefined {
  return path.length === 0 ? undefined : path.join('_');
}

/** The variables of a request that are known before reading. Empty if the secret decides them. */
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
      // The rest of the secret's name behind the prefix distinguishes secrets; only `#*` has fields too.
      const rest = reference.kind === 'prefix' ? secret.slice(reference.prefix.length) : undefined;
      const parts = rest === undefined || selector.kind === 'fields' ? [rest, fieldName(field)] : [rest];
      const text = parts.filter((part) => part !== undefined).join('_');
      return { name: withoutLeadingDigit(naming.text + variableText(text)), origin: 'data' };
    }
    case 'stem':
      return namedByStem(naming, secret, field);
  }
}

/** As in aws-secretsmanager-get-secrets: an empty part leaves out its `_`. */
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
