import { basename } from 'node:path';
import { type ActionDefinition, unexpectedInputs } from './action.ts';
import type { StepConsole } from './console.ts';
import type { UsesOptions } from './job-options.ts';

type Variables = Readonly<Record<string, string>>;

/** Prints what the log shows of a `uses:` step before it runs: unknown inputs, its inputs, the variables of `env:`. */
export function printActionHeading(
  console: StepConsole,
  action: ActionDefinition,
  options: UsesOptions,
  inputs: ReadonlyMap<string, string>,
  env: Variables,
): void {
  const unexpected = unexpectedInputs(action, options.with ?? {});
  if (unexpected.length > 0) {
    const valid = [...action.inputs.keys()].join("', '");
    console.issue(
      'warning',
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`,
    );
  }
  console.output(`##[group]Run ${options.name ?? `./${basename(action.directory)}`}`);
  printPairs(
    console,
    'with:',
    [...inputs].filter(([, value]) => value !== ''),
  );
  endGroup(console, env);
}

/** The same of a `run:` step: the script, its shell, the variables of `env:`. */
export function printScriptHeading(
  console: StepConsole,
  script: string,
  argv: readonly string[],
  env: Variables,
): void {
  const [first, ...rest] = script.trim().split('\n');
  console.output(`##[group]Run ${first}`);
  for (const line of [first, ...rest]) console.output(`\u001b[36;1m${line}\u001b[0m`);
  console.output(`shell: ${argv.slice(0, -1).join(' ')} {0}`);
  endGroup(console, env);
}

function endGroup(console: StepConsole, env: Variables): void {
  printPairs(console, 'env:', Object.entries(env));
  console.output('##[endgroup]');
}

function printPairs(
  console: StepConsole,
  title: string,
  pairs: readonly (readonly [string, string])[],
): void {
  if (pairs.length > 0) console.output(title);
  for (const [name, value] of pairs) console.output(`  ${name}: ${value}`);
}
