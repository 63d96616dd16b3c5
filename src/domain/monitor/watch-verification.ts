import { type Reference, referenceText } from '../requests/request.ts';
import type { VerifyingService } from '../requests/verification.ts';
import { matchesReference } from './rules.ts';
import {
  bySpecificity,
  isOfSecretsManager,
  type SecretProfile,
  type WatchRequest,
} from './watched-secret.ts';

/** One line of a monitor's `verify`: whose tokens a service is asked about. */
export interface WatchVerification {
  /** In the input, from 1. */
  readonly line: number;
  /** Its reference as the workflow spells it. */
  readonly text: string;
  readonly reference: Reference;
  /** Which field holds the token, as JMESPath; undefined: its form or its name tells. */
  readonly selector?: string;
  readonly service: VerifyingService;
  /** What the token may do at most, in the service's words, which may end in `*`. */
  readonly maxScopes?: readonly string[];
}

/** What lines of `verify` mean of what is watched: of each watched reference its part, each once. */
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
 * What of a watched reference a line's reference means: the narrower of both; undefined where they have nothing in
 * common.
 */
function commonReference(watched: Reference, line: Reference): Reference | undefined {
  // `*` means all that is watched, whatever its source.
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
  // `ssm:x` and `ssm:/x` are two parameters; an ARN does not tell which it means.
  const isSame =
    plainName(watched) === plainName(line) &&
    (watched.kind !== line.kind || watched.prefixText === line.prefixText);
  return isSame ? (watched.kind === 'arn' ? watched : line) : undefined;
}

function nameOf(reference: Reference): string {
  return reference.kind === 'prefix' ? reference.prefix : reference.name;
}

/** Of a secret's ARN without AWS's random ending. */
function plainName(reference: Reference): string {
  return reference.kind === 'arn' && isOfSecretsManager(reference.arn)
    ? reference.name.replace(/-[A-Za-z0-9]{6}$/, '')
    : nameOf(reference);
}

/** The lines that count for a secret: all of those that say most of its name. */
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

/** `matchesReference` looks at a request only where there is no profile. */
const anything: Reference = { source: '', kind: 'prefix', prefix: '' };
