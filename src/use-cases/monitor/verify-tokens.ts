import { decodedText, fieldTextsOf } from '../../domain/expiry/expiries.ts';
import type { Expiry } from '../../domain/expiry/expiry.ts';
import type { TokenValidity } from '../../domain/monitor/token-validity.ts';
import { verificationsOf, type WatchVerification } from '../../domain/monitor/watch-verification.ts';
import type { SecretContent, ServiceAnswer } from '../../domain/requests/verification.ts';
import { parseJson } from '../../domain/values/json.ts';
import type { Secret } from '../../domain/values/secret.ts';
import { select } from '../../domain/values/selection.ts';
import type { ServiceVerifier } from '../ports.ts';
import { checkExpressions, excessOf } from '../verify.ts';
import type { FoundSecret } from './find-secrets.ts';
import type { MonitorMemory } from './monitor-memory.ts';
import type { TokenLister } from './monitor-ports.ts';

/** What the verification of tokens needs from outside. */
export interface VerifyingServices {
  readonly verifyWithService: ServiceVerifier;
  readonly findTokens: TokenLister;
  readonly memory: MonitorMemory;
}

/** E_SELECTOR for an expression in `verify` that is not JMESPath. */
export async function checkVerifications(verifications: readonly WatchVerification[]): Promise<void> {
  await checkExpressions(verifications);
}

/** Verifies the tokens in a secret whose values are masked already. Keeps no value. */
export async function verifyTokens(
  find: FoundSecret,
  secret: Secret,
  verifications: readonly WatchVerification[],
  services: VerifyingServices,
  now: number,
): Promise<TokenValidity[]> {
  const lines = verificationsOf(find.profile, verifications);
  if (lines.length === 0) return [];
  const fields = fieldTextsOf(secret.value).map(([path, content]) => [path, String(content)] as const);
  const searched = {
    text: decodedText(secret.value),
    fields: new Map(fields),
    type: find.profile.description.type,
  };
  const validities = await Promise.all(
    lines.map((line) => verifyLine(line, searched, { find, secret, services, now })),
  );
  return validities.flat();
}

interface TokenContext {
  readonly find: FoundSecret;
  readonly secret: Secret;
  readonly services: VerifyingServices;
  readonly now: number;
}

async function verifyLine(
  line: WatchVerification,
  searched: SecretContent,
  context: TokenContext,
): Promise<TokenValidity[]> {
  const { service, selector, reference } = line;
  const by = service.kind === 'url' ? new URL(service.url).host : service.id;
  const tokens =
    selector === undefined
      ? await context.services.findTokens(service, searched)
      : await selectedToken(searched.text, selector);
  // With a prefix and `auto`, a secret without a recognisable token is no finding.
  const isSkipped = service.kind === 'issuer' && service.id === 'auto' && reference.kind === 'prefix';
  if (tokens.length === 0 && isSkipped && selector === undefined) return [];
  if (tokens.length === 0)
    return [{ by, path: '', state: 'unknown', why: whyNoToken(by, searched, selector) }];
  return Promise.all(
    tokens.map(async ({ path, value }) => {
      const { fields, type } = searched;
      const answer = await context.services.verifyWithService(service, { value, fields, type });
      return validityOf(answer, path, line, context);
    }),
  );
}

function whyNoToken(by: string, { fields }: SecretContent, selector: string | undefined): string {
  if (selector !== undefined) return `was not asked: #${selector} finds no text in it`;
  if (fields.size > 0) return 'was not asked: which of its fields is meant? Write SECRET#FIELD';
  return by === 'auto' ? 'knows no issuer of values of this form: name it in the line' : 'was not asked';
}

async function selectedToken(text: string, selector: string) {
  const document = parseJson(text);
  const found = document === undefined ? undefined : await select(document, selector);
  return typeof found === 'string' ? [{ path: selector, value: found.trim() }] : [];
}

function validityOf(
  answer: ServiceAnswer,
  path: string,
  line: WatchVerification,
  { find, secret, services: { memory }, now }: TokenContext,
): TokenValidity {
  const { by, validity, isUnanswered, wasNotAsked, isOwnText } = answer;
  const key = { arn: find.profile.arn, versionId: secret.versionId, line, path };
  const isPassing = memory.learnOutage(key, isUnanswered === true, now);
  if (validity.state === 'refused') {
    const { why, isOver = false } = validity;
    memory.learnValidity(key, { state: 'refused', why, isOver }, now);
    return { by, path, state: 'refused', why, isOver };
  }
  const { endsAt, scopes } = validity;
  if (validity.state === 'active') memory.learnValidity(key, { state: 'active', endsAt }, now);
  const { maxScopes } = line;
  const beyond = maxScopes && scopes ? excessOf(scopes, maxScopes, answer.includes) : [];
  const told = {
    by,
    path,
    ...(beyond.length > 0 && { beyond }),
    ...(maxScopes && !scopes && validity.state === 'active' && { areScopesUnknown: true }),
  };
  if (validity.state === 'active') return { ...told, state: 'active', endsAt };
  // Without an answer now, the answer of a few days ago about the same version still counts.
  const before = isOwnText ? undefined : memory.validity(key, now);
  if (before?.state === 'refused') {
    return {
      by,
      path,
      state: 'refused',
      why: before.why ?? '',
      isOver: before.isOver === true,
      answeredAt: new Date(before.answeredOn),
    };
  }
  return {
    ...told,
    state: 'unknown',
    why: validity.why,
    endsAt: endsAt ?? before?.endsAt,
    ...((wasNotAsked || isOwnText) && { isMinor: true }),
    ...(isPassing && { isPassing }),
    ...(isUnanswered !== undefined && { isUndecided: true }),
  };
}

/** The ends that services reported. */
export function expiriesOfValidities(validities: readonly TokenValidity[]): Expiry[] {
  return validities.flatMap(({ by, path, endsAt }) =>
    endsAt
      ? [{ at: endsAt, source: `${by}'s answer${path === '' ? '' : ` in field ${path}`}`, firm: true }]
      : [],
  );
}
