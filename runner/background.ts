import { setTimeout as pause } from 'node:timers/promises';
import type { StepResult } from './step.ts';

export type BackgroundResult = StepResult['outcome'];

/** A step that runs beside those after it. */
export interface BackgroundStep {
  /** Runs its process; called when there is room for it. */
  readonly run: () => Promise<StepResult>;
  /** Asks its process to end, as a cancellation does. */
  readonly cancel: () => void;
  /** Hands on what it has exported, set and put on PATH. */
  readonly apply: () => void;
}

interface Entry extends BackgroundStep {
  readonly done: Promise<StepResult>;
  /** Undefined while it runs. */
  outcome: BackgroundResult | undefined;
}

/** So many run at the same time; the others wait for their turn. */
const mostAtOnce = 10;

/** How long a `cancel` waits for what it has cancelled, in milliseconds. */
const grace = 7_500;

/** The steps of a job that run in the background: BackgroundStepCoordinator.cs. */
export class BackgroundSteps {
  readonly #steps = new Map<string, Entry>();
  readonly #waitedFor = new Set<string>();
  readonly #cancelled = new Set<string>();
  readonly #queue: (() => void)[] = [];
  readonly #scale: number;
  #running = 0;

  /** `scale`: of the time between the signals of a cancellation. */
  constructor(scale: number) {
    this.#scale = scale;
  }

  start(id: string, step: BackgroundStep): Promise<StepResult> {
    const entry: Entry = { ...step, done: this.#inTurn(step.run), outcome: undefined };
    this.#steps.set(id, entry);
    const settle = (outcome: BackgroundResult) => {
      entry.outcome ??= outcome;
    };
    entry.done.then(
      (result) => settle(result.outcome),
      () => settle('failure'),
    );
    return entry.done;
  }

  /** Waits, applies what these have changed, and tells how they ended as a whole. */
  async wait(ids: readonly string[]): Promise<BackgroundResult> {
    await Promise.allSettled(ids.map((id) => this.#steps.get(id)?.done));
    return this.#complete(ids);
  }

  waitAll(): Promise<BackgroundResult> {
    return this.wait([...this.#steps.keys()].filter((id) => !this.#waitedFor.has(id)));
  }

  /** What a cancelled step has changed until then counts. */
  async cancel(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#cancelled.add(id);
    const running = this.#of(ids).filter(({ outcome }) => outcome === undefined);
    for (const { cancel } of running) cancel();
    const ended = Promise.allSettled(running.map(({ done }) => done));
    const timeUp = new AbortController();
    await Promise.race([ended, pause(grace * this.#scale, undefined, { signal: timeUp.signal })]);
    timeUp.abort();
    for (const entry of running) entry.outcome ??= 'cancelled';
    this.#complete(ids);
  }

  /** Where the job itself is cancelled. */
  cancelAll(): void {
    for (const { outcome, cancel } of this.#steps.values()) if (outcome === undefined) cancel();
  }

  /** Before the post steps: waits for what nobody has waited for; the outcome of all but what was cancelled on purpose. */
  async finish(): Promise<BackgroundResult> {
    await this.waitAll();
    const counted = [...this.#steps].filter(
      ([id, { outcome }]) => !(this.#cancelled.has(id) && outcome === 'cancelled'),
    );
    return worst(counted.map(([, { outcome }]) => outcome));
  }

  #of(ids: readonly string[]): Entry[] {
    return ids.flatMap((id) => this.#steps.get(id) ?? []);
  }

  #complete(ids: readonly string[]): BackgroundResult {
    for (const id of ids) this.#waitedFor.add(id);
    const steps = this.#of(ids);
    for (const { apply } of steps) apply();
    return worst(steps.map(({ outcome }) => outcome));
  }

  async #inTurn(run: () => Promise<StepResult>): Promise<StepResult> {
    if (this.#running >= mostAtOnce) await new Promise<void>((resolve) => this.#queue.push(resolve));
    else this.#running += 1;
    try {
      return await run();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}

/** TaskResultUtil.cs: a cancellation is worse than a failure. */
function worst(outcomes: readonly (BackgroundResult | undefined)[]): BackgroundResult {
  if (outcomes.includes('cancelled')) return 'cancelled';
  return outcomes.includes('failure') ? 'failure' : 'success';
}
