import type { Attempts } from '../adapters/attempts.ts';
import type { AwsSettings } from '../adapters/aws.ts';
import type { Keys } from '../domain/credentials/keys.ts';
import type { LeaseError } from '../domain/error.ts';
import type { RequestFailure, RetryBudget } from '../domain/failure.ts';
import type { IamStatement } from '../domain/policies/iam-statement.ts';
import type { RequiredPermissions } from '../domain/policies/required-permissions.ts';
import type { SecretReader } from '../domain/policies/secret-reader.ts';
import type { Reference, VersionChoice } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import type { SecretQuery } from '../domain/requests/secret-query.ts';
import type { Secret } from '../domain/values/secret.ts';

/**
 * A place that values come from, such as Secrets Manager, with everything specific to it. Each source has a folder
 * here and a line in sources.ts; no other file names it.
 */
export interface Source {
  /** The name in `source` of its references. */
  readonly name: string;
  /** Its name in a sentence: `Secrets Manager`. */
  readonly title: string;
  /**
   * Options that lines of this source have in addition, by name, as errors show them: `{ key: 'key=SECRET#FIELD' }`.
   * `readReference` gets their texts.
   */
  readonly options: Readonly<Record<string, string>>;
  /** True if its values are made for the job, so that each is new. */
  readonly mintsTokens?: boolean;
  /** The region that a reference names itself, if it is no ARN. */
  regionOf?(reference: Reference): string | undefined;
  /** The form of its `version=`. */
  readonly versionIds: VersionForm;
  /** Reads a reference as a line spells it, with its prefix. `options`: those of this source in the line. */
  readReference(text: string, options: ReadonlyMap<string, string>): Reference | InvalidReference;

  /** Queries with different results never share a session, so that none permits more than its own queries need. */
  permissionSet(query: SecretQuery): string;
  /** True if its values have the permissions of their session: each gets a session of its own. */
  readonly isAlone?: boolean;
  /** How many queries one session reads. */
  readonly queriesPerSession: number;
  /**
   * Characters of its statements in a session policy: `shared` by all queries of one session, and the query's `own`.
   */
  policySize(query: SecretQuery, account: ResourceAccount): { readonly shared: number; readonly own: number };
  /** The statements of a session policy that permit reading exactly these. */
  sessionStatements(queries: readonly SecretQuery[], account: ResourceAccount): IamStatement[];
  /**
   * What the role itself must allow. `sessions`: the queries of each session. `secrets`: what was read and described;
   * undefined if nothing was. Its code can be loaded late.
   */
  permissionsToRead(
    sessions: readonly (readonly SecretQuery[])[],
    role: Role,
    secrets: readonly Secret[] | undefined,
  ): Omit<RequiredPermissions, 'role'> | Promise<Omit<RequiredPermissions, 'role'>>;

  /** The first requests of reading, for which connections are opened early. */
  firstRequests(queries: readonly SecretQuery[]): readonly FirstRequests[];
  /**
   * Reads queries with one session. A failure of one query is its result. Any other error (the step's time is over)
   * ends the step.
   */
  read(
    queries: readonly SecretQuery[],
    session: SourceSession,
    openClient: ClientOpener,
  ): Promise<ReadonlyMap<SecretQuery, QueryResult>>;
  /** What is said where a prefix, or its `stage=`, gives nothing, and what to check then; left out: as of secrets. */
  nothingBelow?(
    reference: Reference,
    version: VersionChoice,
  ): { readonly message: string; readonly check: string };
  /** The error for a query that could not be read. Its code can be loaded late. */
  explain(
    failure: RequestFailure,
    query: SecretQuery,
    reader: SecretReader,
  ): LeaseError | Promise<LeaseError>;
}

/** The result of a query: its secrets, or why they could not be read. */
export type QueryResult = readonly Secret[] | RequestFailure;

/** Why a text is not a reference; completes the sentence "…: REASON". `meant`: the line that was probably meant. */
export interface InvalidReference {
  readonly reason: string;
  readonly meant?: string;
}

/** The form of version ids. `wrong` and `allowed`: the two sentences of the error for another text. */
export interface VersionForm {
  readonly pattern: RegExp;
  readonly wrong: string;
  readonly allowed: string;
}

/** The account of a session, for ARNs. */
export interface ResourceAccount {
  readonly partition: string;
  readonly accountId: string;
}

/** An STS session in one region. */
export interface SourceSession {
  readonly region: string;
  /** Undefined: the keys of the SDK's default chain. */
  readonly keys: Keys | undefined;
  readonly retryBudget: RetryBudget;
}

/** A client of a service. Its code is loaded when it is first opened. */
export interface ClientDefinition<Client> {
  /** The service's name in its host: `secretsmanager` in `https://secretsmanager.REGION.amazonaws.com`. */
  readonly service: string;
  load(): Promise<ClientModule<Client>>;
}

/** The exports of a file in a source's client folder, the only files that import the SDK. */
export interface ClientModule<Client> {
  openClient(session: SourceSession, access: ClientAccess): Client;
  /** The service's URL in a region, without an endpoint of its own. */
  serviceUrl(region: string, settings: AwsSettings): URL;
  /** Compiles what a call takes, while the step waits for the network. */
  warmUp?(settings: AwsSettings): Promise<void>;
}

/** What clients need: endpoint, connections, clock, and the limits of attempts. */
export interface ClientAccess {
  readonly settings: AwsSettings;
  /** Attempts with the session's own retry budget. */
  readonly attempts: Attempts;
}

/** Opens a client for a session. */
export type ClientOpener = <Client>(
  definition: ClientDefinition<Client>,
  session: SourceSession,
) => Promise<Client>;

/** How many requests are first sent to a service at the same time. */
export interface FirstRequests {
  readonly client: ClientDefinition<unknown>;
  readonly count: number;
}
