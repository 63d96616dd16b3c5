import type { PlanFinding } from './finding.ts';
import type { PlannedText } from './planned-text.ts';
import type { Repository } from './repository.ts';
import type { Job, Workflow, WorkflowStep } from './workflow.ts';

/** A step as the job runs it. Steps of a composite action replace the step that calls it. */
export interface PlannedStep {
  readonly step: WorkflowStep;
  readonly uses: string | undefined;
  /** True in a workflow of this product, in which `$/` refers to its actions. */
  readonly isProduct: boolean;
  readonly with: ReadonlyMap<string, PlannedText>;
  /** The environment set by the workflow, the job and the step, as far as it is known. */
  readonly env: Readonly<Record<string, string>>;
  /** The variables of that environment that only the run knows, with the expressions that give them. */
  readonly unknownEnv: ReadonlyMap<string, readonly string[]>;
}

/** A job as a run has it: one combination of its matrix, with the inputs from its callers. */
export interface PlannedJob {
  readonly repository: Repository;
  /** The workflow that the event starts. */
  readonly entry: Workflow;
  readonly job: Job;
  readonly environment: PlannedText | undefined;
  readonly mayAskToken: boolean;
  /** The called workflow in another repository that contains the job; the claim `job_workflow_ref` begins with it. */
  readonly calledWorkflow: { readonly path: string; readonly ref: string } | undefined;
  /** The `if:` of the job and of the jobs that call its workflow. */
  readonly conditions: readonly string[];
  readonly steps: readonly PlannedStep[];
}

/** The jobs of a repository's workflows. */
export interface PlannedJobs {
  readonly jobs: readonly PlannedJob[];
  readonly findings: readonly PlanFinding[];
}
