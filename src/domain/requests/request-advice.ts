import type { LeaseRequest } from './request.ts';
import { referenceText } from './request.ts';

/** What an error gives advice about: a request and, if known, the value that it leases. */
export interface Advised {
  readonly request: LeaseRequest;
  /** The variable of the value. */
  readonly name?: string | undefined;
  /** The field of a JSON object; undefined for the whole value. */
  readonly field?: string | undefined;
}

/**
 * How to add an option to a request, in the syntax of its input. `secret-ids` has no options, so its request needs a
 * step of its own. The caller ends the sentence.
 */
export function addOption(advised: Advised, ...options: string[]): string {
  const { request, field } = advised;
  const [first = '', ...others] = options;
  if (isDropIn(request))
    return `take its line out, and lease it in a step of its own with \`secrets: ${lineOf(advised, first)} ${first}\``;
  const hasMany = request.selector.kind === 'fields';
  // A file has one value.
  if (
    first === 'file' &&
    (hasMany || (request.reference.kind === 'prefix' && request.naming.kind !== 'exact'))
  )
    return `write a line for each value that is needed in the place of its line, this one as \`${lineOf(advised, first)} file\``;
  const own = first === 'public' && hasMany && field !== undefined ? `public=${field}` : first;
  return `add ${[own, ...others].map((option) => `\`${option}\``).join(' or ')} to its line`;
}

/** A sentence that advises `optional`; none where the input takes no line that may be missing. */
export function optionalAdvice(request: LeaseRequest, why = 'it may be missing'): string[] {
  return acceptsOption(request, 'optional')
    ? [asSentence(`${addOption({ request }, 'optional')} if ${why}`)]
    : [];
}

/** True where the input in which the line stands has this option. */
export function acceptsOption({ refused = [] }: LeaseRequest, option: string): boolean {
  return !refused.includes(option);
}

/** True for a line of `secret-ids`. */
export function isDropIn({ naming }: LeaseRequest): boolean {
  return naming.kind === 'stem';
}

/** A request, or one of its values, as a line of `secrets` of its own. */
function lineOf({ request, name, field }: Advised, option: string): string {
  const { reference, naming, selector } = request;
  // The names of secrets that a prefix finds may not be shown to everybody.
  if (reference.kind === 'prefix') return 'NAME, SECRET';
  const secret = referenceText(reference);
  const isKey = field !== undefined && /^[A-Za-z_]\w*$/.test(field);
  const target = isKey ? `${secret}#${field}` : secret;
  if (name !== undefined) return `${name}, ${target}`;
  const alias = naming.kind === 'stem' ? naming.stem : undefined;
  const isWhole = option === 'file' || option === 'base64';
  if (selector.kind === 'unfolded' && !isWhole) return alias ? `${alias}_*, ${secret}#*` : `${secret}#*`;
  return alias && alias !== secret ? `${alias}, ${secret}` : secret;
}

/** A sentence with a capital letter and a full stop. */
export function asSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
