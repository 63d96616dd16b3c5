import type { LeaseRequest } from '../src/domain/requests/request.ts';
import { pathOf } from '../src/domain/values/selection.ts';

/** Makes the part of a JSON object that contains a value. */
type MadeUp = (value: string) => Record<string, unknown>;

/** The fields that a secret's JSON must have for this request. Empty if any text will do. */
export function knownFields({ selector, only, public: open, reference, expires }: LeaseRequest): MadeUp[] {
  const made: MadeUp[] = [];
  if (selector.kind === 'jmespath')
    made.push((value) => at(selector.expression, `${value}-${lastOf(selector.expression)}`));
  if (selector.kind === 'fields') {
    const listed = reference.kind !== 'prefix' && Array.isArray(only) ? only : ['username', 'password'];
    for (const name of listed)
      made.push((value) => ({ [name.replace('*', 'ONE')]: `${value}-${name.replace('*', 'one')}` }));
  }
  if (Array.isArray(open)) for (const name of open) made.push(() => ({ [name]: `public-${name}` }));
  if (expires?.kind === 'selector') {
    const { expression } = expires;
    const inNinetyDays = new Date(Date.now() + 90 * 86_400_000).toISOString();
    made.push(() => at(expression, inNinetyDays));
  }
  return made;
}

/** An object in which a plain path finds the value. Empty for any other expression. */
function at(expression: string, value: string): Record<string, unknown> {
  const steps = pathOf(expression) ?? [];
  return steps.reduceRight<unknown>(
    (inner, step) =>
      typeof step === 'number' ? Array.from({ length: step + 1 }, () => inner) : { [step]: inner },
    value,
  ) as Record<string, unknown>;
}

function lastOf(expression: string): string {
  return String(pathOf(expression)?.at(-1) ?? 'selected');
}
