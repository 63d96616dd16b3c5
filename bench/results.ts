import type { BenchmarkedAction } from './contestants.ts';
import type { Cost } from './process.ts';
import type { Scenario } from './scenario.ts';

export type Name = BenchmarkedAction['name'];

/** What one contestant took in one round: its main steps and its post steps, each summed. Milliseconds and kB. */
export interface Round {
  readonly main: number;
  readonly post: number;
  readonly cpu: number;
  readonly memory: number;
}

/** One contestant in one scenario: medians over the rounds. */
export interface Result {
  /** Milliseconds, main and post together. */
  readonly wall: number;
  readonly main: number;
  readonly post: number;
  /** Milliseconds, user and system, of all processes. */
  readonly cpu: number;
  /** kB, of the largest process. */
  readonly memory: number;
  readonly requests: number;
  /** JavaScript loaded by all processes: files and bytes. */
  readonly files: number;
  readonly bytes: number;
  /** JavaScript loaded by the main steps. */
  readonly mainBytes: number;
}

/** One scenario: every contestant ran once in each round. */
export interface ScenarioResult extends Scenario {
  readonly rounds: number;
  readonly results: Readonly<Partial<Record<Name, Result>>>;
  /** Medians of the ratios within a round, by `A/B`. */
  readonly ratios: Readonly<Record<Ratio, number | null>>;
}

/** `lease` and `end` are our two processes. */
export const ratios = ['lease+end/peers', 'lease/sdk', 'lease/bare', 'lease/ahead', 'end/empty'] as const;
export type Ratio = (typeof ratios)[number];

/** How a lease by itself grows, beyond what can be compared with others. Medians of the lease's main step. */
export interface SizeResult extends Cost {
  readonly what: string;
}

export interface Report {
  readonly date: string;
  readonly machine: string;
  readonly node: string;
  /** Versions of the peers; empty where they were left out. */
  readonly peers: readonly string[];
  readonly scenarios: readonly ScenarioResult[];
  /** Empty in a quick run. */
  readonly sizes: readonly SizeResult[];
}

/** The ratio in one round, where both took part. */
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
