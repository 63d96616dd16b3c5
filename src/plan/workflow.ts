/** A place in a file. */
export interface Location {
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** A text of a YAML file and where it stands. */
export interface Text extends Location {
  readonly text: string;
  /** True for a `|` block, whose lines are lines of the file. */
  readonly isBlock: boolean;
}

/** The line of the file in which line `number` (from 1) of the text stands. */
export function lineWithin({ line, isBlock }: Text, number: number): number {
  return isBlock ? line + number : line;
}

/** An event that starts a workflow. Patterns as GitHub reads them; undefined where the workflow names none. */
export interface Trigger extends Location {
  readonly event: string;
  readonly branches: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
  /** True with `branches-ignore` or `tags-ignore`. */
  readonly ignoresSome: boolean;
}

/** Whether a job may ask for its OIDC token: as its `permissions` say, or as its workflow or its caller does. */
export type IdToken = 'write' | 'none' | 'inherited';

/** An input that a reusable workflow or a composite action declares. */
export interface DeclaredInput {
  readonly name: string;
  /** Undefined where it has none. */
  readonly default: string | number | boolean | undefined;
  readonly type: string;
}

/** A step of a job or of a composite action. */
export interface WorkflowStep extends Location {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly uses: Text | undefined;
  readonly run: Text | undefined;
  readonly with: ReadonlyMap<string, Text>;
  readonly env: ReadonlyMap<string, Text>;
  /** All of the step as the file has it. */
  readonly source: string;
}

/** A job of a workflow: steps, or the call of a reusable workflow. */
export interface Job extends Location {
  readonly id: string;
  readonly condition: string | undefined;
  readonly environment: Text | undefined;
  readonly idToken: IdToken;
  readonly env: ReadonlyMap<string, Text>;
  /** `strategy.matrix` as YAML has it; undefined without one. */
  readonly matrix: unknown;
  readonly uses: Text | undefined;
  readonly with: ReadonlyMap<string, Text>;
  /** What a called workflow gets as its `secrets`; `inherit` is all that the caller has. */
  readonly secrets: 'inherit' | ReadonlyMap<string, Text>;
  readonly steps: readonly WorkflowStep[];
}

/** A workflow file. */
export interface Workflow extends Location {
  readonly name: string;
  readonly triggers: readonly Trigger[];
  /** Inputs of `workflow_call`; undefined where the workflow cannot be called. */
  readonly callInputs: readonly DeclaredInput[] | undefined;
  readonly idToken: IdToken;
  readonly env: ReadonlyMap<string, Text>;
  readonly jobs: readonly Job[];
}

/** An action.yml. */
export interface Action extends Location {
  readonly name: string;
  readonly inputs: readonly DeclaredInput[];
  /** Names of the outputs that it declares. */
  readonly outputs: readonly string[];
  /** Steps of a composite action; undefined for any other. */
  readonly steps: readonly WorkflowStep[] | undefined;
}
