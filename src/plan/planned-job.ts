import type { PlanFinding } from './finding.ts';
import type { PlannedText } from './planned-text.ts';
import type { Repository } from './repository.ts';
import {
  type Action,
  type Job,
  type Location,
  placeAt,
  type Text,
  type Workflow,
  type WorkflowStep,
} from './workflow.ts';

/** A step as the job runs it. Steps of a composite action replace the step that calls it. */
export interface PlannedStep {
  readonly step: WorkflowStep;
  readonly uses: string | undefined;
  /** The repository of the step's file. Undefined for a file of this product, in which `$/` refers to its actions. */
  readonly fileRepository: Repository | undefined;
  /** Where the planned repository's own file calls what contains the step. Undefined for its own steps. */
  readonly calledAt: Location | undefined;
  /** The action that the step uses, where it is in one of the repositories. */
  readonly action: Action | undefined;
  /** An `if:` of the step, or of a composite action's, that keeps out refs which a pattern of IAM cannot. */
  readonly narrower: Text | undefined;
  readonly with: ReadonlyMap<string, PlannedText>;
  /** The environment set by the workflow, the job and the step, as far as it is known. */
  readonly env: Readonly<Record<string, string>>;
  /** The variables of that environment that only the run knows, with the expressions that give them. */
  readonly unknownEnv: ReadonlyMap<string, readonly string[]>;
}

/** Where an input of a step is written. A file of this product is not the user's: where it is called. */
export function writtenAt({ step, fileRepository }: PlannedStep, input: string): Location {
  return placeAt((fileRepository && step.with.get(input)) ?? step);
}

/** A job as a run has it: one combination of its matrix, with the inputs from its callers. */
export interface PlannedJob {
  readonly repository: Repository;
  /** The workflow that the event starts. */
  readonly entry: Workflow;
  readonly job: Job;
  readonly environment: PlannedText | undefined;
  /** The job whose permissions keep the token from this one: itself or a caller. Undefined if it may ask for it. */
  readonly tokenDeniedBy: Job | undefined;
  /** The called workflow in another repository that contains the job; the claim `job_workflow_ref` begins with it. */
  readonly calledWorkflow: { readonly path: string; readonly ref: string } | undefined;
  /** An `if:` of the job, or of a job that calls its workflow, that keeps out refs which a pattern of IAM cannot. */
  readonly narrower: Text | undefined;
  /** The steps that a run on a ref that no expression names has too, by `stepKey`. */
  readonly onAnyRef: ReadonlySet<string>;
  readonly steps: readonly PlannedStep[];
}

/** Tells a written step of a job from the others of its workflow. */
export function stepKey({ id }: Job, { step }: PlannedStep): string {
  return JSON.stringify([id, placeAt(step)]);
}

/** The jobs of a repository's workflows. */
export interface PlannedJobs {
  readonly repository: Repository;
  readonly jobs: readonly PlannedJob[];
  readonly findings: readonly PlanFinding[];
}
