import { setSecret } from '@actions/core';

/**
 * Registers masks through standard output. Resolves when all have left the process: `process.stdout` does not wait if
 * it is a pipe, as it is on a runner.
 */
export async function registerMasks(texts: Iterable<string>): Promise<void> {
  process.stdout.cork();
  const flushed = new Promise<void>((resolve, reject) => {
    for (const text of texts) for (const form of formsFor(text)) setSecret(form);
    process.stdout.write('', (error) => (error ? reject(error) : resolve()));
  });
  process.stdout.uncork();
  await flushed;
}

/** The commands that register masks, each with its line break, for another output than standard output. */
export function maskCommands(texts: Iterable<string>): string[] {
  const commands: string[] = [];
  const { stdout } = process;
  const { write } = stdout;
  // The toolkit writes to standard output only.
  stdout.write = (text: string | Uint8Array) => commands.push(String(text)) > 0;
  try {
    for (const text of texts) for (const form of formsFor(text)) setSecret(form);
  } finally {
    stdout.write = write;
  }
  return commands;
}

const isAct = process.env.ACT === 'true';

/**
 * The forms of a text in which it is registered. The runner finds the end of `::add-mask::` with a culture-sensitive
 * search, which fails if a combining mark follows; the runner then prints the line with the secret. After a line break
 * the search succeeds, and the runner masks each line separately. Every text that does not begin with a printable
 * character of ASCII is sent in that form, since the set of combining marks depends on the runner's Unicode version, and
 * the search passes over control characters before a mark. act masks whole texts only, so the plain text follows; on a
 * runner it is masked by then.
 */
function formsFor(text: string): string[] {
  if (/^[\t -~]/.test(text)) return [text];
  return isAct ? [`\n${text}`, text] : [`\n${text}`];
}
