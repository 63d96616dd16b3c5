import {
  type ContextValue,
  type ExpressionContext,
  evaluate,
  evaluateTree,
  isNever,
  Unknown,
} from './expression.ts';
import { combinationsOf } from './matrix.ts';
import { ownActionOf } from './own-step.ts';
import type { PlannedJob, PlannedJobs, PlannedStep } from './planned-job.ts';
import { inputsOf, planned, plannedEnvironmentOf, type TextCaller } from './planned-text.ts';
import { ownPath, type ProductFiles, type Repository } from './repository.ts';
import { isCalledOnly, runsOf } from './runs.ts';
import type { IdToken, Job, Location, Text, Workflow, WorkflowStep } from './workflow.ts';
import { WorkflowReader } from './workflow-reader.ts';

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
  readonly #variables: ExpressionContext;
  readonly #jobs: PlannedJob[] = [];
  readonly #reader: WorkflowReader;
  readonly #called = new Set<Workflow>();

  constructor(repository: Repository, product: ProductFiles, variables: ExpressionContext) {
    this.#repository = repository;
    this.#reader = new WorkflowReader(repository, product);
    this.#variables = variables;
  }

  run(): PlannedJobs {
    const workflows = this.#repository.workflows.flatMap((path) => this.#reader.workflow(path) ?? []);
    for (const workflow of workflows) {
      for (const { entry, github } of runsOf(workflow, this.#repository.defaultBranch))
        this.#expand(this.#start(entry, github));
    }
    // Nobody here calls these: what others give them is unknown, and may be the token too.
    for (const workflow of workflows.filter((each) => isCalledOnly(each) && !this.#called.has(each)))
      this.#expand({ ...this.#start(workflow, {}), depth: 1 });
    return { jobs: this.#jobs, findings: this.#reader.findings };
  }

  #start(entry: Workflow, github: ExpressionContext): Call {
    return {
      entry,
      workflow: entry,
      github,
      inputs: undefined,
      secrets: this.#givenSecrets(),
      idToken: true,
      calledWorkflow: undefined,
      conditions: [],
      depth: 0,
      calledAt: undefined,
      given: new Map(),
    };
  }

  #expand(call: Call): void {
    for (const job of call.workflow.jobs) {
      const matrix = job.matrix && evaluateTree(job.matrix, this.#contexts(call, job, undefined));
      for (const combination of combinationsOf(matrix) ?? [undefined])
        this.#expandJob(call, job, combination);
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
    const found = this.#reader.calledWorkflow(uses, call.calledAt !== undefined);
    if (!found || call.depth >= deepestCall) return;
    this.#called.add(found.workflow);
    const given = new Map([...job.with].map(([name, text]) => [name, planned(text, { ...call, contexts })]));
    const before = this.#jobs.length;
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
    this.#noteRef(
      uses,
      found.ref,
      this.#jobs.slice(before).flatMap(({ steps }) => steps),
    );
  }

  #noteRef(uses: Text, ref: string | undefined, steps: readonly PlannedStep[]): void {
    if (steps.some((step) => ownActionOf(step, this.#repository))) this.#reader.noteRef(uses, ref);
  }

  /** Secrets that a caller passes by name. They precede given ones of the same name, which an environment can have. */
  #passedSecrets(passed: ReadonlyMap<string, Text>, contexts: ExpressionContext): ExpressionContext {
    const named = plannedEnvironmentOf(passed, contexts);
    const names = new Set(Object.keys(named).map((name) => name.toLowerCase()));
    const others = Object.entries(this.#givenSecrets()).filter(([name]) => !names.has(name.toLowerCase()));
    return { ...named, ...Object.fromEntries(others) };
  }

  #givenSecrets(): ExpressionContext {
    return (this.#variables.secrets ?? {}) as ExpressionContext;
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
      unknownEnv: new Map(
        Object.entries(env).flatMap(([name, value]) =>
          value instanceof Unknown ? [[name, value.expressions] as const] : [],
        ),
      ),
    };
    const local = uses === undefined || calledAt ? undefined : ownPath(uses, this.#repository);
    const action = local === undefined || depth >= deepestCall ? undefined : this.#reader.action(local.path);
    if (!action?.steps) return [plannedStep];
    const inputs = inputsOf(action.inputs, plannedStep.with);
    const given = new Map([...plannedStep.with].map(([name, { source }]) => [name, source]));
    const inner = { ...own, contexts: { ...own.contexts, inputs }, given, depth: depth + 1 };
    const steps = action.steps.flatMap((step) => this.#plannedSteps(step, inner));
    if (written.uses) this.#noteRef(written.uses, local?.ref, steps);
    return steps;
  }

  /** The context `github`. Of a workflow that is called from elsewhere it is the caller's, and unknown. */
  #githubOf({ entry, github }: Call): ExpressionContext {
    if (isCalledOnly(entry)) return github;
    const { name, id, ownerId } = this.#repository;
    return {
      ...github,
      workflow: entry.name,
      ...(name !== undefined && { repository: name, repository_owner: name.split('/')[0] ?? '' }),
      ...(id !== undefined && { repository_id: id }),
      ...(ownerId !== undefined && { repository_owner_id: ownerId }),
    };
  }

  #contexts(call: Call, job: Job, matrix: ExpressionContext | undefined): ExpressionContext {
    const github = this.#githubOf(call);
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
}

function mayAsk(ofJob: IdToken, ofWorkflow: IdToken, isCalled: boolean): boolean {
  const said = ofJob === 'inherited' ? ofWorkflow : ofJob;
  // A called workflow without `permissions` inherits its caller's. Any other job has no `id-token: write` by default.
  return said === 'inherited' ? isCalled : said === 'write';
}

function isText(entry: [string, ContextValue]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
