import type { Result } from './results.ts';

/** A test that may fail under Wine only. */
export interface ExpectedFailure {
  /** Relative to `__tests__`. */
  readonly file: string;
  readonly test: RegExp;
  readonly reason: string;
  /**
   * `always`: if it passes, the entry is out of date and the run fails. `sometimes`: it depends on the machine's load.
   */
  readonly fails: 'always' | 'sometimes';
}

const slow = 'it measures seconds, of which Wine needs some to start a process where the machine is busy';

/** What Wine cannot test, each with its reason. */
export const expectedFailures: readonly ExpectedFailure[] = [
  {
    file: 'dist/regions.test.ts',
    test: /no answer$|is not waited for again/,
    reason: slow,
    fails: 'sometimes',
  },
  {
    file: 'dist/retry.test.ts',
    test: /is not waited$|deadline|^(AccessDeniedException|DecryptionFailure|ResourceNotFoundException|InvalidParameterException|UnrecognizedClientException)$|takes a share of the time|^demand 4, .*: final at once$/,
    reason: slow,
    fails: 'sometimes',
  },
  {
    file: 'dist/retry.test.ts',
    test: /^demand 5, parallel jobs beyond the quotas/,
    reason: 'its jobs start too far apart under Wine to exceed a quota of one second',
    fails: 'sometimes',
  },
];

/** The results of the tests, compared with the list. */
export interface Verdict {
  readonly unforeseen: readonly Result[];
  /** Failures that are in the list. */
  readonly listed: readonly Result[];
  /** Entries whose tests have run, and whether each is out of date. */
  readonly entries: readonly { readonly entry: ExpectedFailure; readonly isStale: boolean }[];
}

export function judge(
  results: readonly Result[],
  list: readonly ExpectedFailure[] = expectedFailures,
): Verdict {
  const isOf = ({ file, test }: ExpectedFailure, result: Result) =>
    result.file === file && test.test(result.name);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const [listed, unforeseen] = [true, false].map((wanted) =>
    failed.filter((result) => list.some((entry) => isOf(entry, result)) === wanted),
  ) as [Result[], Result[]];
  const entries = list.flatMap((entry) => {
    const own = results.filter((result) => isOf(entry, result));
    if (own.length === 0) return [];
    return [{ entry, isStale: entry.fails === 'always' && own.every(({ outcome }) => outcome === 'passed') }];
  });
  return { unforeseen, listed, entries };
}
