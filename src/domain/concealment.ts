/**
 * What a public repository may show of a line: a secret's name instead of its ARN, and no account. Applied to
 * everything that is said there, so that no message has to think of it.
 */
export function concealed(line: string): string {
  return line
    .replace(quotedSecretArn, '$1ACCOUNT$2-??????$3')
    .replace(secretArn, '$1')
    .replace(account, '$1ACCOUNT');
}

/** Within a policy, where a name alone would be no resource: it stays an ARN, for the reader to complete. */
const quotedSecretArn =
  /("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g;

/** With the random ending or without; one with a wildcard is a policy's resource, and names no secret by itself. */
const secretArn =
  /arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g;

const account = /(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g;
