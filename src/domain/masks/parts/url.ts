import { type Part, pathKey } from '../looks-secret.ts';

const url = /^(?:jdbc:)?[a-z][a-z\d+.-]*:\/\/([^\s]*)$/i;
/**
 * jdbc:oracle:thin:USER/PASSWORD@…; as Oracle's programs take it, USER/PASSWORD@HOST:PORT/SERVICE; USER:PASSWORD@HOST of
 * proxies; and USER:PASSWORD@tcp(HOST:PORT)/NAME of Go's driver for MySQL.
 */
const withoutScheme =
  /^(?:jdbc:oracle:\w+:[^/@\s]+\/([^@\s]+)@|[\w$#.-]+\/([^@\s]+)@(?:\/\/[\w.-]|[\w.-]+:\d+\/|\()|[\w$#.-]+:(?!\/\/)([^@\s]+)@(?:[a-z\d]*\(|[\w.-]+(?::\d+)?(?:\/\S*)?$))/i;

/**
 * Parts of a URL: user and password as written and decoded, the segments of the path, and the parameters of query and
 * fragment. Undefined for a text that is not a URL.
 */
export function urlParts(text: string): Part[] | undefined {
  const password = withoutScheme
    .exec(text)
    ?.slice(1)
    .find((found) => found !== undefined);
  if (password !== undefined) return [part(['password'], password)];
  const rest = url.exec(text)?.[1];
  if (rest === undefined) return undefined;
  const at = endOfUserInformation(rest);
  const parts = at < 0 ? [] : userParts(rest.slice(0, at));
  const [address = '', ...tail] = rest.slice(at + 1).split(/[?#;]/);
  const [, ...segments] = address.split('/');
  // Numbers in a path are identifiers.
  for (const segment of segments) if (!/^\d*$/.test(segment)) parts.push(...bothForms([pathKey], segment));
  for (const piece of tail) parts.push(...parameterParts(piece));
  return parts.filter(({ text }) => text !== '');
}

/** Parts of the body of a form, or a query, `client_id=…&client_secret=…`. Undefined for a text that is not one. */
export function formParts(text: string): Part[] | undefined {
  if (!/^\??[\w.[\]%+-]+=[^&\s;"]*(?:&[\w.[\]%+-]+=[^&\s;"]*)+$/.test(text) || /^[^=]*='.*'$/.test(text))
    return undefined;
  return parameterParts(text.replace(/^\?/, '')).filter((each) => each.text !== '');
}

function parameterParts(text: string): Part[] {
  return text.split('&').flatMap((parameter) => {
    const [key = '', value = ''] = parameter.split(/=(.*)/s);
    return [...bothForms([decoded(key)], value), ...bothForms([pathKey], value === '' ? key : '')];
  });
}

/** The last `@` before the path, or else the last one at all, since some passwords contain an unescaped slash. */
function endOfUserInformation(rest: string): number {
  const path = rest.search(/[/?#]/);
  const at = (path < 0 ? rest : rest.slice(0, path)).lastIndexOf('@');
  return at < 0 && /^[^/?#@:]*:[^@]*@[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(rest) ? rest.lastIndexOf('@') : at;
}

function userParts(information: string): Part[] {
  const colon = information.indexOf(':');
  if (colon < 0) return bothForms([], information);
  return [
    ...bothForms(['password'], information.slice(colon + 1)),
    ...bothForms(['user'], information.slice(0, colon)),
  ];
}

/** The text as written and decoded. */
function bothForms(keys: readonly string[], text: string): Part[] {
  const meant = decoded(text);
  return meant === text ? [part(keys, text)] : [part(keys, meant), part(keys, text)];
}

const part = (keys: readonly string[], text: string): Part => ({ keys, text });

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
