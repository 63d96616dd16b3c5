import { percentDecoded } from '../percent-decoded.ts';
import { masksOf, masksOfBasicPair } from './mask.ts';

/** In characters. A shorter password would blank the log. */
const minLength = 4;

/**
 * The masks of the passwords in HTTPS_PROXY and similar variables, in upper or lower case: as written in the URL,
 * decoded, and as HTTP Basic sends them.
 */
export function proxyMasks(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment).flatMap(([name, address = '']) => {
    if (!/^(https?|all)_proxy$/i.test(name)) return [];
    const [, user, password] = /^(?:[a-z][a-z\d+.-]*:\/\/)?([^:@/]*):([^/]*)@/i.exec(address) ?? [];
    if (user === undefined || password === undefined) return [];
    const meant = { user: percentDecoded(user), password: percentDecoded(password) };
    return [
      ...masksOf(password, { minLength }),
      ...masksOf(meant.password, { minLength }),
      ...masksOfBasicPair(meant, minLength),
    ];
  });
}
