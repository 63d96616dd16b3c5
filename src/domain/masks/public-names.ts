/** Names of what is published: commits, checksums, and who issues tokens. */
const name =
  /^(commit|sha\d*|md5|revision|digest|fingerprint|thumbprint|etag|version|release|build|ref|tag|iss(uer)?|authority|jwks|oidc|provider|kid|keyname)$/;
/** What has a name that is published. */
const resource =
  /^(account|bucket|channel|cluster|distribution|function|image|org(ani[sz]ation)?|project|queue|repo(sitory)?|stack|table|tenant|workspace|zone)$/;
/** What else has an identifier that is published. */
const owner =
  /^(api|app(lication)?|build|client|cloud|component|container|database|domain|environment|gateway|ga\d?|group|host(ed)?|instance|kms|list|measurement|node|object|package|page|pool|price|principal|product|property|resource|role|sender|server|service|site|space|subnet|subscription|task|team|template|tracking|verify|volume|vpc|webhook)$/;
/** Words with which an identifier is a secret, or one half of a credential. */
const half = /^(session|access|private|secret|token|password|salt|seed|signature)$/;

/**
 * True for the words of a key that names a public key, a checksum, or the name or identifier of an account, an
 * application or a resource. What it leads to may be random, and is no secret.
 */
export function namesPublic(words: readonly string[]): boolean {
  if (words.includes('key') || words.some((word) => half.test(word) || word.endsWith('key')))
    return isPublicKey(words);
  const named = words.filter((word) => !/^(url|uri|endpoint)$/.test(word));
  const [last = '', before = ''] = [named.at(-1), named.at(-2)];
  // The hash of anything else can be that of a password.
  if (last === 'hash')
    return /^(commit|git|tree|code|content|file|image|cert(ificate)?|config)$/.test(before);
  if (name.test(last) || resource.test(last) || words.includes('checksum')) return true;
  if (/^(ids?|uid|guid|uuid|sid|names?)$/.test(last)) return words.some(hasPublicName);
  return hasPublicName(/^(\w+)id$/.exec(last)?.[1] ?? '');
}

function hasPublicName(word: string): boolean {
  return resource.test(word) || owner.test(word);
}

function isPublicKey(words: readonly string[]): boolean {
  if (words.some((word) => /^(publickey|pubkey)$/.test(word))) return true;
  const at = words.indexOf('key');
  const before = words[at - 1] ?? '';
  if (/^(authority|gpg|kms|pgp|subject)$/.test(before)) return /^ids?$/.test(words[at + 1] ?? '');
  if (before === 'site') return words.some((word) => /captcha$|^turnstile$/.test(word));
  return /^(public|publishable)$/.test(before);
}
