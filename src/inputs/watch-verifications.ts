import type { WatchVerification } from '../domain/monitor/watch-verification.ts';
import { linesOf } from './lines.ts';
import { readService, wordsOfVerification, wrongVerification } from './verifications.ts';
import { readWatchedReference } from './watched-reference.ts';

const forms =
  'SECRET github, SECRET auto, SECRET ISSUER [host=HOST] [max-scopes=SCOPE,…], or SECRET https://HOST/PATH [Header: text with {value}] [expires=JMESPATH] [active=JMESPATH] [scopes=JMESPATH] [max-scopes=SCOPE,…], where SECRET is a name, an ARN, a prefix such as `prod/npm/*`, parameters such as `ssm:/npm/*`, or `*`, with #FIELD behind it if need be';

/**
 * Parses the monitor's `verify` input, a line for each secret or prefix: `SECRET[#FIELD] ISSUER … [max-scopes=…]`. The
 * rest is as in a lease. `api`: the URL of GitHub's API from the runner. E_INPUT.
 */
export async function parseWatchVerifications(
  text: string,
  api: string | undefined,
): Promise<WatchVerification[]> {
  const verifications = linesOf(text).map(async ({ line, text: written }) => {
    const place = { line, forms };
    const [target = '', service = '', rest = ''] = wordsOfVerification(written);
    const [, name = '', selector] = /^([^#]*)(?:#(.*))?$/.exec(target) ?? [];
    const reference = await readWatchedReference(name);
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
  return Promise.all(verifications);
}

function withoutMaxScopes(text: string): { left: string; maxScopes: string[] | undefined } {
  const found = /(?:^|\s)max-scopes=(\S*)/.exec(text);
  if (!found) return { left: text, maxScopes: undefined };
  const left = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`.trim();
  return { left, maxScopes: (found[1] ?? '').split(',') };
}
