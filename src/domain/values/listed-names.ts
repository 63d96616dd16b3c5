import { LeaseError } from '../error.ts';
import { listed } from '../listing.ts';
import { shownKey } from '../masks/looks-secret.ts';
import type { LeaseRequest } from '../requests/request.ts';
import type { LeasedValue } from './leased-value.ts';
import { nameOf, takesNamesFromData } from './naming.ts';
import { refusalOfData } from './variable.ts';

/** How many names fit into a line to paste. */
const most = 12;

/**
 * The found values whose names the author lists. All of them if data does not choose the name. E_NAME if data would
 * choose it and nothing is listed.
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
    const pattern = only.find((each) => isListed(value.name, each));
    if (pattern === undefined) return [];
    // A name that the author wrote out was chosen by the author.
    return [pattern.endsWith('*') ? value : { ...value, origin: 'author' as const }];
  });
}

/** The listed names and patterns that match no value, in the order of the list. */
export function missingNames({ only = [] }: LeaseRequest, values: readonly LeasedValue[]): string[] {
  if (only === 'any') return [];
  return only.filter((pattern) => !values.some(({ name }) => isListed(name, pattern)));
}

/** True if no value of this secret can have a listed name. The secret is then not read. */
export function isUnlisted(request: LeaseRequest, secretName: string): boolean {
  const { only, reference, selector } = request;
  if (!takesNamesFromData(request) || only === undefined || only === 'any') return false;
  if (reference.kind !== 'prefix') return false;
  const { name } = nameOf(request, secretName, { path: selector.kind === 'fields' ? [''] : [] });
  if (selector.kind !== 'fields') return !only.some((pattern) => isListed(name, pattern));
  // The names of fields begin with this text.
  return !only.some((pattern) =>
    pattern.endsWith('*')
      ? pattern.slice(0, -1).startsWith(name) || isListed(name, pattern)
      : pattern.startsWith(name),
  );
}

/**
 * A line for the log about what `only=` has left out. Undefined if nothing was. `unread`: secrets of a prefix that
 * were not read.
 */
export function leftOutSentence(
  request: LeaseRequest,
  values: readonly LeasedValue[],
  unread: readonly string[],
): string | undefined {
  const { only = [], text } = request;
  if (only === 'any') return undefined;
  const names = values.map(({ name }) => name).filter((name) => !only.some((each) => isListed(name, each)));
  const ofUnread = unread.map((secret) => {
    const isMany = request.selector.kind === 'fields';
    return `${nameOf(request, secret, { path: isMany ? [''] : [] }).name}${isMany ? '*' : ''}`;
  });
  const all = [...new Set([...names.map(shownKey), ...ofUnread])];
  if (!takesNamesFromData(request) || all.length === 0) return undefined;
  return `only= leaves out ${all.length} ${all.length === 1 ? 'name' : 'names'} of ${text}: ${listed(all)}`;
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
