interface BeyondWine {
  readonly file: string;
  readonly test: RegExp;
  readonly reason: string;
}

const slow = 'it measures seconds, of which Wine needs some to start a process where the machine is busy';

/** What Wine cannot tell, each with its reason. It may fail here, and is said where it passes. */
export const beyondWine: readonly BeyondWine[] = [
  { file: 'dist/check.test.ts', test: /^fail: expired is E_EXPIRED/, reason: slow },
  { file: 'dist/regions.test.ts', test: /no answer$|is not waited for again/, reason: slow },
  {
    file: 'dist/retry.test.ts',
    test: /is not waited$|the deadline is above all$|^(DecryptionFailure|ResourceNotFoundException)$/,
    reason: slow,
  },
  { file: 'dist/rotate.test.ts', test: /^a rotation in progress is waited for/, reason: slow },
];
