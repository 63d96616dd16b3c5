import type { JobLock } from '../../src/use-cases/ports.ts';

/** A lock that nobody else asks for. */
export const freeLock: JobLock = {
  announce: async () => {},
  inTurn: async (_waitLimit, work) => work(),
  settled: async () => true,
  leave: () => {},
};
