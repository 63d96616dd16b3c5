import { generateKeyPairSync, randomBytes } from 'node:crypto';

/**
 * Texts that a shell, a log, a file command or a number parser would change, by variable name. None is a real secret.
 */
export const awkward: Readonly<Record<string, string>> = {
  PLAIN: 'FAKE-plain-Zk3vQ9',
  UNICODE: 'FAKE-pässwörd–秘密🔑',
  DIGITS: '12345678901234567890',
  PERCENT: 'FAKE%0Aafter%0D%25percent',
  COMMAND: '::warning title=FAKE::of a value::',
  INNER_COMMAND: 'FAKE ##[error]in a value',
  QUOTES: `FAKE 'single' "double" \`back\` \\ $HOME`,
  TRAILING_NEWLINE: 'FAKE-trailing-newline\n',
  CRLF: 'FAKE-first-line\r\nFAKE-second-line\r\n',
  DELIMITER: 'ghadelimiter_FAKE\nghadelimiter_0000',
  HEREDOC: 'NAME<<FAKE-heredoc\nFAKE-body\nFAKE-heredoc',
  BLANKS: '  \tFAKE-blanks \t ',
  DOTENV: `A=FAKE-dotenv\nB='FAKE-single-quoted'\nC="FAKE-double-quoted"\n`,
  JSON_STRING: '"FAKE-json-string"',
  URL: "postgres://FAKE-user:FAKE'p%40ss@db.example.test/app?a=1&b=2",
  MARKUP: '<b title="FAKE">&amp; | `code`</b>',
  PEM: privateKey(),
  /** About as large as AWS permits, or as a variable of Windows can be. */
  LARGE: randomBytes(process.platform === 'win32' ? 24_000 : 49_152).toString('base64'),
};

/** The parts of a text that must not be visible: all of it, or for a PEM block the lines between its borders. */
export function secretOf(text: string): string[] {
  return text.startsWith('-----BEGIN ')
    ? text.split('\n').filter((line) => !line.startsWith('-----'))
    : [text];
}

function privateKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
