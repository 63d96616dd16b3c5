import { type Environment, variableKey } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import type { JudgedValue } from '../domain/expiry/judged-value.ts';
import { listed } from '../domain/listing.ts';
import type { LeaseRecord } from '../domain/records/record.ts';
import { exportedNames } from '../domain/records/recorded-lease.ts';
import { isDropIn } from '../domain/requests/request-advice.ts';
import { refusalOfData } from '../domain/values/variable.ts';
import type { LeaseContents } from './lease-contents.ts';

/**
 * The names of variables that exist already with another value and are not this action's. Throws a Conflict with
 * `on-conflict: error`. `unset`: names that are blanked anyway; `earlier`: the job's leases so far.
 */
export function conflicting(
  {
    judged,
    credentials,
    inputs: { exporting },
    renews,
  }: Pick<LeaseContents, 'judged' | 'credentials' | 'inputs' | 'renews'>,
  unset: ReadonlySet<string>,
  earlier: readonly LeaseRecord[],
  environment: Environment,
): ReadonlySet<string> {
  const own = new Set((renews ? exportedNames(renews) : []).map(keyOf));
  // A variable can be named `constructor`, which every object has.
  const known = new Map(Object.entries(environment).map(([name, value]) => [keyOf(name), value]));
  const isTaken = (name: string, value: string) =>
    !own.has(keyOf(name)) && (known.get(keyOf(name)) || value) !== value;
  const taken = judged
    .filter((value) => exporting.env && isTaken(value.name, variableTextOf(value)))
    .filter(({ name, secret }) => !earlier.some((record) => hasExported(record, name, secret.arn)))
    .map(({ name }) => name);
  if (exporting.onConflict === 'overwrite') return new Set();
  // Half of a set of credentials would not work, so these are never skipped.
  const replaceable = new Set(
    [
      ...unset,
      ...(credentials?.replaces ?? []),
      ...earlier.flatMap((record) => record.credentials?.variables ?? []),
    ].map(keyOf),
  );
  const keys = [...(credentials?.variables ?? [])]
    .filter(([name, value]) => isTaken(name, value) && !replaceable.has(keyOf(name)))
    .map(([name]) => name);
  const wanted = judged.filter(({ name }) => taken.includes(name));
  const refused = exporting.onConflict === 'error' ? wanted : [];
  if (refused.length > 0 || keys.length > 0) throw new Conflict(refused, keys);
  // A variable that the lease had skipped stays skipped, even if another step has blanked it since.
  const before = renews?.entries.filter(({ exported }) => exporting.env && !exported.env) ?? [];
  return new Set([...taken, ...before.map(({ name }) => name)]);
}

const keyOf = (name: string) => variableKey(name, process.platform);

/** True if an earlier lease of the job has exported the same secret under this name. */
function hasExported({ entries }: LeaseRecord, name: string, arn: string): boolean {
  return entries.some(
    (entry) => entry.exported.env && keyOf(entry.name) === keyOf(name) && entry.arn === arn,
  );
}

/** Values and credentials whose variables are set already. `conflictError` makes its message. */
export class Conflict extends Error {
  readonly values: readonly JudgedValue[];
  /** The names of the credentials' variables. */
  readonly keys: readonly string[];
  constructor(values: readonly JudgedValue[], keys: readonly string[]) {
    super('E_CONFLICT');
    this.values = values;
    this.keys = keys;
  }
}

/** E_CONFLICT with its fix. Made late: it loads the long list of names that change how later steps run. */
export async function conflictError({ values, keys }: Conflict): Promise<LeaseError> {
  const refused = [...values.map(({ name }) => name), ...keys];
  const [first] = values;
  const verb = refused.length === 1 ? 'is' : 'are';
  // Never advises to overwrite a variable such as PATH or NODE_OPTIONS, which would change how later steps run.
  const unsafe = await Promise.all(
    values.map(async ({ name }) => ({ name, reason: await refusalOfData(name) })),
  ).then((all) => all.find(({ reason }) => reason !== undefined));
  return new LeaseError('E_CONFLICT', `${listed(refused)} ${verb} set already, with another value.`, {
    fix: [
      unsafe
        ? `${unsafe.name} ${unsafe.reason}: do not replace it.`
        : 'Leave it out of the `env:` or the step that sets it, or replace it: `on-conflict: overwrite`.',
      ...(first && keys.length === 0
        ? [
            `${unsafe ? 'Give' : 'Or give'} the request another ${isDropIn(first.request) ? 'alias' : 'NAME'}, or keep what is there: \`on-conflict: skip\`.`,
          ]
        : []),
      ...(keys.length > 0 ? ['Credentials are never skipped: half of a set would be worse than none.'] : []),
      'Nothing was exported.',
    ].join('\n'),
  });
}

/** The text of a variable to compare with. The path of a file always differs. */
export function variableTextOf({ request, value }: JudgedValue): string {
  return request.file ? '' : value;
}
