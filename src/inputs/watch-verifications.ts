import type { WatchVerification } from '../domain/monitor/watch-verification.ts';
import type { Reference } from '../domain/requests/request.ts';
import { readSecretReference, source } from '../sources/secrets-manager/reference.ts';
import { linesOf } from './lines.ts';
import { readService, wordsOfVerification, wrongVerification } from './verifications.ts';

const forms =
  'SECRET github, SECRET auto, SECRET ISSUER [host=HOST] [max-scopes=SCOPE,…], or SECRET https://HOST/PATH [Header: text with {value}] [expires=JMESPATH] [active=JMESPATH] [scopes=JMESPATH] [max-scopes=SCOPE,…], where SECRET is a name, an ARN, a prefix such as `prod/npm/*` or `*`, with #FIELD behind it if need be';

/**
 * The monitor's `verify` input, a line for each secret or prefix: `SECRET[#FIELD] ISSUER …`, as a lease's lines are, and
 * `max-scopes=`. `api` is the address of GitHub's API as the runner tells it. E_INPUT.
 */
export function parseWatchVerifications(text: string, api: string | undefined): WatchVerification[] {
  return linesOf(text).map(({ line, text: written }) => {
    const place = { line, forms };
    const [target = '', service = '', rest = ''] = wordsOfVerification(written);
    const [, name = '', selector] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
    const reference = referenceOf(name);
    if ('reason' in reference) throw wrongVerification(place, `${name || 'a line'}: ${reference.reason}`);
    if (selector === '') throw wrongVerification(place, 'there is no field behind #');
    const { left, maxScopes } = withoutMaxScopes(rest);
    if (maxScopes?.includes('')) throw wrongVerification(place, 'max-scopes has an empty scope');
    return {
      line,
      text: name,
      reference,
      ...(selector !== undefined && { selector }),
      service: readService(place, service, left, api),
      ...(maxScopes && { maxScopes }),
    };
  });
}

/** As in `secrets`: `*` by itself is every secret. */
function referenceOf(name: string): Reference | { readonly reason: string } {
  return name === '*' ? { source, kind: 'prefix', prefix: '' } : readSecretReference(name);
}

function withoutMaxScopes(text: string): { left: string; maxScopes: string[] | undefined } {
  const found = /(?:^|\s)max-scopes=(\S*)/.exec(text);
  if (!found) return { left: text, maxScopes: undefined };
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return { left, maxScopes: (found[1] ?? '').split(',') };
}
