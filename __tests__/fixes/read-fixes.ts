import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Statement } from '../../sandbox/policy.ts';
import { actionYml } from '../dist/stage.ts';

/** One thing that a message says to do. */
export type Fix =
  /** The lines of the input become these. */
  | {
      readonly kind: 'lines';
      readonly input: 'secrets' | 'secret-ids' | 'same';
      readonly lines: readonly string[];
    }
  /** A further word on the line. */
  | { readonly kind: 'option'; readonly option: string }
  /** The line goes, and a step with this line comes. */
  | { readonly kind: 'own step'; readonly line: string }
  | { readonly kind: 'input'; readonly name: string; readonly value: string }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'permissions' }
  /** Somebody puts a good value into the secret. */
  | { readonly kind: 'new version' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'statements'; readonly statements: readonly { addTo: string; statement: Statement }[] }
  | { readonly kind: 'longer sessions'; readonly seconds: number };

/** The sandbox's, which each has at an address of its own. */
const issuer = /127\.0\.0\.1:\d+\/oidc/g;

const inputs = new Set(Object.keys(parse(readFileSync(actionYml, 'utf8')).inputs));

/** Snippets that say what is meant, and not what to do. */
const inert =
  /^(?:aws [a-z].*|secrets|secret-ids|leased|false|true|secrets: \||secret-ids: \||secrets: >|secret-ids: >|path key \| NAME ;|repo:.*|\*|id-token: write|environment:|env:|#|on: push|run:)$/;

/**
 * Everything that a message says to do, read as a person reads it. Throws for a snippet between backticks that is
 * none of these: a fix that nobody follows is one that nobody has tried.
 */
export function fixesIn(message: string): Fix[] {
  const fixes: Fix[] = [];
  const lines = message.split('\n').slice(1);
  for (const [index, line] of lines.entries()) {
    const below = indented(lines.slice(index + 1));
    const [, where, single] =
      /^Probably meant(, with `secrets: \|` in the place of `secret-ids`)?:(?: (.+))?$/.exec(line) ?? [];
    if (single !== undefined) fixes.push({ kind: 'lines', input: 'same', lines: [single] });
    else if (/^Probably meant/.test(line))
      fixes.push({ kind: 'lines', input: where === undefined ? 'same' : 'secrets', lines: below });
    else fixes.push(...fixesOfLine(line));
  }
  if (lines.some((line) => line === 'permissions:')) fixes.push({ kind: 'permissions' });
  const statements = lines.flatMap((line, index) =>
    line.startsWith('{ ')
      ? [
          {
            addTo: lines[index - 1] ?? '',
            statement: JSON.parse(line.replace(issuer, '{issuer}')) as Statement,
          },
        ]
      : [],
  );
  if (statements.length > 0) fixes.push({ kind: 'statements', statements });
  return fixes;
}

function indented(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith('  '));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.trim());
}

function fixesOfLine(line: string): Fix[] {
  if (line.startsWith('{ ') || line.startsWith('  ') || line.startsWith('See ')) return [];
  const [, seconds] = /^aws iam update-role .* --max-session-duration (\d+)$/.exec(line) ?? [];
  if (seconds !== undefined) return [{ kind: 'longer sessions', seconds: Number(seconds) }];
  const fixes: Fix[] = /Put a new version into the secret/.test(line) ? [{ kind: 'new version' }] : [];
  for (const found of line.matchAll(/`([^`]+)`/g)) {
    fixes.push(
      ...fixesOfSnippet(
        found[1] ?? '',
        line.slice(0, found.index),
        line.slice(found.index + found[0].length),
      ),
    );
  }
  return fixes;
}

function fixesOfSnippet(snippet: string, before: string, after: string): Fix[] {
  // Of other runs than this one, and what goes with what stands before it.
  if (/^Where a run comes from a fork|tag the secret /.test(before) && snippet !== 'expires-at') return [];
  const own = /^secrets: (.+)$/.exec(snippet)?.[1];
  if (own !== undefined && own !== '|' && own !== '>') return [{ kind: 'own step', line: own }];
  const [, name = '', value] = /^([a-z-]+): (.+)$/.exec(snippet) ?? [];
  if (name === 'environment' && value !== undefined) return [{ kind: 'environment', name: value }];
  if (inputs.has(name) && value !== undefined && value !== '|' && value !== '>')
    return [{ kind: 'input', name, value: value.replace(/^'(.*)'$/, '$1') }];
  if (/(?:add|or) $/i.test(before) && / to its line|^ or `/.test(after) && /add `/i.test(`${before}\``))
    return [{ kind: 'option', option: snippet }];
  if (/^expires=[\w-]+$/.test(snippet)) return [{ kind: 'option', option: snippet }];
  if (/^[\w-]+\/[\w-]+$/.test(snippet) && /must spell $/.test(before)) return [];
  if (snippet === 'expires-at' && /Or tag the secret $/.test(before)) return [{ kind: 'tag' }];
  if (/lower $/.test(before)) return [{ kind: 'input', name: snippet, value: '0s' }];
  if (/leave $/i.test(before) && inputs.has(snippet)) return [{ kind: 'input', name: snippet, value: '' }];
  if (
    /write $|: $|, or $|this one as $/.test(before) &&
    /[/#,*]|^[a-z]+/.test(snippet) &&
    !inputs.has(snippet) &&
    !inert.test(snippet)
  )
    return [{ kind: 'lines', input: 'same', lines: [snippet] }];
  if (inert.test(snippet) || inputs.has(snippet)) return [];
  throw new Error(`What is to be done with \`${snippet}\` after "${before}"?`);
}
