import { type LeaseRequest, referenceText } from '../requests/request.ts';
import { isDropIn } from '../requests/request-advice.ts';
import type { Secret } from './secret.ts';

/** A value whose name is refused, as far as the advice depends on it. */
export interface MisnamedValue {
  readonly request: LeaseRequest;
  /** Undefined for the whole secret. */
  readonly field: string | undefined;
  readonly secret: Pick<Secret, 'name'>;
}

/** What to do about a value whose name is refused, in the words of the input that its request stands in. */
export function adviceOnName({ request, field, secret }: MisnamedValue): string {
  const { naming, selector, text } = request;
  const hasMany = selector.kind === 'fields' || request.reference.kind === 'prefix';
  switch (naming.kind) {
    case 'stem': {
      const own = request.reference.kind === 'prefix' ? secret.name : text;
      return field === undefined
        ? `Give it an alias: \`ALIAS, ${own}\``
        : `Give the secret an alias, which begins its names: \`ALIAS, ${own}\`. Or lease the fields that you want in a step of its own: \`secrets: , ${own}#* only=NAME,NAME_*\``;
    }
    case 'prefixed':
      return naming.text === ''
        ? `Begin its names with something: \`NAME_*, ${text}\``
        : `Begin its names with something else than ${naming.text}: \`NAME_*, ${text}\``;
    default:
      return hasMany
        ? `Begin its names with something: \`NAME_*, ${text}\``
        : `Give it a NAME: \`NAME, ${text}\``;
  }
}

/** What to do about two values that want one name. */
export function adviceOnTwo(one: MisnamedValue, other: MisnamedValue): string {
  const { request } = other;
  if (one.request !== request) {
    return isDropIn(request)
      ? `Give one of them an alias: \`ALIAS, ${request.text}\``
      : adviceOnName(other).replace('it ', 'one of them ').replace('its names', 'the names of one');
  }
  // One request for both: a name for it would be one name again.
  const { reference } = request;
  const secret = reference.kind === 'prefix' ? 'SECRET' : referenceText(reference);
  if (!isDropIn(request))
    return `In place of this line write one for each that is needed: \`NAME, ${one.field === undefined ? secret : `${secret}#FIELD`}\``;
  return one.field === undefined
    ? 'Write a line for each secret: `ALIAS, SECRET`'
    : `Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${secret}#FIELD\``;
}
