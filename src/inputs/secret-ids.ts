import { LeaseError } from '../domain/error.ts';
import { shortened } from '../domain/listing.ts';
import type { LeaseRequest, Reference } from '../domain/requests/request.ts';
import { refusalOf, variableText, withoutLeadingDigit } from '../domain/values/variable.ts';
import { readSecretReference } from '../sources/secrets-manager/reference.ts';
import { explainRefusedLine, faultOfLine, isHardlyMeant, nothingAsked } from './requests.ts';

/** The other inputs that aws-secretsmanager-get-secrets has for its names. */
export interface SecretIdOptions {
  readonly parseJsonSecrets: boolean;
  readonly nameTransformation: 'uppercase' | 'lowercase' | 'none';
  /** Fields of JSON secrets that are not masked, as `#*` names them. */
  readonly publicFields?: readonly string[];
}

/** What a line may be. */
const allowedLine =
  "Allowed: a secret's name, its ARN, or a prefix of three characters or more that ends in *, each after an alias and a comma if it needs one.";

const lettersOf = { uppercase: 'upper', lowercase: 'lower', none: 'kept' } as const;

/**
 * The `secret-ids` input, one secret a line: `[ALIAS ,] NAME, ARN or PREFIX*`, understood as
 * aws-secretsmanager-get-secrets 3 understands it (src/index.ts and src/utils.ts of that action), whose README
 * also shows comments behind white space, `#`, white space. Lines that come twice count once.
 * Throws E_REQUEST, E_NAME for an alias that is no name, and E_INPUT for an input without a secret.
 */
export async function parseSecretIds(text: string, options: SecretIdOptions): Promise<LeaseRequest[]> {
  const requests = new Map<string, LeaseRequest>();
  const ids = idsOf(text);
  for (const [index, { id, line }] of ids.entries()) {
    const following = ids.slice(index + 1).map((each) => each.id);
    if (!requests.has(id)) requests.set(id, await requestOfLine(id, line, following, options));
  }
  if (requests.size > 0) return [...requests.values()];
  throw nothingAsked('secret-ids', text, 'DB_PASSWORD, prod/db/password');
}

function idsOf(text: string): { id: string; line: number }[] {
  return text
    .split('\n')
    .map((raw, index) => ({ id: raw.replace(/^\s*#.*|\s#(\s.*)?$/, '').trim(), line: index + 1 }))
    .filter(({ id }) => id !== '');
}

/** Warnings about what stands behind a second comma, which nobody reads: often further secrets. */
export function unreadIds(text: string): string[] {
  return idsOf(text).flatMap(({ id, line }) => {
    const [, , ...unread] = id.split(',').map((part) => part.trim());
    const lost = unread.filter((part) => part !== '');
    return lost.length === 0
      ? []
      : [
          `Line ${line} of secret-ids: ${lost.join(', ')} is not read, as it stands behind a second comma. A further secret goes on a line of its own.`,
        ];
  });
}

async function requestOfLine(
  id: string,
  line: number,
  following: readonly string[],
  options: SecretIdOptions,
): Promise<LeaseRequest> {
  const refused = {
    input: 'secret-ids',
    raw: id,
    line,
    following,
    allowed: allowedLine,
    fault: async (text: string) => faultOf(text, options),
    faultOfSecrets: faultOfLine,
  } as const;
  let request: LeaseRequest;
  try {
    request = requestOf(id, line, options);
  } catch (error) {
    throw await explainRefusedLine({ ...refused, error: error as LeaseError });
  }
  // It reads as a secret of such a name, which is rare; who has one gives it an alias.
  if (id.includes(',') || !isHardlyMeant(id)) return request;
  const note = `A secret that is called so takes an alias before it: ALIAS, ${id}`;
  const error = await explainRefusedLine({ ...refused, note });
  if (error) throw error;
  return request;
}

function faultOf(id: string, options: SecretIdOptions): LeaseError | undefined {
  try {
    requestOf(id, 1, options);
    return undefined;
  } catch (error) {
    return error as LeaseError;
  }
}

function requestOf(
  id: string,
  line: number,
  { parseJsonSecrets, nameTransformation, publicFields = [] }: SecretIdOptions,
): LeaseRequest {
  // As there, what follows a second comma is not looked at.
  const [first = '', second] = id.split(',').map((part) => part.trim());
  const [alias, written] = second === undefined ? [undefined, first] : [first, second];
  const reference = parseReference(written, line);
  if (alias) refuseAlias(alias, written, line, nameTransformation);
  return {
    line,
    text: written,
    reference,
    naming: { kind: 'stem', stem: stemOf(alias, reference), letterCase: lettersOf[nameTransformation] },
    selector: { kind: parseJsonSecrets ? 'unfolded' : 'whole' },
    version: {},
    optional: false,
    public: publicFields,
    file: false,
    base64: false,
  };
}

/** There, a blank alias means nothing on a prefix, and an ARN of another partition than `aws` counts as a name. */
function stemOf(alias: string | undefined, reference: Reference): string | undefined {
  if (alias) return alias;
  if (reference.kind === 'prefix') return undefined;
  if (reference.kind === 'arn' && reference.partition !== 'aws' && alias === undefined) return reference.arn;
  return alias;
}

function parseReference(written: string, line: number): Reference {
  const reference = readSecretReference(written);
  if ('kind' in reference) return reference;
  const wrong =
    written === ''
      ? 'there is an alias and no secret after it'
      : `"${shortened(written)}" is no secret: ${reference.reason}`;
  throw new LeaseError('E_REQUEST', `Line ${line} of secret-ids: ${wrong}.`, {
    fix: allowedLine,
  });
}

function refuseAlias(
  alias: string,
  written: string,
  line: number,
  transformation: SecretIdOptions['nameTransformation'],
): void {
  const valid = variableText(withoutLeadingDigit(alias), lettersOf[transformation]);
  const refusal =
    alias === valid ? refusalOf(alias) : `is no name under name-transformation: ${transformation}`;
  if (refusal === undefined) return;
  throw new LeaseError('E_NAME', `Line ${line} of secret-ids: the alias ${alias} ${refusal}.`, {
    fix: alias === valid ? 'Allowed: another alias.' : `Probably meant: ${valid}, ${written}`,
  });
}
