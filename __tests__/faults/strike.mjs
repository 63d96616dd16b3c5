import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

// Saved now, because the preloaded fault replaces this function.
const append = appendFileSync;

/** Writes a mark that the test looks for: a fault that was never applied proves nothing. */
export function strike() {
  append(join(process.env.RUNNER_TEMP, 'struck'), '.');
}
