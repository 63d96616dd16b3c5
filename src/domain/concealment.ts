/**
 * What a public repository may show of a line: a secret's name instead of its ARN, and no account. Applied to
 * everything that is said there, so that no message has to think of it.
 */
export function concealed(line: string): string {
  return line
    .replace(
      /arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?![\w/+=.@!-])/g,
      '$1',
    )
    .replace(/(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g, '$1ACCOUNT');
}
