import { namesPublic } from './public-names.ts';
import { isCertificate, withoutPublicPieces } from './public-texts.ts';
import { isWorthMasking } from './worth.ts';

/** A piece of a structured text. */
export interface Part {
  /** The keys that lead to it, the nearest last. Empty if it has no key. */
  readonly keys: readonly string[];
  readonly text: string;
  /** True for a line of a text without structure or of a key's body: masked unless it is a plain word. */
  readonly isLine?: true;
  /** True for a key that itself looks like a secret. */
  readonly isKey?: true;
  /** True for a line of what is published, such as a certificate. */
  readonly isPublic?: true;
}

/**
 * True if a part that is not handed over by itself is a secret, judged by its key or by its length and variety. Words,
 * short numbers, host names and dates are not, so that logs stay readable.
 */
export function looksSecret({ keys, text, isLine, isPublic }: Part): boolean {
  if (isPublic) return false;
  if (isLine) return isProse(keys, text) ? isRandom(text) : !isPlainLine(text);
  const key = wordsOf(keys.at(-1) ?? '');
  const named = withoutStage(key);
  // What names the whole URL names the segments of its path too.
  if (namesPublic(named) || (keys.at(-1) === pathKey && namesPublic(wordsOf(keys.at(-2) ?? ''))))
    return false;
  if (isUuid(text)) return !namesAnIdentifier(named);
  if (isPublishedUnder(named, text)) return false;
  const strength = strengthOf(key);
  if (strength === 'strong') return !(key.at(-1) === 'authorization' ? isScheme : isNothing).test(text);
  if (isCertificate(text)) return false;
  if (strength === 'weak')
    return !(isWord(text) || isReference(text) || isPublished(text) || isTechnique.test(text));
  if (keys.slice(0, -1).some((outer) => isGroup.test(outer)) && isMember(key, text))
    return !isWord(text) && !isName(text);
  // A URL or a connection string is judged by its parts.
  return !/^(?:jdbc:)?[a-z][\w+.-]*:\/\/|;\s*[\w ]+=/i.test(text) && isRandom(text);
}

/** `AZURE_CLIENT_ID_PROD` names what `AZURE_CLIENT_ID` does. */
function withoutStage(words: readonly string[]): readonly string[] {
  return isStage.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

const isStage = /^(dev|test|qa|uat|stag(e|ing)|prod(uction)?|live|\d)$/;

/** The identifier of a key of Apple's, or the serial number of a certificate; that of a licence can be a secret. */
function isPublishedUnder(words: readonly string[], text: string): boolean {
  const name = words.join('_');
  return (
    (/(?:^|_)key_id$/.test(name) && /^[A-Z\d]{10}$/.test(text)) ||
    (/^(?:(?:.*_)?cert(?:ificate)?_)?serial_number$/.test(name) && /^(?:[\da-f]{2}:?){8,20}$/i.test(text))
  );
}

/** A line of several words under keys that name no secret, such as one of a script in YAML. */
function isProse(keys: readonly string[], text: string): boolean {
  const namesNone = (key: string) => !isGroup.test(key) && strengthOf(wordsOf(key)) === undefined;
  return keys.length > 0 && /\S\s+\S/.test(text) && keys.every(namesNone);
}

/** The key of what stands in the path of a URL, of which the URL's own key says nothing. */
export const pathKey = 'path';

/** What says how something is signed or encrypted. */
const isTechnique =
  /^(?:x?oauth\d?|saml2?|(?:aws4-)?(?:hmac-)?sha-?\d+|[hrep]s\d{3}|aes-?\d{3}|md5|argon2i?d?|pbkdf2|rsa-?\d{4}|x509|tlsv?1(?:\.\d)?)$/i;
const isNothing = /^(true|false|null|none)$/i;
const isScheme = /^(basic|bearer|digest|key|negotiate|token)$/i;

/** For a text without a part that looks secret: true for what is random, and looks secret but for its key or its kind. */
export function isOpaque({ text, isLine, isPublic }: Part): boolean {
  if (isLine) return isPublic === true && !isPlainLine(text);
  return !isUuid(text) && !isReference(text) && isRandom(text);
}

/** For a text without a part that looks secret: true for everything except plain words, numbers and names. */
export function isNotWord({ keys, text, isLine }: Part): boolean {
  if (isLine) return !isPlainLine(text);
  const key = wordsOf(keys.at(-1) ?? '');
  return (
    !isWord(text) && !isName(text) && !isReference(text) && !namesPublic(key) && !about.test(key.at(-1) ?? '')
  );
}

/** True for a key that names a secret, such as the name of a column. */
export function namesSecret(key: string): boolean {
  return strengthOf(wordsOf(key)) === 'strong';
}

/** Keys of objects whose members are all secrets. */
const isGroup =
  /^(secrets?|credentials?|passwords?|tokens?|api_?keys|string_?data|bearer|(?:set-)?cookie|git(?:hub|lab)-(?:oauth|token))$/i;

/** False for a member such as a URL, which is judged by its parts, an ARN, and `username`. */
function isMember(key: readonly string[], text: string): boolean {
  return !about.test(key.at(-1) ?? '') && !/^(?:arn:|[a-z][\w+.-]*:\/\/)/i.test(text);
}

/** `dbPassword`, `DB_PASSWORD` and `db-password` are the words db and password, `contraseña` is contrasena. */
function wordsOf(key: string): string[] {
  // A URL or a host as a key, as of a registry, says nothing of what it leads to.
  if (/:\/\/|^[\w-]+(?:\.[\w-]+)*\.org$/.test(key)) return [];
  return key
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z\d\u0400-\uffff]+/)
    .filter((word) => word !== '');
}

const strong =
  /^(pass|passwd|passwrd|passcode|passkey|passwords?|pwd|pswd|psw|pw|passphrase|secrets?|tokens?|apikey|authkey|apitoken|credentials?|creds?|jwt|pat|psk|pin|t?otp|mnemonic|bearer|authorization|cookie|webhook|passwort|kennwort|wachtwoord|contrasena|senha|passe|haslo|heslo|parola|losenord|salasana|passord|пароль|密码)$/;
/** Several words written as one, as in `mysqlpassword`, `authtoken` and `accountkey`. */
const strongEnd =
  /(password|passwd|passphrase|(?<!^by|^com|^sur|^tres|^under|^over)pass|pwd|psw|pw|secret|token|apikey|accesskey|accountkey|secretkey|privatekey|sharedkey|masterkey|masterauth)$/;
/** Words that make a following `key` a credential. */
const keyKind =
  /^(api|access|account|private|secret|shared|preshared|signing|encryption|master|service|license|deploy|host|client|storage|sas|session|hmac|aes|rsa|ssh|auth|app|application|admin|webhook|integration|ingest)$/;
const weak =
  /^(key|keys|auth|session|salt|seed|signature|sig|hash|private|code|cert|dsn|conn|connection|connectionstring)$/;
/** Words for properties of a secret, such as its length or date. A field with such a name is not secret. */
const about =
  /^(ids?|uid|uuid|guid|names?|username|user|login|url|uri|urls|type|ttl|timeout|version|enabled|file|path|arn|length|policy|expiry|expires|expiration|expire|at|in|date|time|host|port|algorithm|alg|mode|method|scopes?|realm|endpoint|rotation|prefix|suffix|count|size|hint|format|provider|region|field|header|issuer|audience|email|public|days|hours|minutes|seconds|min|max|required|status|store|manager|ref|label|description|comment|backend|hasher|driver|strategy|class|domain|location|lifetime|validity|duration|interval|period|age|ms|millis|secs|limit|retries|attempts|window|leeway|rate|strength|digits|events?|supported|engine|mount|dir|directory|namespace|secure|site|stdin|env|source)$/;

/** Behind a name: which of several it is, as in `API_KEY_2` and `api_key_old`. */
const edition = /^(?:v?\d+|old|new|live|test|dev|staging|prod|production)$/;

/** How clearly a key's words name a secret. */
function strengthOf(key: readonly string[]): 'strong' | 'weak' | undefined {
  const words = key.slice(0, key.findLastIndex((word) => !edition.test(word)) + 1);
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (about.test(last) || (last === 'key' && before === 'public')) return undefined;
  // Helm charts: `existingSecret` is a name, and `passwordKey` the name of a key.
  if (words.includes('existing')) return undefined;
  if (last === 'key' && /^(?:password|token|username)$/.test(before)) return 'weak';
  if ((last === 'key' && keyKind.test(before)) || (last === 'ident' && before === 'auth')) return 'strong';
  if (last === 'string' && before === 'connection') return 'weak';
  if (last === 'codes' && /^(?:backup|recovery|scratch)$/.test(before)) return 'weak';
  if (words.some(isStrong)) return 'strong';
  return weak.test(last) ? 'weak' : undefined;
}

/** `token2` too. */
function isStrong(word: string): boolean {
  const name = word.replace(/\d+$/, '');
  return strong.test(name) || strongEnd.test(name);
}

function namesAnIdentifier(words: readonly string[]): boolean {
  // Vault's `secret_id` is a password.
  if (/^(?:secret|session)$/.test(words.at(-2) ?? '')) return false;
  return /^(ids?|uid|uuid|guid|tenant|subscription|account|project|arn|version)$|(?:app|client|group|object|principal|project|resource|tenant|user)id$/.test(
    words.at(-1) ?? '',
  );
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text);
}

/** In characters. Only the beginning of a longer text is judged. */
const looked = 4096;

/** The characters between the words of names, paths, addresses and versions. */
const separators = /[\s\-_./:@,;|\\"'()[\]{}<>]+/;

/** Names before their values, as in `--max-old-space-size=4096`, `MaxMetaspaceSize=1g`, `account=…:region=…` and `CN=…`. */
const options =
  /(?:(?<!\S)-{1,2}[A-Za-z][\w.:+-]*|(?<![^\s:,;])(?:CN|OU?|C|[A-Z]?[a-z]{2,20}(?:[A-Z]{1,3}[a-z]{2,20}){0,4}))=(?=[^=\s])/g;

/** How many characters of mixed words a text needs to be random. */
const enough = 10;

/** True for a text whose length and variety no person would choose. */
export function isRandom(text: string): boolean {
  if (text.length < enough) return false;
  const start = text.slice(0, looked);
  if (isOfOneName(start)) return false;
  const judged = withoutPublicPieces(start).replace(options, ' ');
  let odd = 0;
  for (const word of judged.split(separators)) if (isOdd(word)) odd += word.length;
  return odd >= enough && odd * 4 >= Math.min(start.length, 64);
}

/** True for a host name, an e-mail address, a date, or the ARN or identifier of a resource of AWS. */
function isOfOneName(text: string): boolean {
  return (
    /^(?:[^\s@:/]+@)?[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})*\.[a-z]{2,12}(?::\d+)?$/.test(text) ||
    /^\d{4}-\d\d-\d\d(?:[T ][\d:.,+Z-]*)?$|^\d{8}T\d{6}Z$/.test(text) ||
    // A resource of EC2.
    /^[a-z]{1,12}-(?:[\da-f]{8}|[\da-f]{17})$/.test(text) ||
    /^arn:[a-z-]+:[a-z\d-]+:[a-z\d-]*:\d*:[\w\s/:.+=@*-]{1,200}$/.test(text) ||
    // A name of LDAP.
    /^(?:(?:cn|ou|dc|o|c|l|st|uid)=[\w .@-]{1,64}(?:,\s?|$))+$/i.test(text)
  );
}

/** True for a text around a public key of SSH, a checksum or a resource of AWS. */
export function isPublished(text: string): boolean {
  return withoutPublicPieces(text) !== text && !isRandom(text);
}

/** A host name, an address, a date, a version, or a time zone. */
function isName(text: string): boolean {
  return (
    isOfOneName(text) ||
    /^v?\d{1,5}(?:\.\d{1,8}){1,3}(?:-(?:alpha|beta|rc|snapshot)(?:\.?\d{1,3})?)?$/i.test(text) ||
    /^[A-Z][a-z]+(?:\/[A-Z][A-Za-z_]+){1,2}$/.test(text)
  );
}

/** A URL without a user, or a path: where something is, as keys such as `key`, `cert` and `connection` tell. */
function isReference(text: string): boolean {
  return (
    /^(?:jdbc:)?[a-z][\w+.-]*:\/\/[^@\s]*$/i.test(text) ||
    (/^[~.]{0,2}\/|\/.*\/|\/.*\.[a-z]{2,8}$/.test(text) && /^[\w.~/-]+$/.test(text) && hasWords(text))
  );
}

/** Mixed letters, digits and signs, as in no word, number or name that people write. */
function isOdd(word: string): boolean {
  if (word.length < 4) return false;
  if (/^\d+$/.test(word)) return word.length >= 16;
  if (/^[A-Z]?[a-z]+$|^[A-Z]+$/.test(word)) return word.length >= 24;
  // `v12`, `app01`, `16GB`, `512MiB`, `Xmx512m`: one change from letters to digits or back, and a unit.
  if (/^[A-Za-z]{1,12}\d{1,6}[kmg]?$|^\d{1,6}[A-Za-z]{1,4}$/.test(word)) return false;
  if (isCamelCase(word)) return false;
  const kinds = [...word].map(kindOf);
  let changes = 0;
  for (let at = 1; at < kinds.length; at += 1) if (kinds[at] !== kinds[at - 1]) changes += 1;
  const digits = kinds.filter((kind) => kind === 'digit').length;
  if (word.length >= 16 && digits >= 3 && changes >= 2) return true;
  // `camelCaseWords` changes the case too, but only every few letters.
  return changes >= 2 && changes * 4 >= word.length && new Set(word).size * 2 >= Math.min(word.length, 16);
}

/** `endDateTime`, `eksIAMRole`, `checkoutFlowV2`: letters in pieces long enough for words, and versions. */
function isCamelCase(word: string): boolean {
  const letters = word.replace(/V\d{1,2}(?=[A-Z][a-z])|V?\d{1,2}$/g, '');
  const pieces = /^[A-Za-z]+$/.test(letters) ? letters.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) : null;
  return pieces !== null && letters.length <= 32 && letters.length >= 3 * pieces.length;
}

function kindOf(character: string): string {
  if (character >= '0' && character <= '9') return 'digit';
  if (character >= 'a' && character <= 'z') return 'lower';
  if (character >= 'A' && character <= 'Z') return 'upper';
  // Patterns of Unicode's classes take long to compile.
  if (character < '\u0080') return 'sign';
  if (/\p{Ll}/u.test(character)) return 'lower';
  return /\p{Lu}/u.test(character) ? 'upper' : 'sign';
}

/** True for texts that are frequent in logs: a word, a short number, or a name of something. */
export function isOrdinary(text: string): boolean {
  if (text.length > 40 || isUuid(text)) return false;
  return (
    isWord(text) ||
    (/^[A-Za-z\d][\w./:@-]*$/.test(text) && !isRandom(text) && !/\d{6}/.test(text) && hasWords(text))
  );
}

/** `eu-west-1`, `db.example.com`, `acme/app`: every piece is a word or a short number. */
function hasWords(text: string): boolean {
  return text
    .split(/[-_./:@~]+/)
    .every((word) => /^(?:[A-Za-z]{1,16}\d{0,3}|\d{1,5}[a-z]{0,3})?$/.test(word));
}

/** A word of letters, or a number such as a port. */
function isWord(text: string): boolean {
  return (
    isOfLetters(text) ||
    /^\d{1,5}$/.test(text) ||
    /^[a-z]+(?:[-_.][a-z\d]+){1,3}$|^[A-Z]+(?:_[A-Z]+){1,3}$/.test(text)
  );
}

/** `main`, `MAIN`, `Main`, `mainBranch`; not letters in mixed case, as in a token. */
function isOfLetters(text: string): boolean {
  // The pattern of all letters takes long to compile.
  const letters = /^[ -~]*$/.test(text) ? /^[A-Za-z]{1,14}$/ : /^\p{L}{1,14}$/u;
  return letters.test(text) && (!/[a-z][A-Z]|[A-Z]{2}[a-z]/.test(text) || isCamelCase(text));
}

function isPlainLine(line: string): boolean {
  if (!isWorthMasking(line, 1)) return true;
  return (
    /^-----(?:BEGIN|END) [A-Z\d ]+-----$/.test(line) ||
    isOfLetters(line.replace(/^\[(.*)\]$|[:,;]$/, '$1')) ||
    /^\d{1,5}$/.test(line)
  );
}

/** True for a key that is a secret itself; not for one such as `p12Password`, whose last word tells what it names. */
export function isRandomKey(key: string): boolean {
  if (!isRandom(key)) return false;
  const words = wordsOf(key);
  const last = words.at(-1) ?? '';
  // Random letters end with a word of two letters now and then.
  const isKnown = last.length > 2 && (about.test(last) || strong.test(last) || weak.test(last));
  return !(isKnown && !isRandom(key.slice(0, -last.length))) && !namesPublic(words);
}

/** A key, or a name made of one, as a message can show it: a key can itself be a secret. */
export function shownKey(key: string): string {
  return isRandomKey(key) ? '…' : key;
}
