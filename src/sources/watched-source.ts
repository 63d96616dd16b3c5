import type { LeaseError } from '../domain/error.ts';
import type { RequestFailure } from '../domain/failure.ts';
import type { SecretProfile, TagFilter } from '../domain/monitor/watched-secret.ts';
import type { SecretReader } from '../domain/policies/secret-reader.ts';
import type { Reference } from '../domain/requests/request.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { Secret } from '../domain/values/secret.ts';
import type { ClientOpener, SourceSession } from './source.ts';

/** What a monitor needs of a source besides `Source`. A source without it can't be watched. */
export interface WatchedSource {
  /** What its references mean, in a sentence: `secret`, `parameter`. */
  readonly noun: string;
  /** How many values one call reads. */
  readonly valuesPerCall: number;
  openCatalog(session: WatchSession, openClient: ClientOpener): Promise<SecretCatalog>;
  /** The error for what could not be looked at. `reads`: its value would be read too, which needs permissions. */
  explain(failure: RequestFailure, query: SecretQuery, reader: SecretReader, reads: boolean): LeaseError;
}

/** An STS session in one region, and whose it is. */
export interface WatchSession extends SourceSession {
  /** Undefined if unknown. */
  readonly accountId: string | undefined;
}

/** What one session sees of a source in its region. */
export interface SecretCatalog {
  /**
   * What each query means, also what is scheduled for deletion. A failure of one query is its result. `tags` may
   * narrow what is asked for, and need not.
   */
  find(
    queries: readonly SecretQuery[],
    tags: readonly TagFilter[],
  ): Promise<ReadonlyMap<SecretQuery, CatalogResult>>;
  /** The values of these, in order: up to `valuesPerCall` of them. */
  read(profiles: readonly SecretProfile[]): Promise<readonly (Secret | RequestFailure | undefined)[]>;
}

/** A prefix can mean nothing; that is an empty list. */
export type CatalogResult = readonly CatalogEntry[] | RequestFailure;

/** Something that is watched. `failure`: why a part of its profile is not known. */
export interface CatalogEntry {
  readonly profile: SecretProfile;
  readonly failure?: RequestFailure;
}

/** Every source that can be watched, by the name of its references. Each is loaded when a monitor names it. */
const sources: Readonly<Record<string, () => Promise<WatchedSource>>> = {
  'secrets-manager': async () => (await import('./secrets-manager/watched.ts')).watchedSecrets,
  'parameter-store': async () => (await import('./parameter-store/watched.ts')).watchedParameters,
};

const loaded = new Map<string, WatchedSource>();

/** Loads the source of a reference. */
export async function loadWatchedSource({ source }: Reference): Promise<WatchedSource> {
  const known = loaded.get(source) ?? (await sources[source]?.());
  if (!known) throw new Error(`The source ${source} cannot be watched.`);
  loaded.set(source, known);
  return known;
}

/** The source of a reference, which the inputs have loaded. */
export function watchedSourceOf({ source }: Reference): WatchedSource {
  const known = loaded.get(source);
  if (!known) throw new Error(`The source ${source} was not loaded.`);
  return known;
}
