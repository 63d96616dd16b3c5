import type { LeaseRecord } from './record.ts';
import { exportedNames } from './recorded-lease.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A placeholder for a value that only the step that leased it knows. No variable can contain NUL, so it equals no
 * value.
 */
const unknownValue = '\0';

/**
 * The environment of later steps, as far as this step can know it: its own, and the exports of other leases that have
 * not reached it. The exports of a background step apply when the job waits for it; until then only its record shows
 * them. `configPath`: the path of the AWS configuration in a lease's folder.
 */
export function jobEnvironment(
  environment: Environment,
  others: readonly LeaseRecord[],
  configPath: (leaseId: string) => string,
): Environment {
  // A variable can be named `__proto__`.
  const known = new Map(Object.entries(environment));
  for (const [index, record] of others.entries()) {
    const later = others.slice(index).map(({ id }) => configPath(id));
    if (hasArrived(record, environment, later)) continue;
    for (const [name, value] of variablesOf(record, configPath(record.id))) known.set(name, value);
  }
  return Object.fromEntries(known);
}

/** True if the variables of a lease are in the environment. `configPaths`: of its own and of later leases' profiles. */
function hasArrived(
  { entries, credentials }: LeaseRecord,
  environment: Environment,
  configPaths: readonly string[],
): boolean {
  const names = entries.filter(({ exported }) => exported.env).map(({ name }) => name);
  if (credentials?.mode === 'env') names.push('AWS_SESSION_TOKEN');
  const hasConfig =
    !credentials?.variables.includes('AWS_CONFIG_FILE') ||
    configPaths.includes(environment.AWS_CONFIG_FILE ?? '');
  // Not with `in`, which finds names such as `constructor` in every object. A variable that a step has emptied counts
  // as arrived.
  return hasConfig && names.every((name) => Object.hasOwn(environment, name));
}

/** The variables that a lease exports: the known ones, and placeholders as large as the others. */
function variablesOf(record: LeaseRecord, configPath: string): Map<string, string> {
  const { credentials, region, inputs, environmentSize = 0 } = record;
  const variables = new Map(exportedNames(record).map((name) => [name, unknownValue]));
  const [first] = variables.keys();
  if (first !== undefined) variables.set(first, unknownValue.repeat(Math.max(1, environmentSize)));
  if (credentials?.mode === 'profile') {
    // All other variables are blanked, so that SDKs use the profile.
    for (const name of credentials.variables) variables.set(name, '');
    variables.set('AWS_PROFILE', profileNameOf(inputs));
  }
  if (variables.has('AWS_CONFIG_FILE')) variables.set('AWS_CONFIG_FILE', configPath);
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (variables.has(name)) variables.set(name, region);
  return variables;
}

/** The name of a lease's profile. `inputs`: as given. */
function profileNameOf(inputs: LeaseRecord['inputs']): string {
  const [, named] = /^[ \t]*profile=(\S+)/m.exec(inputs['export-credentials'] ?? '') ?? [];
  return named || inputs['aws-profile']?.trim() || 'secret-lease';
}
