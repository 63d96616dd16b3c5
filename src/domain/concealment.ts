/**
 * A line as a public repository may show it: with a secret's name instead of its ARN, and without account ids. The
 * runner's adapter applies it to every line, so that no message has to do so itself.
 */
export function concealed(line: string): string {
  return line
    .replace(quotedSecretArn, '$1ACCOUNT$2-??????$3')
    .replace(secretArn, '$1')
    .replace(account, '$1ACCOUNT')
    .replace(match, (all, name: string, request: string, prefix: string) =>
      name.startsWith(prefix) ? request : all,
    )
    .replace(plainAccounts, '$1ACCOUNT')
    .replace(leftOut, '$1');
}

/** Within a policy, where a name alone would be no resource: it stays an ARN, for the reader to complete. */
const quotedSecretArn =
  /("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g;

/** With the random ending or without; one with a wildcard is a policy's resource, and names no secret by itself. */
const secretArn =
  /arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g;

/** A secret that a prefix found, `prod/mail (prod/*)`: the workflow spells the prefix alone. */
const match = /(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g;

/** As sentences and `allowed-account-ids` name accounts. */
const plainAccounts = /((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g;

const account = /(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g;

/** Names that come from data and that no request spells. */
const leftOut = /^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;
