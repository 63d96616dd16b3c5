import { contextsOf, type KnownOfCall } from './call-contexts.ts';
import { keepsRefsOut, skippedJobs } from './conditions.ts';
import { evaluateTree } from './expression.ts';
import type { ExpressionContext } from './expression-context.ts';
import { combinationsOf } from './matrix.ts';
import { ownActionOf } from './own-step.ts';
import { type PlannedJob, type PlannedJobs, stepKey } from './planned-job.ts';
import { StepReader } from './planned-steps.ts';
import { inputsOf, planned, plannedEnvironmentOf } from './planned-text.ts';
import { type ProductFiles, parseForeign, Repositories, type Repository } from './repository.ts';
import { isCalledOnly, isOnAnyRef, namedRunsOf, type Run, runsOf } from './runs.ts';
import { type IdToken, type Job, type Location, placeAt, type Text, type Workflow } from './workflow.ts';
import { ParsedFiles, type WorkflowOrigin, WorkflowReader } from './workflow-reader.ts';
import { WorkspaceContent } from './workspace-content.ts';

/** GitHub's limit for nested calls, without the workflow that an event starts. */
const deepestCall = 10;

/** The jobs that the workflows of each repository run. Reads files only through the repositories. */
export function plannedJobs(
  all: readonly Repository[],
  product: ProductFiles,
  variables: ExpressionContext,
): PlannedJobs[] {
  const shared = {
    repositories: new Repositories(all),
    product,
    files: new ParsedFiles(),
    called: new Set<Workflow>(),
  };
  const expansions = all.map((repository) => new Expansion(repository, shared, variables));
  for (const each of expansions) each.expandStarted();
  return expansions.map((each) => each.expandUncalled());
}

/** The position of the expansion: the calls that led to a job. */
interface Call extends KnownOfCall {
  readonly isCalled: boolean;
  readonly tokenDeniedBy: PlannedJob['tokenDeniedBy'];
  readonly calledWorkflow: PlannedJob['calledWorkflow'];
  readonly narrower: PlannedJob['narrower'];
  /** The workflows from the entry to this one. */
  readonly chain: readonly Workflow[];
  readonly origin: WorkflowOrigin;
  /** Where a file of this product is called, in which `$/` refers to the product's actions. */
  readonly calledAt: Location | undefined;
  /** Where the planned repository's own file calls another repository. */
  readonly outerCall: Location | undefined;
  /** Where the workflow's inputs are given. */
  readonly given: ReadonlyMap<string, Text>;
}

interface Shared {
  readonly repositories: Repositories;
  readonly product: ProductFiles;
  readonly files: ParsedFiles;
  /** The workflows that others call. */
  readonly called: Set<Workflow>;
}

class Expansion {
  readonly #repository: Repository;
  readonly #variables: ExpressionContext;
  readonly #jobs: PlannedJob[] = [];
  readonly #reader: WorkflowReader;
  readonly #steps: StepReader;
  readonly #onAnyRef = new Map<string, Set<string>>();
  readonly #called: Set<Workflow>;
  readonly #workflows: readonly Workflow[];

  constructor(repository: Repository, shared: Shared, variables: ExpressionContext) {
    this.#repository = repository;
    this.#reader = new WorkflowReader(repository, shared);
    this.#steps = new StepReader(repository, this.#reader);
    this.#called = shared.called;
    this.#variables = variables;
    this.#workflows = repository.workflows.flatMap((path) => this.#reader.workflow(repository, path) ?? []);
  }

  /** Expands the workflows that events start. */
  expandStarted(): void {
    for (const workflow of this.#workflows) {
      const { defaultBranch } = this.#repository;
      for (const run of runsOf(workflow, defaultBranch)) this.#expandRun(workflow, run);
    }
  }

  #expandRun(workflow: Workflow, run: Run): void {
    const before = this.#jobs.length;
    this.#expand(this.#start(workflow, run));
    if (isOnAnyRef(run)) {
      const onAnyRef = this.#stepsOnAnyRef(run.entry);
      for (const { job, steps } of this.#jobs.slice(before))
        for (const step of steps) onAnyRef.add(stepKey(job, step));
    }
    for (const named of namedRunsOf(run, this.#repository.defaultBranch)) this.#expandRun(workflow, named);
  }

  /** The steps of all runs that an event starts on a ref which no expression names. */
  #stepsOnAnyRef({ triggers }: Workflow): Set<string> {
    const key = JSON.stringify(triggers.map((trigger) => placeAt(trigger)));
    const known = this.#onAnyRef.get(key) ?? new Set<string>();
    this.#onAnyRef.set(key, known);
    return known;
  }

  /** Expands the workflows that no planned repository calls: what others give them is unknown, and may be the token too. */
  expandUncalled(): PlannedJobs {
    for (const workflow of this.#workflows.filter((each) => isCalledOnly(each) && !this.#called.has(each)))
      this.#expand({
        ...this.#start(workflow, { entry: workflow, github: {}, inputs: undefined }),
        isCalled: true,
      });
    return { repository: this.#repository, jobs: this.#jobs, findings: this.#reader.findings };
  }

  #start(workflow: Workflow, { entry, github, inputs }: Pick<Call, 'entry' | 'github' | 'inputs'>): Call {
    const repository = this.#repository;
    return {
      entry,
      workflow,
      github,
      inputs,
      secrets: this.#givenSecrets(),
      isCalled: false,
      tokenDeniedBy: undefined,
      calledWorkflow: undefined,
      narrower: undefined,
      chain: [workflow],
      origin: { repository, name: repository.name, ref: undefined },
      calledAt: undefined,
      outerCall: undefined,
      given: new Map(),
    };
  }

  #expand(call: Call): void {
    const { jobs } = call.workflow;
    const skipped = skippedJobs(jobs, (job) => this.#contexts(call, job, undefined));
    for (const job of jobs.filter((each) => !skipped.has(each))) {
      const matrix = job.matrix && evaluateTree(job.matrix, this.#contexts(call, job, undefined));
      for (const combination of combinationsOf(matrix) ?? [undefined])
        this.#expandJob(call, job, combination);
    }
  }

  #expandJob(call: Call, job: Job, matrix: ExpressionContext | undefined): void {
    const contexts = this.#contexts(call, job, matrix);
    const isNarrower = job.condition && keepsRefsOut(job.condition, contexts);
    const narrower = isNarrower ? job.condition : call.narrower;
    const isDenied = !mayAsk(job.idToken, call.workflow.idToken, call.isCalled);
    const tokenDeniedBy = call.tokenDeniedBy ?? (isDenied ? job : undefined);
    if (job.uses) {
      this.#followCall({ ...call, narrower, tokenDeniedBy }, job, job.uses, contexts);
      return;
    }
    const workspace = new WorkspaceContent(this.#repository, (name) => this.#reader.named(name));
    const caller = {
      ...call,
      fileRepository: call.origin.repository,
      contexts,
      tokenDeniedBy,
      narrower,
      workspace,
      chain: [],
    };
    const steps = job.steps.flatMap((step) => this.#steps.expand(step, caller));
    if (steps.some(ownActionOf)) this.#reader.noteAlwaysTrue(job.condition);
    this.#jobs.push({
      repository: this.#repository,
      entry: call.entry,
      job,
      environment: job.environment && planned(job.environment, { ...call, contexts }),
      tokenDeniedBy,
      calledWorkflow: call.calledWorkflow,
      narrower,
      onAnyRef: this.#stepsOnAnyRef(call.entry),
      steps,
    });
  }

  #followCall(call: Call, job: Job, uses: Text, contexts: ExpressionContext): void {
    const found = this.#reader.calledWorkflow(uses, call.origin);
    if (!found || this.#isRefused(uses, call, found.workflow)) return;
    const { workflow, path, origin } = found;
    this.#called.add(workflow);
    const given = new Map([...job.with].map(([name, text]) => [name, planned(text, { ...call, contexts })]));
    const before = this.#jobs.length;
    const outerCall = call.outerCall ?? (origin.repository === this.#repository ? undefined : uses);
    this.#expand({
      ...call,
      workflow,
      isCalled: true,
      inputs: inputsOf(workflow.callInputs ?? [], given, contexts),
      secrets: job.secrets === 'inherit' ? call.secrets : this.#passedSecrets(job.secrets, contexts),
      calledWorkflow: this.#claimOf(path, origin),
      chain: [...call.chain, workflow],
      origin,
      calledAt: call.calledAt ?? (origin.repository ? undefined : uses),
      outerCall,
      given: new Map([...given].map(([name, { source }]) => [name, source])),
    });
    const steps = this.#jobs.slice(before).flatMap((each) => each.steps);
    const { repository, ref } = origin;
    if (!steps.some(ownActionOf)) return;
    this.#reader.noteAlwaysTrue(job.condition);
    if (repository && parseForeign(uses.text)) this.#reader.noteRef(uses, { repository, path, ref });
    this.#reader.noteUnpinned(uses);
  }

  /** `job_workflow_ref` names the workflow that contains the job. In the repository itself `sub` tells enough. */
  #claimOf(path: string, { repository, name, ref }: WorkflowOrigin): PlannedJob['calledWorkflow'] {
    if (repository === this.#repository || name === undefined || ref === undefined) return undefined;
    return { path: `${name}/${path}`, ref };
  }

  /** GitHub starts no workflow whose calls are nested too deep, or without an end. */
  #isRefused(uses: Text, { chain }: Call, workflow: Workflow): boolean {
    if (chain.includes(workflow))
      this.#reader.note(uses, `${uses.text} calls itself again: GitHub refuses that.`, 'call-loop', 'error');
    else if (chain.length > deepestCall)
      this.#reader.note(uses, `${uses.text} is called deeper than GitHub allows.`, 'call-loop', 'error');
    else return false;
    return true;
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

  #contexts(call: Call, job: Job, matrix: ExpressionContext | undefined): ExpressionContext {
    return contextsOf(call, job, matrix, { repository: this.#repository, variables: this.#variables });
  }
}

function mayAsk(ofJob: IdToken, ofWorkflow: IdToken, isCalled: boolean): boolean {
  const said = ofJob === 'inherited' ? ofWorkflow : ofJob;
  // A called workflow without `permissions` inherits its caller's. Any other job has no `id-token: write` by default.
  return said === 'inherited' ? isCalled : said === 'write';
}
