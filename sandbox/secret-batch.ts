import { AccessDenied } from './authorization.ts';
import type { RequestContext } from './request-context.ts';
import type { Secret } from './secret.ts';
import { filterSecrets, readFilters, readLimit, readToken, writeToken } from './secret-list.ts';
import type { Parameters } from './secret-parameters.ts';
import { readValue } from './secret-value.ts';
import { ServiceError } from './wire.ts';

const MOST = 20;

/**
 * A secret that is refused is an entry in `Errors`. If the action or a VPC endpoint denies, the whole answer is an
 * error.
 */
export function batchGetSecretValue(context: RequestContext, parameters: Parameters): unknown {
  context.authorize('secretsmanager:BatchGetSecretValue');
  const ids = readIds(context, parameters);
  const limit = Math.min(readLimit(parameters.MaxResults, MOST), context.settings.batchPageSize);
  const { page, NextToken } = batchPage(ids, parameters.NextToken, limit);
  const SecretValues: unknown[] = [];
  const Errors: unknown[] = [];
  for (const id of shuffle(page)) {
    try {
      const secret = context.open('secretsmanager:GetSecretValue', id);
      refuseOtherAccount(context, secret);
      SecretValues.push(readValue(context, secret));
    } catch (error) {
      if (!(error instanceof ServiceError) || isEndpointDenial(error)) throw error;
      Errors.push({ SecretId: id, ErrorCode: error.code, Message: error.message });
    }
  }
  return { SecretValues, Errors, NextToken };
}

/** A batch reads the caller's own account only. AWS does not document the error; it certainly returns no value. */
function refuseOtherAccount({ caller }: RequestContext, { account }: Secret): void {
  if (account === caller.account) return;
  throw new ServiceError(
    'AccessDeniedException',
    "You can't retrieve the secrets of another account in a batch.",
  );
}

function isEndpointDenial(error: ServiceError): boolean {
  return error instanceof AccessDenied && error.denial.layer === 'VPC endpoint';
}

function readIds(context: RequestContext, { SecretIdList, Filters, MaxResults }: Parameters): string[] {
  if ((SecretIdList === undefined) === (Filters === undefined)) {
    throw new ServiceError(
      'InvalidParameterException',
      'You must include either Filters or SecretIdList, but not both.',
    );
  }
  if (Filters !== undefined) {
    context.authorize('secretsmanager:ListSecrets');
    return filterSecrets(context, readFilters(Filters)).map(({ arn }) =>
      arn.replace(/:secretsmanager:[^:]+:/, `:secretsmanager:${context.region}:`),
    );
  }
  if (MaxResults !== undefined) {
    throw new ServiceError('InvalidParameterException', 'MaxResults is valid only together with Filters.');
  }
  const ids = SecretIdList as string[];
  if (Array.isArray(ids) && ids.length >= 1 && ids.length <= MOST) return [...new Set(ids)];
  throw new ServiceError(
    'ValidationException',
    `1 validation error detected: Value at 'secretIdList' failed to satisfy constraint: Member must have length less than or equal to ${MOST} and greater than or equal to 1`,
  );
}

/** Puts an empty page between two pages, which AWS's documentation permits. Odd positions stand for empty pages. */
function batchPage(ids: string[], token: unknown, limit: number): { page: string[]; NextToken?: string } {
  const position = token === undefined || token === null ? 0 : readToken(token);
  if (position % 2 === 1) return { page: [], NextToken: writeToken(position + 1) };
  const start = position / 2;
  const end = start + limit;
  return { page: ids.slice(start, end), ...(end < ids.length && { NextToken: writeToken(end * 2 - 1) }) };
}

/** Shuffles the answer: AWS promises no order, so clients must not rely on one. */
function shuffle<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
