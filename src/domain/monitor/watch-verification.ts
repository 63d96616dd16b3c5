import { type Reference, referenceText } from '../requests/request.ts';
import type { VerifyingService } from '../requests/verification.ts';
import { matchesReference } from './rules.ts';
import {
  bySpecificity,
  isOfSecretsManager,
  type SecretProfile,
  type WatchRequest,
} from './watched-secret.ts';

/** One line of a monitor's `verify`: which secrets' tokens are verified, and by which service. */
export interface WatchVerification {
  /** In the input, from 1. */
  readonly line: number;
  /** The reference as the workflow spells it. */
  readonly text: string;
  readonly reference: Reference;
  /** The field that has the token, as JMESPath. Undefined: it is found by its form or its field's name. */
  readonly selector?: string;
  readonly service: VerifyingService;
  /** The scopes that the token may have, in the service's words, which can end in `*`. */
  readonly maxScopes?: readonly string[];
}

/** The watched references that lines of `verify` cover, each narrowed to the part that is covered, without duplicates. */
export function verifiedReferences(
  requests: readonly Pick<WatchRequest, 'reference'>[],
  verifications: readonly WatchVerification[],
): { readonly text: string; readonly reference: Reference }[] {
  const common = requests.flatMap((request) =>
    verifications.flatMap((line) => commonReference(request.reference, line.reference) ?? []),
  );
  const byText = new Map(common.map((each) => [referenceText(each), each]));
  return [...byText].map(([text, reference]) => ({ text, reference }));
}

/**
 * The common part of a watched reference and of a line's reference: the narrower of both. Undefined if they have nothing
 * in common.
 */
function commonReference(watched: Reference, line: Reference): Reference | undefined {
  // `*` means everything that is watched, from every source.
  if (line.kind === 'prefix' && referenceText(line) === '*') return watched;
  if (watched.source !== line.source) return undefined;
  if (watched.kind === 'prefix' && line.kind === 'prefix')
    return watched.prefix.startsWith(line.prefix)
      ? watched
      : line.prefix.startsWith(watched.prefix)
        ? line
        : undefined;
  if (watched.kind === 'prefix') return nameOf(line).startsWith(watched.prefix) ? line : undefined;
  if (line.kind === 'prefix') return nameOf(watched).startsWith(line.prefix) ? watched : undefined;
  // `ssm:x` and `ssm:/x` are two parameters with the same ARN.
  const isSame =
    plainName(watched) === plainName(line) &&
    (watched.kind !== line.kind || watched.prefixText === line.prefixText);
  return isSame ? (watched.kind === 'arn' ? watched : line) : undefined;
}

function nameOf(reference: Reference): string {
  return reference.kind === 'prefix' ? reference.prefix : reference.name;
}

/** The secret's name in its ARN, without AWS's random ending. */
function plainName(reference: Reference): string {
  return reference.kind === 'arn' && isOfSecretsManager(reference.arn)
    ? reference.name.replace(/-[A-Za-z0-9]{6}$/, '')
    : nameOf(reference);
}

/** The lines that count for a secret: those with the longest match of its name. */
export function verificationsOf(
  profile: SecretProfile,
  verifications: readonly WatchVerification[],
): WatchVerification[] {
  const meant = verifications.filter(({ text }) =>
    matchesReference(text, { profile, request: { text, reference: anything } }),
  );
  const [most] = [...meant].sort(bySpecificity);
  return most ? meant.filter((each) => bySpecificity(each, most) === 0) : [];
}

/** `matchesReference` uses a request only if the secret has no profile. */
const anything: Reference = { source: '', kind: 'prefix', prefix: '' };
