import { setSecret } from '@actions/core';

type Output = typeof process.stdout | typeof process.stderr;

/**
 * Registers masks through one of the step's outputs. Resolves when all have left the process: `process.stdout` does
 * not wait if it is a pipe, as it is on a runner.
 */
export async function registerMasks(texts: Iterable<string>, output: Output = process.stdout): Promise<void> {
  output.cork();
  const flushed = new Promise<void>((resolve, reject) => {
    toolkitWritesTo(output, () => {
      for (const text of texts) for (const form of formsFor(text)) setSecret(form);
    });
    output.write('', (error) => (error ? reject(error) : resolve()));
  });
  output.uncork();
  await flushed;
}

const isAct = process.env.ACT === 'true';

/**
 * The forms of a text in which it is registered. The runner finds the end of `::add-mask::` with a culture-sensitive
 * search, which fails if a combining mark follows; the runner then prints the line with the secret. After a line break
 * the search succeeds, and the runner masks each line separately. Every text that does not begin with ASCII is sent in
 * that form, since the set of combining marks depends on the runner's Unicode version. act masks whole texts only, so
 * the plain text follows; on a runner it is masked by then.
 */
function formsFor(text: string): string[] {
  if (/^[\x00-\x7f]/.test(text)) return [text];
  return isAct ? [`\n${text}`, text] : [`\n${text}`];
}

/** Runs `work` with the toolkit's output sent to `output`: the toolkit writes to standard output only. */
function toolkitWritesTo(output: Output, work: () => void): void {
  const { stdout } = process;
  const { write } = stdout;
  if (output !== stdout) stdout.write = output.write.bind(output);
  try {
    work();
  } finally {
    if (output !== stdout) stdout.write = write;
  }
}
