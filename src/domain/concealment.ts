/**
 * Conceals a line for a public repository: replaces a secret's ARN by its name and removes account ids. The runner's
 * adapter applies it to every line.
 */
export function concealed(line: string): string {
  return line
    .replace(quotedSecretArn, '$1ACCOUNT$2-??????$3')
    .replace(secretArn, '$1')
    .replace(accountsInBrackets, '')
    .replace(policyInBrackets, '')
    .replace(account, '$1ACCOUNT')
    .replace(match, (all, name: string, request: string, prefix: string) =>
      name.startsWith(prefix) ? request : all,
    )
    .replace(plainAccounts, '$1ACCOUNT')
    .replace(leftOut, '$1');
}

/** The ARN in a policy, where a name alone would be no resource: it stays an ARN for the reader to complete. */
const quotedSecretArn =
  /("arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:)\d{12}(:secret:[\w/+=.@!-]+)-[A-Za-z0-9]{6}(")/g;

/** With or without its random suffix. An ARN with a wildcard is a policy's resource and names no single secret. */
const secretArn =
  /arn:aws[a-z-]*:secretsmanager:[a-z0-9-]*:\d{12}:secret:([\w/+=.@!-]+?)(?:-[A-Za-z0-9]{6})?(?=\.?(?:[^\w/+=.@!?*-]|$))/g;

/** A secret that a prefix found, `prod/mail (prod/*)`. The workflow spells only the prefix. */
const match = /(?<![\w/+=.@!-])([\w/+=.@!-]{1,512}) \((([\w/+=.@!-]{3,512})\*(?:#[^)\n]{0,512})?)\)/g;

/** Account ids as sentences and `allowed-account-ids` contain them. */
const plainAccounts = /((?:\baccounts? |\ballowed-account-ids: '))\d{12}(?:, \d{12})*(?: and \d+ more)?/g;

/** What a sentence says of accounts in brackets goes whole: without the ids nothing is left to say. */
const accountsInBrackets = / \(account \d{12}[^()\n]*\)/g;

/** The policy that denies, which no workflow spells. */
const policyInBrackets = / \(arn:aws[a-z-]*:(?:iam|organizations)::(?:\d{12}|aws):policy\/[^()\s]+\)/g;

const account = /(arn:aws[a-z-]*:[a-z-]*:[a-z0-9-]*:)\d{12}(?=:)/g;

/** Names that come from data and that no request spells. */
const leftOut = /^(only= leaves out \d+ names? of [^:\n]+): .*$/gm;
