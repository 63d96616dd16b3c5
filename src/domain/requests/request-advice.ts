import type { LeaseRequest } from './request.ts';
import { referenceText } from './request.ts';

/** What an error advises about: a request and, where one is at hand, the value that it leases. */
export interface Advised {
  readonly request: LeaseRequest;
  /** Its variable. */
  readonly name?: string | undefined;
  /** The field of a JSON object; undefined for the whole value. */
  readonly field?: string | undefined;
}

/**
 * How to give a request an option, in the words of the input that it stands in: `secret-ids` has none, so it needs a
 * step of its own. The sentence's end is the caller's.
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
  return takes(request, 'optional') ? [sentence(`${addOption({ request }, 'optional')} if ${why}`)] : [];
}

/** True where the input in which the line stands has this option. */
export function takes({ refused = [] }: LeaseRequest, option: string): boolean {
  return !refused.includes(option);
}

/** True for a line of `secret-ids`. */
export function isDropIn({ naming }: LeaseRequest): boolean {
  return naming.kind === 'stem';
}

/** What a request, or one value of it, is as a line of `secrets` for itself. */
function lineOf({ request, name, field }: Advised, option: string): string {
  const { reference, naming, selector } = request;
  // Which secrets a prefix finds is not for everybody.
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
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
