import { setTimeout as pause } from 'node:timers/promises';
import type { StepResult } from './step.ts';

export type BackgroundResult = StepResult['outcome'];

/** A step that runs while the steps after it run. */
export interface BackgroundStep {
  /** Starts its process. Called when fewer than ten steps run. */
  readonly run: () => Promise<StepResult>;
  /** Signals its process, as a cancellation does. */
  readonly cancel: () => void;
  /** Gives the job what the step has exported, set and added to PATH. */
  readonly apply: () => void;
}

interface Entry extends BackgroundStep {
  readonly done: Promise<StepResult>;
  /** Undefined while the step runs. */
  outcome: BackgroundResult | undefined;
}

/** This many steps run at the same time; the others wait. */
const mostAtOnce = 10;

/** In milliseconds: how long `cancel` waits for the steps that it cancelled. */
const grace = 7_500;

/** The background steps of a job, as in BackgroundStepCoordinator.cs. */
export class BackgroundSteps {
  readonly #steps = new Map<string, Entry>();
  readonly #waitedFor = new Set<string>();
  readonly #cancelled = new Set<string>();
  readonly #queue: (() => void)[] = [];
  readonly #scale: number;
  #running = 0;

  /** @param scale Multiplies the time between the signals of a cancellation. */
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

  /** Waits for the steps, applies their changes, and returns the worst of their outcomes. */
  async wait(ids: readonly string[]): Promise<BackgroundResult> {
    await Promise.allSettled(ids.map((id) => this.#steps.get(id)?.done));
    return this.#complete(ids);
  }

  waitAll(): Promise<BackgroundResult> {
    return this.wait([...this.#steps.keys()].filter((id) => !this.#waitedFor.has(id)));
  }

  /** Cancels the steps. Their changes up to then are applied. */
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

  /** Cancels all steps, when the job itself is cancelled. */
  cancelAll(): void {
    for (const { outcome, cancel } of this.#steps.values()) if (outcome === undefined) cancel();
  }

  /**
   * Called before the post steps: waits for all steps that no `wait` named. The result leaves out steps that `cancel`
   * ended.
   */
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
