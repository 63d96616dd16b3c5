import type { Reference } from '../domain/requests/request.ts';
import { secretsManager } from './secrets-manager/source.ts';
import type { Source } from './source.ts';

/** A source whose references begin with a prefix of their own, and the code behind it, which is loaded for them alone. */
interface PrefixedSource {
  readonly prefix: RegExp;
  /** `text`: a reference of its prefix. */
  load(text: string): Promise<Source>;
}

/** Every source but Secrets Manager, whose references have no prefix. A further source is one line here. */
const prefixed: readonly PrefixedSource[] = [
  {
    prefix: /^(?:ssm:|arn:aws[a-z-]*:ssm:)/,
    load: async () => (await import('./parameter-store/source.ts')).parameterStore,
  },
  { prefix: /^app:/, load: async () => (await import('./github-app/source.ts')).githubApp },
  {
    prefix: /^(?:ecr|codeartifact|rds):/,
    load: async (text) => (await import('./aws-tokens/source.ts')).tokensOf(text),
  },
];

/** Sources that were loaded, by name. */
const loaded = new Map<string, Source>([[secretsManager.name, secretsManager]]);

/** The source that a reference of this spelling is of; loads it. */
export async function loadSourceOf(text: string): Promise<Source> {
  const source = await prefixed.find(({ prefix }) => prefix.test(text))?.load(text);
  if (!source) return secretsManager;
  loaded.set(source.name, source);
  return source;
}

/** The source of a reference. It is loaded: only its own grammar makes references of it. */
export function sourceOf({ source }: Reference): Source {
  const known = loaded.get(source);
  if (!known) throw new Error(`The source ${source} was not loaded.`);
  return known;
}

/** Queries by their sources, in the order of the first query of each. */
export function bySource<Query extends { readonly reference: Reference }>(
  queries: readonly Query[],
): Map<Source, Query[]> {
  return Map.groupBy(queries, ({ reference }) => sourceOf(reference));
}
