import { test } from 'node:test';
import fc from 'fast-check';

/** How often a property is tried in this process. FUZZ_RUNS overrides it. */
export const runs = Number(process.env.FUZZ_RUNS || 300);

/** Equal seeds give equal runs. `npm run test:fuzz` draws one and prints it. */
const seed = Number(process.env.FUZZ_SEED || 1);

/**
 * Declares a test of the property with `share` of the runs, at least one, because a run of the bundle costs as much as
 * hundreds in this process. A counterexample is shrunk for half a minute at most.
 */
export function holds<T>(name: string, property: fc.IRawProperty<T>, share = 1): void {
  test(name, async (t) => {
    const numRuns = Math.max(1, Math.round(runs * share));
    const report = await fc.check(property, { seed, numRuns, endOnFailure: true });
    if (!report.failed) return t.diagnostic(`${report.numRuns} runs`);
    // The default report has only the counterexample; the cause adds the error.
    throw new Error(fc.defaultReportMessage(report) ?? 'interrupted', { cause: report.errorInstance });
  });
}
