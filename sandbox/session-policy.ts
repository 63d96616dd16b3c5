import { deflateRawSync } from 'node:zlib';
import type { Accounts } from './accounts.ts';
import { PolicyGrammarError, parsePolicy, type Statement } from './policy.ts';
import { ServiceError } from './wire.ts';

const MAX_TEXT = 2048;
const MAX_MANAGED = 10;

/**
 * AWS does not document how it packs policies. It is a compressed binary form, whose size grows with what does not
 * repeat. This model compresses the policy (without white space) and the ARNs with DEFLATE and compares the size with
 * this limit. Twenty ordinary secrets stay well below it; two thousand characters of random names do not.
 */
export const PACKED_LIMIT_BYTES = 1024;

interface Packing {
  /** In bytes. */
  readonly limit?: number | undefined;
  /** Keys and values of the session's tags. */
  readonly tags?: readonly string[];
}

export interface SessionPolicy {
  /** Undefined if no policy was passed: the session may do all that its role may. */
  statements?: readonly Statement[];
  /** In percent of the limit. */
  packedSize?: number;
}

/** Checks and joins the `Policy` and `PolicyArns` of a request, as STS does. */
export function readSessionPolicy(
  policy: string | undefined,
  managedArns: readonly string[],
  accounts: Accounts,
  { limit = PACKED_LIMIT_BYTES, tags = [] }: Packing = {},
): SessionPolicy {
  const texts = [...managedArns, ...tags];
  if (policy === undefined && managedArns.length === 0) {
    if (tags.length > 0) packedSizeOf(texts, limit);
    return {};
  }
  checkSizes(policy, managedArns);
  const statements = [
    ...(policy === undefined ? [] : parseInline(policy)),
    ...managedArns.flatMap((arn) => managed(arn, accounts)),
  ];
  if (policy !== undefined) texts.unshift(minify(policy));
  return { statements, packedSize: packedSizeOf(texts, limit) };
}

/** In percent of the limit. */
function packedSizeOf(texts: readonly string[], limit: number): number {
  const size = Math.ceil((deflateRawSync(texts.join('')).length * 100) / limit);
  if (size <= 100) return size;
  throw new ServiceError(
    'PackedPolicyTooLarge',
    `Packed policy consumes ${size}% of allotted space, please use smaller policy.`,
  );
}

function checkSizes(policy: string | undefined, managedArns: readonly string[]): void {
  if (policy !== undefined && (policy.length < 1 || policy.length > MAX_TEXT)) {
    throw validation(
      `Value at 'policy' failed to satisfy constraint: Member must have length ${
        policy.length < 1 ? 'greater than or equal to 1' : `less than or equal to ${MAX_TEXT}`
      }`,
    );
  }
  if (policy !== undefined && !/^[\u0009\u000A\u000D\u0020-\u00FF]+$/.test(policy)) {
    throw validation(
      "Value at 'policy' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    );
  }
  if (managedArns.length > MAX_MANAGED) {
    throw validation(
      `Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to ${MAX_MANAGED}`,
    );
  }
  const text = (policy ?? '').length + managedArns.join('').length;
  if (text > MAX_TEXT) {
    throw new ServiceError(
      'PackedPolicyTooLarge',
      `Packed policy consumes ${Math.ceil((text * 100) / MAX_TEXT)}% of allotted space, please use smaller policy.`,
    );
  }
}

function parseInline(policy: string): Statement[] {
  try {
    return parsePolicy(JSON.parse(policy), 'permissions');
  } catch (error) {
    const reason = error instanceof PolicyGrammarError ? error.message : 'This policy contains invalid Json';
    throw new ServiceError('MalformedPolicyDocument', reason);
  }
}

function managed(arn: string, accounts: Accounts): readonly Statement[] {
  const statements = accounts.managedPolicy(arn);
  if (!statements)
    throw new ServiceError('ValidationError', `Policy ${arn} does not exist or is not attachable.`);
  return statements;
}

function minify(policy: string): string {
  return JSON.stringify(JSON.parse(policy));
}

function validation(detail: string): ServiceError {
  return new ServiceError('ValidationError', `1 validation error detected: ${detail}`);
}
