import { LeaseError } from '../error.ts';
import { shownKey } from '../masks/looks-secret.ts';
import type { LeaseRequest } from '../requests/request.ts';
import type { LeasedValue } from './leased-value.ts';
import { refusalOfData } from './variable.ts';

/** As many names as a line to paste has room for. */
const most = 12;

/** True where a request leaves all of a variable's name to whoever may write the secret. */
export function takesNamesFromData({ naming, selector, reference }: LeaseRequest): boolean {
  if (naming.kind !== 'prefixed' || naming.text !== '') return false;
  return selector.kind === 'fields' || reference.kind === 'prefix';
}

/**
 * Of what a request found, the values whose names its author lists; all of them where data does not choose the name.
 * E_NAME where data would choose and nothing is listed.
 */
export async function withListedNames(
  request: LeaseRequest,
  values: readonly LeasedValue[],
): Promise<LeasedValue[]> {
  if (!takesNamesFromData(request)) return [...values];
  const { only } = request;
  if (only === undefined) throw await withoutList(request, values);
  if (only === 'any') return [...values];
  return values.flatMap((value) => {
    const listed = only.find((pattern) => isListed(value.name, pattern));
    if (listed === undefined) return [];
    // A name that the author spelled out is the author's.
    return [listed.endsWith('*') ? value : { ...value, origin: 'author' as const }];
  });
}

/** The listed names that nothing was found for, in the order of the list. */
export function missingNames({ only = [] }: LeaseRequest, values: readonly LeasedValue[]): string[] {
  if (only === 'any') return [];
  const names = new Set(values.map(({ name }) => name));
  return only.filter((name) => !name.endsWith('*') && !names.has(name));
}

function isListed(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

async function withoutList(request: LeaseRequest, values: readonly LeasedValue[]): Promise<LeaseError> {
  const names: string[] = [];
  for (const name of new Set(values.map((value) => value.name)))
    if ((await refusalOfData(name)) === undefined) names.push(name);
  const canShow = names.length > 0 && names.length <= most && names.every((name) => shownKey(name) === name);
  const options = canShow ? `only=${names.join(',')}` : 'only=NAME,NAME_*';
  return new LeaseError(
    'E_NAME',
    `With a blank NAME, whoever may write ${request.text} chooses names of variables.`,
    {
      fix: [
        `List the names that you want: \`, ${request.text} ${options}\``,
        `Or begin their names with something: \`NAME_*, ${request.text}\``,
      ].join('\n'),
    },
  );
}
