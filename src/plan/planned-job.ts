import { type ContextValue, type ExpressionContext, evaluate, isNever } from './expression.ts';
import type { PlanFinding } from './finding.ts';
import { combinationsOf } from './matrix.ts';
import {
  inputsOf,
  type PlannedText,
  planned,
  plannedEnvironmentOf,
  type TextCaller,
} from './planned-text.ts';
import { isProduct, localPath, type ProductFiles, parseForeign, type Repository } from './repository.ts';
import { runsOf } from './runs.ts';
import type { IdToken, Job, Location, Text, Workflow, WorkflowStep } from './workflow.ts';
import { type FileFault, readAction, readWorkflow } from './workflow-file.ts';

/** A step as the job runs it. Steps of a composite action replace the step that calls it. */
export interface PlannedStep {
  readonly step: WorkflowStep;
  readonly uses: string | undefined;
  /** True in a workflow of this product, in which `$/` refers to its actions. */
  readonly isProduct: boolean;
  readonly with: ReadonlyMap<string, PlannedText>;
  /** The environment set by the workflow, the job and the step, as far as it is known. */
  readonly env: Readonly<Record<string, string>>;
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

/** GitHub's limit for nested calls. */
const deepestCall = 10;

/** The jobs that a repository's workflows run. Reads files only through the repository. */
export function plannedJobs(
  repository: Repository,
  product: ProductFiles,
  variables: ExpressionContext,
): PlannedJobs {
  return new Expansion(repository, product, variables).run();
}

/** The position of the expansion: the calls that led to a job. */
interface Call {
  readonly entry: Workflow;
  readonly workflow: Workflow;
  /** What is known of the context `github` beside the repository. */
  readonly github: ExpressionContext;
  readonly inputs: ExpressionContext | undefined;
  /** The context `secrets`, as far as it is known. */
  readonly secrets: ExpressionContext;
  readonly idToken: boolean;
  readonly calledWorkflow: PlannedJob['calledWorkflow'];
  readonly conditions: readonly string[];
  readonly depth: number;
  /**
   * Where a file of this product is called, in which `$/` refers to the product's actions. Undefined in the
   * repository's own files.
   */
  readonly calledAt: Location | undefined;
  /** Where the workflow's inputs are given. */
  readonly given: ReadonlyMap<string, Text>;
}

interface StepCaller extends TextCaller {
  /** How many composite actions contain the step. */
  readonly depth: number;
}

class Expansion {
  readonly #repository: Repository;
  readonly #product: ProductFiles;
  readonly #variables: ExpressionContext;
  readonly #jobs: PlannedJob[] = [];
  readonly #findings: PlanFinding[] = [];
  readonly #workflows = new Map<string, Workflow | undefined>();

  constructor(repository: Repository, product: ProductFiles, variables: ExpressionContext) {
    this.#repository = repository;
    this.#product = product;
    this.#variables = variables;
  }

  run(): PlannedJobs {
    for (const path of this.#repository.workflows) {
      const workflow = this.#workflow(path);
      if (!workflow) continue;
      for (const { entry, github } of runsOf(workflow, this.#repository.defaultBranch))
        this.#expand({
          entry,
          workflow,
          github,
          inputs: undefined,
          secrets: this.#toldSecrets(),
          idToken: true,
          calledWorkflow: undefined,
          conditions: [],
          depth: 0,
          calledAt: undefined,
          given: new Map(),
        });
    }
    return { jobs: this.#jobs, findings: this.#findings };
  }

  #expand(call: Call): void {
    for (const job of call.workflow.jobs) {
      for (const matrix of combinationsOf(job.matrix) ?? [undefined]) this.#expandJob(call, job, matrix);
    }
  }

  #expandJob(call: Call, job: Job, matrix: ExpressionContext | undefined): void {
    const contexts = this.#contexts(call, job, matrix);
    if (isNever(job.condition, contexts)) return;
    const conditions = job.condition === undefined ? call.conditions : [...call.conditions, job.condition];
    const idToken = call.idToken && mayAsk(job.idToken, call.workflow.idToken, call.depth > 0);
    if (job.uses) {
      this.#followCall({ ...call, conditions, idToken }, job, job.uses, contexts);
      return;
    }
    this.#jobs.push({
      repository: this.#repository,
      entry: call.entry,
      job,
      environment: job.environment && planned(job.environment, { ...call, contexts }),
      mayAskToken: idToken,
      calledWorkflow: call.calledWorkflow,
      conditions,
      steps: job.steps.flatMap((step) => this.#plannedSteps(step, { ...call, contexts, depth: 0 })),
    });
  }

  #followCall(call: Call, job: Job, uses: Text, contexts: ExpressionContext): void {
    const found = this.#calledWorkflow(uses, call.calledAt !== undefined);
    if (!found || call.depth >= deepestCall) return;
    const given = new Map([...job.with].map(([name, text]) => [name, planned(text, { ...call, contexts })]));
    this.#expand({
      ...call,
      workflow: found.workflow,
      inputs: inputsOf(found.workflow.callInputs ?? [], given),
      secrets: job.secrets === 'inherit' ? call.secrets : this.#passedSecrets(job.secrets, contexts),
      calledWorkflow: found.calledWorkflow ?? call.calledWorkflow,
      depth: call.depth + 1,
      calledAt: call.calledAt ?? (found.isProduct ? uses : undefined),
      given: new Map([...given].map(([name, { source }]) => [name, source])),
    });
  }

  /** Secrets that a caller passes by name. They precede given ones of the same name, which an environment can have. */
  #passedSecrets(passed: ReadonlyMap<string, Text>, contexts: ExpressionContext): ExpressionContext {
    const named = plannedEnvironmentOf(passed, contexts);
    const names = new Set(Object.keys(named).map((name) => name.toLowerCase()));
    const told = Object.entries(this.#toldSecrets()).filter(([name]) => !names.has(name.toLowerCase()));
    return { ...named, ...Object.fromEntries(told) };
  }

  #toldSecrets(): ExpressionContext {
    return (this.#variables.secrets ?? {}) as ExpressionContext;
  }

  #calledWorkflow(uses: Text, inProduct: boolean) {
    const path = localPath(uses.text);
    if (path !== undefined) {
      const workflow = inProduct ? this.#productWorkflow(path) : this.#workflow(path);
      if (workflow) return { workflow, isProduct: inProduct, calledWorkflow: undefined };
      return this.#note(uses, `${uses.text} is not in this repository, so what it leases is not planned.`);
    }
    const foreign = parseForeign(uses.text);
    if (foreign && isProduct(foreign)) {
      const workflow = this.#productWorkflow(foreign.path);
      const calledWorkflow = { path: `${foreign.repository}/${foreign.path}`, ref: foreign.ref };
      if (workflow) return { workflow, isProduct: true, calledWorkflow };
    }
    return this.#note(
      uses,
      `${uses.text} is a workflow of another repository, so what it leases is not planned.`,
    );
  }

  #plannedSteps(written: WorkflowStep, caller: StepCaller): PlannedStep[] {
    const { contexts, calledAt, depth } = caller;
    const env = { ...(contexts.env as ExpressionContext), ...plannedEnvironmentOf(written.env, contexts) };
    const own = { ...caller, contexts: { ...contexts, env } };
    if (isNever(written.condition, own.contexts)) return [];
    const uses = written.uses && evaluate(written.uses.text, own.contexts).text;
    const plannedStep: PlannedStep = {
      step: calledAt ? { ...written, path: calledAt.path, line: calledAt.line } : written,
      uses,
      isProduct: calledAt !== undefined,
      with: new Map([...written.with].map(([name, text]) => [name, planned(text, own)])),
      env: Object.fromEntries(Object.entries(env).filter(isText)),
    };
    const path = uses === undefined || calledAt ? undefined : localPath(uses);
    const action = path === undefined || depth >= deepestCall ? undefined : this.#action(path);
    if (!action?.steps) return [plannedStep];
    const inputs = inputsOf(action.inputs, plannedStep.with);
    const given = new Map([...plannedStep.with].map(([name, { source }]) => [name, source]));
    const inner = { ...own, contexts: { ...own.contexts, inputs }, given, depth: depth + 1 };
    return action.steps.flatMap((step) => this.#plannedSteps(step, inner));
  }

  #contexts(call: Call, job: Job, matrix: ExpressionContext | undefined): ExpressionContext {
    const { name, id, ownerId } = this.#repository;
    const github: ExpressionContext = {
      ...call.github,
      ...(name !== undefined && { repository: name, repository_owner: name.split('/')[0] ?? '' }),
      ...(id !== undefined && { repository_id: id }),
      ...(ownerId !== undefined && { repository_owner_id: ownerId }),
    };
    const base: ExpressionContext = {
      github,
      ...this.#variables,
      secrets: call.secrets,
      ...(call.inputs && { inputs: call.inputs }),
      ...(matrix && { matrix }),
    };
    const workflowEnv = plannedEnvironmentOf(call.workflow.env, { ...base, env: {} });
    return {
      ...base,
      env: { ...workflowEnv, ...plannedEnvironmentOf(job.env, { ...base, env: workflowEnv }) },
    };
  }

  #workflow(path: string): Workflow | undefined {
    if (!this.#workflows.has(path))
      this.#workflows.set(path, this.#read(path, this.#repository.read(path), readWorkflow));
    return this.#workflows.get(path);
  }

  #productWorkflow(path: string): Workflow | undefined {
    const source = this.#product.read(path);
    const workflow = source === undefined ? undefined : readWorkflow(path, source);
    return workflow && 'jobs' in workflow ? workflow : undefined;
  }

  #action(folder: string) {
    for (const name of ['action.yml', 'action.yaml']) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const source = this.#repository.read(path);
      if (source !== undefined) return this.#read(path, source, readAction);
    }
    return undefined;
  }

  #read<T extends object>(
    path: string,
    source: string | undefined,
    read: (path: string, source: string) => T | FileFault | undefined,
  ): T | undefined {
    const found = source === undefined ? undefined : read(path, source);
    if (found === undefined || !isFault(found)) return found;
    this.#findings.push({ rule: 'yaml', level: 'error', ...found });
    return undefined;
  }

  #note(at: Text, message: string): undefined {
    this.#findings.push({ rule: 'not-read', level: 'notice', path: at.path, line: at.line, message });
    return undefined;
  }
}

function isFault(found: object): found is FileFault {
  return 'message' in found;
}

function mayAsk(ofJob: IdToken, ofWorkflow: IdToken, isCalled: boolean): boolean {
  const said = ofJob === 'inherited' ? ofWorkflow : ofJob;
  // A called workflow without `permissions` inherits its caller's. Any other job has no `id-token: write` by default.
  return said === 'inherited' ? isCalled : said === 'write';
}

function isText(entry: [string, ContextValue]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
