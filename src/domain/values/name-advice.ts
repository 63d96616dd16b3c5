import { type LeaseRequest, referenceText } from '../requests/request.ts';
import { isDropIn } from '../requests/request-advice.ts';
import type { Secret } from './secret.ts';

/** The parts of a value with a refused name that the advice depends on. */
export interface MisnamedValue {
  readonly request: LeaseRequest;
  /** Undefined for the whole secret. */
  readonly field: string | undefined;
  readonly secret: Pick<Secret, 'name'>;
}

/** The fix for a refused name, in the syntax of the request's input. */
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

/** The fix for two values with the same name. */
export function adviceOnTwo(one: MisnamedValue, other: MisnamedValue): string {
  const { request } = other;
  if (one.request !== request) {
    return isDropIn(request)
      ? `Give one of them an alias: \`ALIAS, ${request.text}\``
      : adviceOnName(other).replace('it ', 'one of them ').replace('its names', 'the names of one');
  }
  // Both values have the same request, so a name for it would be the same name again.
  const { reference } = request;
  const secret = reference.kind === 'prefix' ? 'SECRET' : referenceText(reference);
  if (!isDropIn(request))
    return `In place of this line write one for each that is needed: \`NAME, ${one.field === undefined ? secret : `${secret}#FIELD`}\``;
  return one.field === undefined
    ? 'Write a line for each secret: `ALIAS, SECRET`'
    : `Take its line out, and lease what is needed of it in a step of its own with \`secrets: NAME, ${secret}#FIELD\``;
}
