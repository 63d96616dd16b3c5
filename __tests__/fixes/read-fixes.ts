import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Statement } from '../../sandbox/policy.ts';
import { actionYml } from '../dist/stage.ts';
import type { Scene } from './scenes.ts';

/** One action that a message asks for. */
export type Fix =
  /** Replaces the lines of the input. */
  | {
      readonly kind: 'lines';
      readonly input: 'secrets' | 'secret-ids' | 'same';
      readonly lines: readonly string[];
    }
  /** Adds a word to the line. */
  | { readonly kind: 'option'; readonly option: string }
  /** Moves the line into a step of its own. */
  | { readonly kind: 'own step'; readonly line: string }
  | { readonly kind: 'input'; readonly name: string; readonly value: string }
  | { readonly kind: 'environment'; readonly name: string }
  /** Removes a variable of the job. */
  | { readonly kind: 'unset'; readonly name: string }
  | { readonly kind: 'permissions' }
  /** Stores a good value in the secret. */
  | { readonly kind: 'new version' }
  | { readonly kind: 'tag' }
  /** Runs the job again, after the cause has gone. */
  | { readonly kind: 'again' }
  /** Adds a line to `acknowledge`. */
  | { readonly kind: 'acknowledge'; readonly line: string }
  /** Runs a command of the AWS CLI. */
  | { readonly kind: 'aws'; readonly words: string }
  /** Replaces the `run:` step, or adds an option to it. */
  | { readonly kind: 'command line'; readonly words: string }
  | { readonly kind: 'command option'; readonly option: string }
  /** Adds a step in front that leases, or checks. */
  | { readonly kind: 'earlier lease' }
  | { readonly kind: 'check before' }
  | { readonly kind: 'statements'; readonly statements: readonly { addTo: string; statement: Statement }[] }
  | { readonly kind: 'longer sessions'; readonly seconds: number };

type Action = NonNullable<Scene['action']>;

/** The sandbox's issuer, whose port differs in each run. */
const issuer = /127\.0\.0\.1:\d+\/oidc/g;

const inputsOf = new Map(
  (['lease', 'check', 'monitor', 'rotate'] as const).map((action) => {
    const path = join(actionYml, '..', action === 'lease' ? '' : action, 'action.yml');
    return [action, new Set(Object.keys(parse(readFileSync(path, 'utf8')).inputs))];
  }),
);

/** Texts between backticks that ask for nothing, each with the reason. */
const inert: readonly [pattern: RegExp, reason: string][] = [
  [/^(?:secrets|secret-ids|path key \| NAME ;|secrets: [|>]|secret-ids: [|>])$/, 'names what was written'],
  [/^(?:stage|version)=$/, 'options that the line has'],
  [/^(?:check|lease|acknowledge|fail-on)$/, 'an action or an input of it, which the sentence is about'],
  [/^(?:2>|::stop-commands::)$/, 'names what is not to be done'],
  [/^permissions: id-token: write$/, 'goes with role-to-assume, which is followed'],
  [/^if: /, 'a condition of the runner: the step does not run then'],
  [/^aws-region: .*, REGION$/, 'only where the secret has a replica'],
  [
    /^(?:leased|false|true|\*|#|env:|run:|environment:|on: push|id-token: write|expires-at)$/,
    'names a thing',
  ],
];

/** Advice that a person follows outside of the run, matched by a part of the line, each with the reason. */
const byAPerson: readonly [part: RegExp, reason: string][] = [
  [/^Where a run comes from a fork/, 'of other runs than this one'],
  [/^The input role-to-assume is empty/, 'whoever keeps the secrets and environments of the repository'],
  [/^GitHub does not know the token/, 'whoever gives the workflow its token'],
];

const met = new Set<RegExp>();

/** Exceptions that no message matches and that should be deleted. */
export function unmetSnippets(): string[] {
  return [...inert, ...byAPerson]
    .filter(([pattern]) => !met.has(pattern))
    .map(([pattern]) => String(pattern));
}

function isExcepted(list: typeof inert, text: string): boolean {
  const found = list.filter(([pattern]) => pattern.test(text));
  for (const [pattern] of found) met.add(pattern);
  return found.length > 0;
}

/**
 * Everything that a message asks for, read as a person reads it. Throws if a text between backticks matches none of
 * the patterns, so that no fix stays untested.
 */
export function fixesIn(message: string, action: Action): Fix[] {
  const fixes: Fix[] = [];
  const [first = '', ...lines] = message.split('\n');
  const [, input = ''] = /\binput ([a-z-]+)/.exec(first) ?? /^E_INPUT: ([a-z]+-[a-z-]+) /.exec(first) ?? [];
  for (const [index, line] of lines.entries()) {
    const below = indented(lines.slice(index + 1));
    if (/^Allowed: /.test(line)) fixes.push(...allowedIn(line, input));
    const [, where, single] =
      /^Probably meant(, with `secrets: \|` in the place of `secret-ids`)?:(?: (.+))?$/.exec(line) ?? [];
    const isOther = !['', 'secrets', 'secret-ids'].includes(input);
    if (single !== undefined && isOther) fixes.push({ kind: 'input', name: input, value: single });
    else if (single !== undefined) fixes.push({ kind: 'lines', input: 'same', lines: [single] });
    else if (/^Probably meant/.test(line))
      fixes.push({ kind: 'lines', input: where === undefined ? 'same' : 'secrets', lines: below });
    else fixes.push(...fixesOfLine(line, action));
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

/** A value that the input accepts: the first in the line. */
function allowedIn(line: string, input: string): Fix[] {
  const [, example] = /for example `([^`]+)`/.exec(line) ?? [];
  const [, first] = /^Allowed: ([a-z][\w-]*)(?:,| or )/.exec(line) ?? [];
  const value = example ?? first;
  return value === undefined || input === '' ? [] : [{ kind: 'input', name: input, value }];
}

function indented(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith('  '));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.trim());
}

function fixesOfLine(line: string, action: Action): Fix[] {
  if (line.startsWith('{ ') || line.startsWith('  ') || line.startsWith('See ')) return [];
  if (isExcepted(byAPerson, line) || /^Allowed: /.test(line)) return [];
  const [, seconds] = /^aws iam update-role .* --max-session-duration (\d+)$/.exec(line) ?? [];
  if (seconds !== undefined) return [{ kind: 'longer sessions', seconds: Number(seconds) }];
  const fixes = sentences.flatMap(([pattern, fix]) => (pattern.test(line) ? [fix] : []));
  for (const [words] of line.matchAll(/(?<!`)\baws [a-z]+ [a-z-]+(?: --[a-z-]+ [^\s,`)]+)+/g))
    fixes.push({ kind: 'aws', words });
  for (const found of line.matchAll(/`([^`]+)`/g)) {
    fixes.push(
      ...fixesOfSnippet(
        found[1] ?? '',
        line.slice(0, found.index),
        line.slice(found.index + found[0].length),
        action,
      ),
    );
  }
  return fixes;
}

/** The actions that whole sentences ask for. */
const sentences: readonly [RegExp, Fix][] = [
  [/[Pp]ut a (?:new version|value) into (?:the secret|each)/, { kind: 'new version' }],
  [/[Ii]ssue (?:a new|one|a token) .* put it into the secret/, { kind: 'new version' }],
  [/(?:^|[.:] )[Rr]un (?:the job|this) again/, { kind: 'again' }],
  [/[Ff]ind out which, and remove it/, { kind: 'new version' }],
  [/^Remove it; for a proxy/, { kind: 'unset', name: 'NODE_TLS_REJECT_UNAUTHORIZED' }],
  [/^Lease first, in an earlier step/, { kind: 'earlier lease' }],
  [/^Run the action `check` before this step/, { kind: 'check before' }],
];

function fixesOfSnippet(snippet: string, before: string, after: string, action: Action): Fix[] {
  const inputs = inputsOf.get(action as 'lease') ?? new Set<string>();
  if (/^aws [a-z]/.test(snippet)) return [{ kind: 'aws', words: snippet }];
  // Belongs to the advice in front of it.
  if (/tag the secret /.test(before) && snippet !== 'expires-at') return [];
  if (snippet === 'expires-at' && /Or tag the secret $/.test(before)) return [{ kind: 'tag' }];
  if (/^(?:eval "\$\()?secret-lease (?:exec|check|renew|end|--help)/.test(snippet))
    return [{ kind: 'command line', words: snippet }];
  if (/^SECRET .* REASON$/.test(snippet)) return [{ kind: 'acknowledge', line: snippet }];
  if (snippet === 'max-scopes' && action === 'lease')
    return [{ kind: 'option', option: 'max-scopes=SCOPES' }];
  if (snippet === 'max-scopes') return [];
  if (/^--[a-z]/.test(snippet)) return [{ kind: 'command option', option: snippet }];
  const own = /^secrets: (.+)$/.exec(snippet)?.[1];
  if (own !== undefined && own !== '|' && own !== '>') return [{ kind: 'own step', line: own }];
  const [, name = '', value] = /^([a-z-]+): (.+)$/.exec(snippet) ?? [];
  if (/, REGION$/.test(snippet) && isExcepted(inert, snippet)) return [];
  if (name === 'environment' && value !== undefined) return [{ kind: 'environment', name: value }];
  if (inputs.has(name) && value !== undefined && value !== '|' && value !== '>')
    return [{ kind: 'input', name, value: value.replace(/^'(.*)'$/, '$1') }];
  if (/(?:add|or) $/i.test(before) && / to its line|^ or `/.test(after) && /add `/i.test(`${before}\``))
    return [{ kind: 'option', option: snippet }];
  if (/^expires=[\w-]+$/.test(snippet)) return [{ kind: 'option', option: snippet }];
  if (/^[\w-]+=\S+$/.test(snippet) && / of `require-claims`/.test(after))
    return [{ kind: 'input', name: 'require-claims', value: snippet }];
  // The name in the required spelling.
  if (/must spell $/.test(before)) return [];
  if (/^secrets?: [|>]$/.test(snippet) && isExcepted(inert, snippet)) return [];
  if (/[Ll]ower $/.test(before)) return [{ kind: 'input', name: snippet, value: '0s' }];
  if (/[Rr]aise $/.test(before)) return [{ kind: 'input', name: snippet, value: '5m' }];
  if (/[Ll]eave $|[Ll]eave `[a-z-]+` and $/.test(before) && inputs.has(snippet))
    return [{ kind: 'input', name: snippet, value: '' }];
  if (/(?:[Gg]ive|with|set|or) $/.test(before) && inputs.has(snippet))
    return [{ kind: 'input', name: snippet, value: snippet.toUpperCase() }];
  if (
    /write $|: $|, or $|this one as $/.test(before) &&
    /[/#,*]|^[a-z]+/.test(snippet) &&
    !inputs.has(snippet) &&
    !isExcepted(inert, snippet)
  )
    return [{ kind: 'lines', input: 'same', lines: [snippet] }];
  if (isExcepted(inert, snippet) || inputs.has(snippet)) return [];
  throw new Error(`What is to be done with \`${snippet}\` after "${before}"?`);
}
