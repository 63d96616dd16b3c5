/** A place in a file. */
export interface Location {
  /** `OWNER/REPO` of the file's repository, or its folder if the name is unknown. */
  readonly repository: string;
  /** From the repository's root, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** A text of a YAML file with its location. */
export interface Text extends Location {
  readonly text: string;
  /** True for a `|` block, whose lines are lines of the file. */
  readonly isBlock: boolean;
}

/** The place of something, at another line if one is given. */
export function placeAt({ repository, path, line }: Location, other = line): Location {
  return { repository, path, line: other };
}

/** The line of the file that has line `number` (from 1) of the text. */
export function lineWithin({ line, isBlock }: Text, number: number): number {
  return isBlock ? line + number : line;
}

/**
 * An event that starts a workflow, with GitHub's filter patterns, those that are ignored as `!…`. Undefined: the workflow
 * has no such filter.
 */
export interface Trigger extends Location {
  readonly event: string;
  readonly branches: readonly string[] | undefined;
  readonly tags: readonly string[] | undefined;
}

/** Whether a job may request its OIDC token, by its own `permissions` or those of its workflow or caller. */
export type IdToken = 'write' | 'none' | 'inherited';

/** An input that a reusable workflow or a composite action declares. */
export interface DeclaredInput {
  readonly name: string;
  /** Undefined without a default. */
  readonly default: string | number | boolean | undefined;
  readonly type: string;
  /** The values that a person can choose. Undefined for another type than `choice`. */
  readonly options: readonly string[] | undefined;
}

/** A step of a job or of a composite action. */
export interface WorkflowStep extends Location {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly condition: Text | undefined;
  readonly uses: Text | undefined;
  readonly run: Text | undefined;
  readonly with: ReadonlyMap<string, Text>;
  /** Where inputs are lists or maps, which GitHub refuses, by their names. */
  readonly misshapen: ReadonlyMap<string, Location>;
  readonly env: ReadonlyMap<string, Text>;
  /** The step's text in the file. */
  readonly source: string;
}

/** A job of a workflow: steps, or the call of a reusable workflow. */
export interface Job extends Location {
  readonly id: string;
  readonly condition: Text | undefined;
  /** The ids of the jobs that come first. */
  readonly needs: readonly string[];
  readonly environment: Text | undefined;
  readonly idToken: IdToken;
  readonly env: ReadonlyMap<string, Text>;
  /** `strategy.matrix` as parsed YAML. Undefined without one. */
  readonly matrix: unknown;
  readonly uses: Text | undefined;
  readonly with: ReadonlyMap<string, Text>;
  /** The `secrets` of a called workflow; `inherit`: all of the caller's. */
  readonly secrets: 'inherit' | ReadonlyMap<string, Text>;
  readonly steps: readonly WorkflowStep[];
}

/** A workflow file. */
export interface Workflow extends Location {
  readonly name: string;
  readonly triggers: readonly Trigger[];
  /** Inputs of `workflow_call`. Undefined if the workflow cannot be called. */
  readonly callInputs: readonly DeclaredInput[] | undefined;
  /** Inputs of `workflow_dispatch`. */
  readonly dispatchInputs: readonly DeclaredInput[];
  readonly idToken: IdToken;
  readonly env: ReadonlyMap<string, Text>;
  readonly jobs: readonly Job[];
}

/** An action.yml. */
export interface Action extends Location {
  readonly name: string;
  readonly inputs: readonly DeclaredInput[];
  /** The names of the declared outputs. */
  readonly outputs: readonly string[];
  /** The steps of a composite action. Undefined for other kinds. */
  readonly steps: readonly WorkflowStep[] | undefined;
}
