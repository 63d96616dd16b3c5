import { setSecret } from '@actions/core';

type Output = typeof process.stdout | typeof process.stderr;

/**
 * Registers masks with the runner through one of the step's outputs, and resolves when all of them have left the
 * process. `process.stdout` does not wait where it is a pipe, as it is on a runner.
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
 * The runner looks for the end of `::add-mask::` by a culture-sensitive search, which finds nothing where a combining
 * mark follows: it would print the line, secret and all. Behind a line break the search succeeds, and the runner masks
 * each line by itself too. So goes whatever is not ASCII, since which marks join depends on the runner's version of
 * Unicode. act masks whole texts alone, so there the plain one follows; the runner would have masked it by then.
 */
function formsFor(text: string): string[] {
  if (/^[\x00-\x7f]/.test(text)) return [text];
  return isAct ? [`\n${text}`, text] : [`\n${text}`];
}

/** The toolkit knows standard output alone. */
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
