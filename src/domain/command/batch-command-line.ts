/**
 * The words with which cmd runs a batch file, as they stand on its command line; undefined where it cannot carry one,
 * since a line break ends a command.
 *
 * Each word is read three times: by cmd, by cmd again where the batch file says `%*`, and by the program that it
 * starts. So what is not plain stands in quotes as a whole, where cmd obeys nothing but `%`; a quote inside is doubled,
 * which cmd and C's run-time both take for one; and behind each `%` stands an expansion that is empty, so that no
 * variable begins there.
 * https://flatt.tech/research/posts/batbadbut-you-cant-securely-execute-commands-on-windows/
 */
export function batchCommandLine(path: string, words: readonly string[]): string | undefined {
  if ([path, ...words].some((word) => /[\r\n\0]/.test(word))) return undefined;
  const line = [quoted(path), ...words.map((word) => (isPlain(word) ? word : quoted(word)))].join(' ');
  // /d: no AutoRun; /e:on: for the empty expansion; /v:off: `!` is a letter; /s: of the outer quotes none stays.
  return `/d /e:on /v:off /s /c "${line}"`;
}

/** True for a word that means the same with and without quotes; many a batch file compares `%1` without them. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}#$*+./:?@_\\-]+$/u.test(word) && !word.endsWith('\\');
}

function quoted(word: string): string {
  // Before a quote C's run-time takes backslashes in pairs.
  const text = word.replace(/(\\*)("|$)/g, (_, backslashes: string, quote: string) => {
    return `${backslashes}${backslashes}${quote && '""'}`;
  });
  return `"${text.replaceAll('%', '%%cd:~,%')}"`;
}
