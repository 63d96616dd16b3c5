import { LeaseError } from '../error.ts';
import { compact, isJsonObject, type Json, parseJson, type Step, walk } from '../values/json.ts';

/** In bytes. https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
export const largestValue = 65_536;

/** Where new text is written in a secret. */
export interface ValueTarget {
  /** The secret as the workflow spells it. */
  readonly text: string;
  /** The path of a field in the current value. Undefined: the whole value is replaced. */
  readonly field: readonly [Step, ...Step[]] | undefined;
  /** The service's limit in bytes; the default is that of Secrets Manager. */
  readonly limit?: { readonly bytes: number; readonly service: string };
}

/** Checks that a text can be written there, before one is made. E_BINARY, E_NOT_JSON, E_NOTHING_SELECTED. */
export function refuseUnwritable(
  present: string | Uint8Array,
  target: ValueTarget,
  mode: 'generate' | 'command',
): void {
  newValue(present, target, '');
  const isWhole = mode === 'generate' && target.field === undefined && typeof present === 'string';
  const fields = isWhole ? parseJson(present) : undefined;
  if (!isJsonObject(fields)) return;
  throw new LeaseError(
    'E_INPUT',
    `The value of ${target.text} is a JSON object, which a random text would replace as a whole.`,
    {
      fix: 'Nothing was changed. Name the field that is to be replaced in the input `field`, for example `field: password`.',
    },
  );
}

/**
 * The secret's new value. Only an existing field can be replaced: a misspelled one would be added while the old one
 * stays in use. E_BINARY, E_NOT_JSON, E_NOTHING_SELECTED, E_NEW_VERSION.
 */
export function newValue(
  present: string | Uint8Array,
  { text: name, field, limit = { bytes: largestValue, service: 'Secrets Manager' } }: ValueTarget,
  text: string,
): string {
  if (typeof present !== 'string') {
    throw new LeaseError('E_BINARY', `The value of ${name} is binary, and a new one would be text.`, {
      fix: 'Nothing was changed. Write it as text first (aws secretsmanager put-secret-value --secret-string), or rotate it by a function of its own.',
    });
  }
  const value = field ? compact(replaced(documentOf(present, name), field, name, text)) : text;
  const size = Buffer.byteLength(value);
  if (size <= limit.bytes) return value;
  throw new LeaseError(
    'E_NEW_VERSION',
    `The new value of ${name} would have ${size} bytes, and ${limit.service} takes ${limit.bytes}.`,
    { fix: 'Nothing was changed. Make it shorter, or keep large parts elsewhere.' },
  );
}

function documentOf(present: string, name: string): Json {
  const document = parseJson(present);
  if (isJsonObject(document) || Array.isArray(document)) return document;
  throw new LeaseError('E_NOT_JSON', `The value of ${name} is no JSON object, which \`field\` needs.`, {
    fix: 'Nothing was changed. Leave `field` out to replace the whole value.',
  });
}

function replaced(document: Json, field: readonly Step[], name: string, text: string): Json {
  if (typeof walk(document, field) === 'string') return put(document, field, text);
  throw new LeaseError(
    'E_NOTHING_SELECTED',
    `The value of ${name} has no text at the field ${field.join('.')}.`,
    {
      fix: 'Nothing was changed. Check `field` against the secret: only a text that is there is replaced.',
    },
  );
}

function put(json: Json, [step, ...rest]: readonly Step[], text: string): Json {
  if (step === undefined) return text;
  if (Array.isArray(json)) {
    return json.map((item: Json, index) => (index === step ? put(item, rest, text) : item));
  }
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, key === step ? put(value, rest, text) : value]),
  );
}
