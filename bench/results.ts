import type { BenchmarkedAction } from './contestants.ts';
import type { Cost } from './process.ts';
import type { Scenario } from './scenario.ts';

export type Name = BenchmarkedAction['name'];

/** The cost of one contestant in one round: its main steps and its post steps, each summed. Milliseconds and kB. */
export interface Round {
  readonly main: number;
  readonly post: number;
  readonly cpu: number;
  readonly memory: number;
}

/** The cost of one contestant in one scenario: medians over the rounds. */
export interface Result {
  /** Milliseconds of main and post steps together. */
  readonly wall: number;
  readonly main: number;
  readonly post: number;
  /** User and system time of all processes in milliseconds. */
  readonly cpu: number;
  /** The largest process's resident set in kB. */
  readonly memory: number;
  readonly requests: number;
  /** How many JavaScript files all processes loaded. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of JavaScript that the main steps loaded. */
  readonly mainBytes: number;
}

/** The results of one scenario. Every contestant ran once in each round. */
export interface ScenarioResult extends Scenario {
  readonly rounds: number;
  readonly results: Readonly<Partial<Record<Name, Result>>>;
  /** Medians of the ratios within a round, by `A/B`. */
  readonly ratios: Readonly<Record<Ratio, number | null>>;
}

/** `lease` and `end` are this action's two processes. */
export const ratios = ['lease+end/peers', 'lease/sdk', 'lease/bare', 'lease/ahead', 'end/empty'] as const;
export type Ratio = (typeof ratios)[number];

/** The cost of the lease's main step for sizes that no other contestant is measured with. Medians. */
export interface SizeResult extends Cost {
  readonly what: string;
}

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  /** The versions of the peers. Empty if they were not measured. */
  readonly peers: readonly string[];
  readonly scenarios: readonly ScenarioResult[];
  /** Empty in a quick run. */
  readonly sizes: readonly SizeResult[];
}

/** The ratio in one round, or undefined if one of the two was not measured. */
export function ratioIn(round: Partial<Record<Name, Round>>, ratio: Ratio): number | undefined {
  const { lease, peers, sdk, bare, ahead, empty } = round;
  if (!lease) return undefined;
  switch (ratio) {
    case 'lease+end/peers':
      return peers && (lease.main + lease.post) / (peers.main + peers.post);
    case 'lease/sdk':
      return sdk && lease.main / sdk.main;
    case 'lease/bare':
      return bare && lease.main / bare.main;
    case 'lease/ahead':
      return ahead && lease.main / ahead.main;
    case 'end/empty':
      return empty && lease.post / empty.main;
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
