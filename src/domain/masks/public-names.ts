/** Names of what is published: commits, checksums, images, resources of AWS, and who issues tokens. */
const name =
  /^(commit|sha\d*|md5|revision|rev|digest|fingerprint|thumbprint|etag|version|release|build|ref|tag|image|zone|distribution|issuer|iss|authority|jwks|oidc|provider|kid|account|project|tenant|subscription|org|organi[sz]ation|workspace|channel|bucket|cluster|stack|function|lambda|queue|topic|table|repo|repository)$/;
/** Words before `hash` that make it a checksum. */
const hashed =
  /^(commit|git|tree|code|content|build|file|image|certificate|cert|template|source|config|query)$/;
/** Whose name or identifier is no secret. */
const owner =
  /^(account|ad|analytics|ami|api|app|application|board|bucket|build|bundle|campaign|channel|client|cloud|cluster|commit|container|database|dataset|deployment|directory|distribution|environment|function|gateway|ga\d?|gpg|group|gtm|guild|host|hosted|image|installation|instance|issuer|job|kms|lambda|measurement|merchant|mobilesdk|node|object|org|organi[sz]ation|package|pgp|pixel|pool|price|principal|product|profile|project|property|queue|region|repo|repository|resource|role|run|sender|server|service|site|space|stack|store|subnet|subscription|table|task|team|template|tenant|topic|tracking|verify|volume|vpc|webhook|workflow|workspace|zone)$/;
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
  if (last === 'hash') return hashed.test(before);
  if (name.test(last) || words.includes('checksum')) return true;
  if (/^(ids?|uid|guid|uuid|sid|names?)$/.test(last)) return words.some((word) => owner.test(word));
  return owner.test(/^(\w+)id$/.exec(last)?.[1] ?? '');
}

function isPublicKey(words: readonly string[]): boolean {
  if (words.some((word) => /^(publickey|pubkey)$/.test(word))) return true;
  const at = words.indexOf('key');
  const before = words[at - 1] ?? '';
  if (/^(gpg|pgp|kms)$/.test(before)) return /^ids?$/.test(words[at + 1] ?? '');
  if (before === 'site') return words.some((word) => /captcha$|^turnstile$/.test(word));
  return /^(public|publishable)$/.test(before);
}
