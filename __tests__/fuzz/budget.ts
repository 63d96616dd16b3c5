import { test } from 'node:test';
import fc from 'fast-check';

/** Runs of a property in this process. FUZZ_RUNS sets it; CI takes what stands here. */
export const runs = Number(process.env.FUZZ_RUNS || 300);

/** Equal seeds give equal runs; `npm run test:fuzz` draws one and prints it. */
const seed = Number(process.env.FUZZ_SEED || 1);

/**
 * Declares a test that the property holds in `share` of the runs, at least once: a run of the bundle costs as much
 * as hundreds in this process. A counterexample is shrunk for half a minute at most.
 */
export function holds<T>(name: string, property: fc.IRawProperty<T>, share = 1): void {
  test(name, async (t) => {
    const numRuns = Math.max(1, Math.round(runs * share));
    const report = await fc.check(property, { seed, numRuns, endOnFailure: true });
    if (!report.failed) return t.diagnostic(`${report.numRuns} runs`);
    // The default report prints the counterexample alone, so that what it did is seen too.
    throw new Error(fc.defaultReportMessage(report) ?? 'interrupted', { cause: report.errorInstance });
  });
}
