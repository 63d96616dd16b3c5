import type { Attempts } from '../adapters/attempts.ts';
import type { AwsSettings } from '../adapters/aws.ts';
import type { Keys } from '../domain/credentials/keys.ts';
import type { LeaseError } from '../domain/error.ts';
import type { RequestFailure, RetryBudget } from '../domain/failure.ts';
import type { IamStatement } from '../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../domain/policies/required-permissions.ts';
import type { SecretReader } from '../domain/policies/secret-reader.ts';
import type { Reference } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { Secret } from '../domain/values/secret.ts';

/**
 * A place that values come from, such as Secrets Manager: everything that it alone knows. Each source has a folder
 * here and a line in sources.ts; nothing else names it.
 */
export interface Source {
  /** What `source` is in its references. */
  readonly name: string;
  /** Its name in a sentence: `Secrets Manager`. */
  readonly title: string;
  /**
   * Options that a line has for this source alone, by name, as errors show them: `{ key: 'key=SECRET#FIELD' }`. Their
   * texts are given to `readReference`.
   */
  readonly options: Readonly<Record<string, string>>;
  /** True where its values are made for the job, and are new each time. */
  readonly isMinting?: boolean;
  /** What its `version=` takes. */
  readonly versionIds: VersionForm;
  /** Reads a reference as a line spells it, with its prefix. `options`: those of this source that the line has. */
  readReference(text: string, options: ReadonlyMap<string, string>): Reference | InvalidReference;

  /** Queries whose texts differ here never share a session, so that none allows more than its own queries need. */
  permissionSet(query: SecretQuery): string;
  /** True where its values carry what their session may: each has a session of its own. */
  readonly isAlone?: boolean;
  /** As many queries as one session reads. */
  readonly queriesPerSession: number;
  /** Characters of its statements in a session policy: `shared` by all queries of one session, and of this query. */
  policySize(query: SecretQuery, account: ResourceAccount): { readonly shared: number; readonly own: number };
  /** The statements of a session policy that allows to read exactly these. */
  sessionStatements(queries: readonly SecretQuery[], account: ResourceAccount): IamStatement[];
  /**
   * What the role itself must allow. `sessions`: the queries that share each session. `secrets`: what was read and
   * described; undefined where nothing was. Its code may be loaded when it is needed.
   */
  permissionsToRead(
    sessions: readonly (readonly SecretQuery[])[],
    role: Role,
    secrets: readonly Secret[] | undefined,
  ): Omit<RequiredPermissions, 'role'> | Promise<Omit<RequiredPermissions, 'role'>>;

  /** The requests that reading begins with: so many connections are opened before they are needed. */
  firstRequests(queries: readonly SecretQuery[]): readonly FirstRequests[];
  /**
   * Reads queries with one session. A failure of one query is its result; anything else that is thrown (the step's time
   * is over) ends the step.
   */
  read(
    queries: readonly SecretQuery[],
    session: SourceSession,
    openClient: ClientOpener,
  ): Promise<ReadonlyMap<SecretQuery, QueryResult>>;
  /** Why a query could not be read, as an error for a person. Its code may be loaded when it is needed. */
  explain(
    failure: RequestFailure,
    query: SecretQuery,
    reader: SecretReader,
  ): LeaseError | Promise<LeaseError>;
}

/** What a query brought: every secret that it means, or why they could not be read. */
export type QueryResult = readonly Secret[] | RequestFailure;

/** Why a text is no reference; completes the sentence "…: REASON". `meant` is what was probably meant. */
export interface InvalidReference {
  readonly reason: string;
  readonly meant?: string;
}

/** Ids of versions; `wrong` and `allowed` are the two sentences of the error where the pattern does not match. */
export interface VersionForm {
  readonly pattern: RegExp;
  readonly wrong: string;
  readonly allowed: string;
}

/** The account that a session is in: what names become in ARNs. */
export interface ResourceAccount {
  readonly partition: string;
  readonly accountId: string;
}

/** An STS session in one region. */
export interface SourceSession {
  readonly region: string;
  /** Undefined: those of the SDK's default chain. */
  readonly keys: Keys | undefined;
  readonly retryBudget: RetryBudget;
}

/** A client of a service and the code behind it, which is loaded when it is first opened. */
export interface ClientDefinition<Client> {
  /** The service's name in its host: `secretsmanager` in `https://secretsmanager.REGION.amazonaws.com`. */
  readonly service: string;
  load(): Promise<ClientModule<Client>>;
}

/** What a file in a source's client folder exports; it alone imports the SDK. */
export interface ClientModule<Client> {
  openClient(session: SourceSession, access: ClientAccess): Client;
  /** Where the service is in a region that has no endpoint of its own. */
  serviceUrl(region: string, settings: AwsSettings): URL;
}

/** With what clients are opened: the endpoint, connections and clock, and how often and how long they ask. */
export interface ClientAccess {
  readonly settings: AwsSettings;
  /** For the session's own budget. */
  readonly attempts: Attempts;
}

/** Opens a client for a session. */
export type ClientOpener = <Client>(
  definition: ClientDefinition<Client>,
  session: SourceSession,
) => Promise<Client>;

/** How many requests a service is first sent at a time. */
export interface FirstRequests {
  readonly client: ClientDefinition<unknown>;
  readonly count: number;
}
