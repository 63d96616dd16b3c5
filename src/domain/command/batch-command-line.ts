/** cmd's limit for a line, in characters. */
export const cmdLineLimit = 8191;

/**
 * The arguments with which cmd runs a batch file, as a command line. Undefined if one contains a line break, which
 * ends a command.
 * Each argument is parsed three times: by cmd, by cmd again for `%*` in the batch file, and by the program that it
 * starts. So an argument that is not plain is quoted as a whole, and inside quotes cmd interprets only `%`. A quote
 * inside is doubled, which cmd and C's runtime both read as one; and behind each `%` an empty expansion is added, so
 * that no variable begins there.
 * https://flatt.tech/research/posts/batbadbut-you-cant-securely-execute-commands-on-windows/
 */
export function batchCommandLine(path: string, words: readonly string[]): string | undefined {
  if ([path, ...words].some((word) => /[\r\n\0]/.test(word))) return undefined;
  const line = [quoted(path), ...words.map((word) => (isPlain(word) ? word : quoted(word)))].join(' ');
  // /d: no AutoRun; /e:on: permits the empty expansion; /v:off: `!` is an ordinary character; /s: removes the outer
  // quotes.
  return `/d /e:on /v:off /s /c "${line}"`;
}

/** True for an argument that means the same without quotes. Many batch files compare `%1` without quotes. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{N}#$*+./:?@_\\-]+$/u.test(word) && !word.endsWith('\\');
}

function quoted(word: string): string {
  // C's runtime reads pairs of backslashes in front of a quote as one.
  const text = word.replace(/(\\*)("|$)/g, (_, backslashes: string, quote: string) => {
    return `${backslashes}${backslashes}${quote && '""'}`;
  });
  return `"${text.replaceAll('%', '%%cd:~,%')}"`;
}
