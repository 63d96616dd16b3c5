import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** The part of an action.yml that the runner reads if `using` is a Node version. */
export interface ActionDefinition {
  readonly directory: string;
  readonly main: string;
  readonly post: string | undefined;
  /** The condition of the post step (`post-if`). */
  readonly postIf: string;
  /** The input names as written, each with its default if it has one. */
  readonly inputs: ReadonlyMap<string, string | undefined>;
}

/** The expression contexts that a `default:` can use, by context and key. */
export type Contexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface ActionYaml {
  readonly inputs?: Record<string, { readonly default?: string } | ''>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post?: string;
    'post-if'?: string;
  };
}

export function readAction(path: string): ActionDefinition {
  // The failsafe schema keeps every scalar's source text, which is what an input receives.
  const yaml: ActionYaml = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' });
  if (yaml.runs.using !== 'node24') throw new Error(`${path}: only \`using: node24\` can be run here.`);
  const directory = dirname(path);
  return {
    directory,
    main: join(directory, yaml.runs.main),
    post: yaml.runs.post === undefined ? undefined : join(directory, yaml.runs.post),
    postIf: yaml.runs['post-if'] ?? 'always()',
    inputs: new Map(
      Object.entries(yaml.inputs ?? {}).map(([name, input]) => [
        name,
        input === '' ? undefined : input.default,
      ]),
    ),
  };
}

/** All inputs of the step's process: those given, under the names as given, and the defaults of the others. */
export function resolveInputs(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Map<string, string> {
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const inputs = new Map(Object.entries(given));
  for (const [name, value] of action.inputs) {
    if (!names.has(name.toLowerCase())) inputs.set(name, evaluate(value ?? '', contexts));
  }
  return inputs;
}

/** The names under `with:` that the action does not declare. The runner warns about them. */
export function unexpectedInputs(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
): string[] {
  const declared = new Set([...action.inputs.keys()].map((name) => name.toLowerCase()));
  return Object.keys(given).filter((name) => !declared.has(name.toLowerCase()));
}

/** The name of the variable that carries an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Evaluates property look-ups such as `${{ job.check_run_id }}`; these defaults need nothing else. */
function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const [, context, key] = /^\s*(\w+)\.([\w-]+)\s*$/.exec(expression) ?? [];
    const values = context === undefined ? undefined : contexts[context];
    if (values === undefined || key === undefined)
      throw new Error(`An input's default is beyond this runner: ${whole}`);
    return values[key] ?? '';
  });
}
