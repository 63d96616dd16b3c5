import { isRandom, type Part } from '../looks-secret.ts';

/** `password: "…"`, `'password' => '…'`, `--password=…`: the value is quoted or ends with its word. */
const pair =
  /(?<![\w.-])-{0,2}["']?([A-Za-z][\w.-]*)["']?\s*(?:=>|:=|[:=])\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[^\s,;"'`(){}[\]<>]+)/g;

/** `PSK "…"`, `define('DB_PASSWORD', '…')`; not the label of a block, `credentials "…" {`. */
const quotedPair =
  /(?<![\w.-])([A-Za-z][\w.-]*)(?:["']?,\s*|\s+)("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')(?!\s*\{)/g;

/** `-H "Authorization: Bearer …"`, and SQL's `IDENTIFIED BY '…'`. */
const credential =
  /authorization["']?\s*[:=]\s*["']?(?:basic|bearer|key|token)\s+([^\s"'`]+)|\bidentified\s+(?:with\s+\S+\s+)?by\s+["']([^"']+)["']/gi;

/** `curl -u USER:PASSWORD`. For other programs it may be a user and a group, which are words or numbers. */
const userOption = /(?<!\S)(?:-u|--user|--proxy-user|-U|--creds)[ =]?["']?[^\s:"']+:([^\s"']+)/g;
/** `docker login -p PASSWORD`, `sshpass -p PASSWORD`, `mysql -pPASSWORD`, `redis-cli -a PASSWORD`. */
const passwordOption =
  /(?<![\w-])(?:(?:login|sshpass)\s(?:.{0,200}?\s)?-p[ =]?|(?:mysql|mariadb)[\w-]*\s(?:.{0,200}?\s)?-p|redis-cli\s(?:.{0,200}?\s)?-a )("[^"]*"|'[^']*'|[^\s"']+)/;

/**
 * Parts of a text in a syntax that no other parser reads, such as a line of code or a command: the values that have a
 * key, and the words that look secret. Undefined for a text without white space, which can be a password.
 */
export function sentenceParts(text: string): Part[] | undefined {
  if (!/\s|^\{["'].*["']:.*\}$/.test(text)) return undefined;
  const named = [...text.matchAll(pair), ...text.matchAll(quotedPair)].map(([, key = '', value = '']) => ({
    keys: [key],
    text: withoutQuotes(value),
  }));
  return [...named, ...optionParts(text), ...randomWords(text)];
}

function optionParts(text: string): Part[] {
  const userKey = /(?<![\w-])(?:curl|wget|https?|skopeo)\s/.test(text) ? 'password' : 'auth';
  const users = [...text.matchAll(userOption)].map(([, secret = '']) => ({ keys: [userKey], text: secret }));
  const others = [...text.matchAll(credential)].map(([, token, password]) => token ?? password ?? '');
  const option = passwordOption.exec(text)?.[1];
  if (option !== undefined) others.push(withoutQuotes(option));
  return [...users, ...others.map((secret) => ({ keys: ['password'], text: secret }))];
}

/** The words that look secret; of `-pPASSWORD`, and of `>PASSWORD` in Redis's ACL, also the part behind the option. */
export function randomWords(text: string): Part[] {
  return text
    .split(/[\s,;|"']+/)
    .flatMap((word) => [word, ...(/^(?:-[pPu]|>)(.+)/.exec(word)?.slice(1) ?? [])])
    .filter((word) => isRandom(word))
    .map((word) => ({ keys: [], text: word }));
}

function withoutQuotes(value: string): string {
  return /^["'`]/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
}
