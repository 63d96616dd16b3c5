import { LeaseError } from '../../domain/error.ts';
import { dispositionOf, RequestFailure } from '../../domain/failure.ts';
import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import { explainNoAnswer } from '../../domain/refusals/no-answer.ts';
import type { Reference } from '../../domain/requests/request.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import type { Secret } from '../../domain/values/secret.ts';
import type {
  ClientDefinition,
  ClientOpener,
  InvalidReference,
  ResourceAccount,
  Source,
  SourceSession,
} from '../source.ts';

/** A token that AWS issued, with its end. */
export interface AwsToken {
  readonly value: string;
  readonly expiresAt: Date;
  /** The whole life in milliseconds. */
  readonly life: number;
}

/** The account and region of a token, for ARNs. */
export interface TokenScope extends ResourceAccount {
  readonly region: string;
}

/** What is different between the services' tokens. */
export interface TokenDefinition {
  readonly name: string;
  readonly title: string;
  readonly options: Readonly<Record<string, string>>;
  readReference(text: string, options: ReadonlyMap<string, string>): Reference | InvalidReference;
  /** The region that a reference itself names. */
  regionOf(reference: Reference): string | undefined;
  /** The permissions of the session that makes this token. Every holder of the token has them too. */
  statements(reference: Reference, place: TokenScope): IamStatement[];
  /** The service to ask. Undefined if the token is made locally with the session's keys. */
  readonly client: ClientDefinition<unknown> | undefined;
  /** RequestFailure. */
  mint(reference: Reference, session: SourceSession, openClient: ClientOpener): Promise<AwsToken>;
  /** Completes "The role X may not …". */
  readonly refused: string;
}

/** A source of tokens that AWS issues for other APIs. Each token has a session of its own. */
export function tokenSource(definition: TokenDefinition): Source {
  const { name, title, options, client } = definition;
  const statementsOf = (queries: readonly SecretQuery[], account: ResourceAccount) =>
    queries.flatMap((query) => definition.statements(query.reference, placeOf(definition, query, account)));
  return {
    name,
    title,
    options,
    mintsTokens: true,
    versionIds: {
      pattern: /(?!)/,
      wrong: 'a token is made for the job, so it has no versions.',
      allowed: 'the line without version=',
    },
    readReference: (...line) => definition.readReference(...line),
    regionOf: (reference) => definition.regionOf(reference),
    // A token permits what its session permits.
    isAlone: true,
    permissionSet: () => '',
    queriesPerSession: 1,
    policySize: (query, account) => ({
      shared: 0,
      own: statementsOf([query], account).reduce((sum, each) => sum + JSON.stringify(each).length + 1, 0),
    }),
    sessionStatements: statementsOf,
    permissionsToRead: (sessions, role) => ({ statements: statementsOf(sessions.flat(), role), keys: [] }),
    firstRequests: (queries) => (client ? [{ client, count: queries.length }] : []),
    async read(queries, session, openClient) {
      const results = await Promise.all(
        queries.map(
          async (query) => [query, await readToken(query, { definition, session, openClient })] as const,
        ),
      );
      return new Map(results);
    },
    explain: (failure, query, reader) => explain(failure, query, { reader, definition }),
  };
}

function placeOf(definition: TokenDefinition, query: SecretQuery, account: ResourceAccount): TokenScope {
  const region = definition.regionOf(query.reference) ?? query.region;
  return { region, partition: account.partition, accountId: account.accountId };
}

interface Reading {
  readonly definition: TokenDefinition;
  readonly session: SourceSession;
  readonly openClient: ClientOpener;
}

async function readToken(
  { reference, text, region: home }: SecretQuery,
  { definition, session, openClient }: Reading,
): Promise<readonly Secret[] | RequestFailure> {
  const region = definition.regionOf(reference) ?? home;
  try {
    const { value, expiresAt, life } = await definition.mint(reference, { ...session, region }, openClient);
    const minted = { expiresAt, life, by: definition.title, read: [], isRevocable: false };
    const named = { arn: text, name: text, versionId: crypto.randomUUID(), stages: [], createdAt: undefined };
    return [{ ...named, value, minted }];
  } catch (error) {
    if (error instanceof RequestFailure) return error;
    throw error;
  }
}

interface Refusal {
  readonly reader: SecretReader;
  readonly definition: TokenDefinition;
}

function explain(failure: RequestFailure, query: SecretQuery, { reader, definition }: Refusal): LeaseError {
  const { title, refused } = definition;
  if (failure.kind !== 'answer') return explainNoAnswer(failure, title);
  const { text } = query;
  const code = failure.code?.replace(/Exception$/, '');
  if (code === 'AccessDenied') {
    const { role } = reader;
    const account = role ?? { partition: 'aws', accountId: 'ACCOUNT' };
    const statements = definition
      .statements(query.reference, placeOf(definition, query, account))
      .map((statement) => ({
        addTo: `Add to a permissions policy of ${role ? `the role ${role.name}` : 'that identity'}`,
        statement,
      }));
    const who = role ? `The role ${role.name}` : 'The identity that was there before this step';
    return new LeaseError('E_SECRET_DENIED', `${who} may not ${refused} (${text}: ${failure.message}).`, {
      statements,
      cause: failure,
    });
  }
  if (code === 'CredentialsError')
    return new LeaseError(
      'E_CREDENTIALS',
      `${text} is signed with the keys of a session, and there is none.`,
      {
        fix: 'Give the step `role-to-assume`, with a role that may log in to this database.',
        cause: failure,
      },
    );
  if (code === 'ResourceNotFound')
    return new LeaseError('E_SECRET_NOT_FOUND', `${title} knows nothing that is called ${text}.`, {
      fix: 'Look at the name, the region and the account.',
      cause: failure,
    });
  return new LeaseError('E_AWS', `${title} could not give ${text} (${failure.message}).`, {
    fix:
      dispositionOf(failure) === 'slow down'
        ? 'AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.'
        : 'Run the job again, and look at https://health.aws.amazon.com.',
    cause: failure,
  });
}

/** Reads a list of names in an option, or returns why it is invalid, to complete "…: REASON". */
export function readNames(
  option: string,
  text: string | undefined,
  pattern: RegExp,
): string[] | InvalidReference {
  if (!text)
    return { reason: `it needs ${option}=NAME,NAME: what its token is good for, and nothing beyond it` };
  const names = text.split(',');
  const strange = names.find((name) => !pattern.test(name));
  if (strange !== undefined) return { reason: `${option}= has "${strange}", which is no such name` };
  return [...new Set(names)];
}

/** Reads an option that accepts a few words. */
export function readWord<Word extends string>(
  option: string,
  text: string | undefined,
  words: readonly [Word, ...Word[]],
): Word | InvalidReference {
  const found = words.find((word) => word === text);
  return found ?? { reason: `it needs ${option}=${words.join(` or ${option}=`)}` };
}
