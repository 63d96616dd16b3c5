import type { Reference } from '../domain/requests/request.ts';
import { parameterPrefix } from '../domain/requests/request.ts';
import { secretsManager } from './secrets-manager/source.ts';
import type { Source } from './source.ts';

/** A source whose references have a prefix. Its code is loaded for such references only. */
interface PrefixedSource {
  readonly prefix: RegExp;
  /** `text`: a reference with its prefix. */
  load(text: string): Promise<Source>;
}

/**
 * Every source except Secrets Manager, whose references have no prefix. To add a source, add a line here. What asks
 * for a prefix alone uses source-prefix.ts.
 */
export const prefixed: readonly PrefixedSource[] = [
  {
    // Systems Manager's name of a secret too: its grammar answers with the plain one.
    prefix: new RegExp(`${parameterPrefix.source}|^/aws/reference/secretsmanager/`),
    load: async () => (await import('./parameter-store/source.ts')).parameterStore,
  },
  { prefix: /^app:/, load: async () => (await import('./github-app/source.ts')).githubApp },
  {
    prefix: /^(?:ecr|codeartifact|rds):/,
    load: async (text) => (await import('./aws-tokens/source.ts')).tokensOf(text),
  },
];

/** The loaded sources, by name. */
const loaded = new Map<string, Source>([[secretsManager.name, secretsManager]]);

/** Loads the source of a reference with this spelling. */
export async function loadSourceOf(text: string): Promise<Source> {
  const source = await prefixed.find(({ prefix }) => prefix.test(text))?.load(text);
  if (!source) return secretsManager;
  loaded.set(source.name, source);
  return source;
}

/** The source of a reference. It is loaded already, since its grammar made the reference. */
export function sourceOf({ source }: Reference): Source {
  const known = loaded.get(source);
  if (!known) throw new Error(`The source ${source} was not loaded.`);
  return known;
}

/** Groups queries by source, in the order of each source's first query. */
export function bySource<Query extends { readonly reference: Reference }>(
  queries: readonly Query[],
): Map<Source, Query[]> {
  return Map.groupBy(queries, ({ reference }) => sourceOf(reference));
}
