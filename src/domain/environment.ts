/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The key under which a variable's name is compared: on Windows `Path` and `PATH` are one variable, elsewhere two.
 * https://learn.microsoft.com/windows/win32/procthread/environment-variables
 */
export function variableKey(name: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? name.toUpperCase() : name;
}

/** A copy of the current variables, in which names are looked up as the system does. */
export function environmentOf(variables: Environment, platform: NodeJS.Platform): Environment {
  // Without a prototype, because a variable can be named `constructor`.
  const copy: Record<string, string | undefined> = Object.assign(Object.create(null), variables);
  if (platform !== 'win32') return copy;
  const spellings = new Map(Object.keys(copy).map((name) => [variableKey(name, platform), name]));
  return new Proxy(copy, {
    get: (target, name) => target[spellings.get(variableKey(String(name), platform)) ?? ''],
  });
}

/** An environment with further variables, which replace those of the same name for the system. */
export function withVariables(
  environment: Environment,
  variables: ReadonlyMap<string, string>,
  platform: NodeJS.Platform,
): Record<string, string | undefined> {
  const replaced = new Set([...variables.keys()].map((name) => variableKey(name, platform)));
  const kept = Object.entries(environment).filter(([name]) => !replaced.has(variableKey(name, platform)));
  return Object.fromEntries([...kept, ...variables]);
}
