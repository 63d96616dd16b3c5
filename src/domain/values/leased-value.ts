import { variableKey } from '../environment.ts';
import { LeaseError } from '../error.ts';
import { shortened } from '../listing.ts';
import { shownKey } from '../masks/looks-secret.ts';
import { type LeaseRequest, linesOfRequests, referenceText } from '../requests/request.ts';
import {
  acceptsOption,
  addOption,
  asSentence,
  isDropIn,
  optionalAdvice,
} from '../requests/request-advice.ts';
import { publicAddressFields } from './database-address.ts';
import type { Field, ValueKind } from './field.ts';
import { fieldsOf } from './fields.ts';
import { adviceOnName, adviceOnTwo } from './name-advice.ts';
import { fieldName, nameOf } from './naming.ts';
import type { Secret } from './secret.ts';
import { type NameOrigin, refusalOf, refusalOfData } from './variable.ts';

/** One value of a secret with the name of its variable. */
export interface LeasedValue {
  /** The variable's name; with `file` it ends in `_FILE`. */
  readonly name: string;
  readonly origin: NameOrigin;
  readonly request: LeaseRequest;
  readonly secret: Secret;
  /** The field's keys joined by `_`, as `#*` names it. Undefined for the whole secret or a computed value. */
  readonly field: string | undefined;
  /** Base64 if `kind` is `binary`. */
  readonly value: string;
  readonly kind: ValueKind;
  /** True: not masked. */
  readonly public: boolean;
}

/**
 * The values that one request leases from one secret. E_BINARY, E_NOT_JSON, E_SELECTOR; E_NOTHING_SELECTED if the
 * selection is empty, which for an `optional` request is a notice instead.
 */
export async function leasedValuesOf(request: LeaseRequest, secret: Secret): Promise<LeasedValue[]> {
  const fields = await selectedFields(request, secret);
  const address = publicAddressFields(textOf(secret.value) ?? '');
  return fields.map((field) => {
    const label = fieldName(field);
    const isPublic =
      request.public === 'all' ||
      (label !== undefined && (request.public.includes(label) || address.has(label)));
    const { kind } = field;
    const value = request.trim ? field.value.replace(/\r?\n$/, '') : field.value;
    return {
      ...nameOf(request, secret.name, field),
      request,
      secret,
      field: label,
      value,
      kind,
      public: isPublic,
    };
  });
}

async function selectedFields(request: LeaseRequest, secret: Secret): Promise<readonly Field[]> {
  const { selector } = request;
  const written = subjectOf(request, secret);
  const text = textOf(secret.value);
  if (text === undefined || (request.base64 && typeof secret.value !== 'string')) {
    return [binaryField(request, written, secret.value as Uint8Array)];
  }
  const fields = await fieldsOf(text, selector);
  if (fields === 'not-json') {
    const needed = selector.kind === 'fields' ? 'a JSON object' : 'JSON';
    const { jsonFaultOf } = await import('./json-fault.ts');
    const fault = jsonFaultOf(text);
    throw new LeaseError(
      'E_NOT_JSON',
      fault
        ? `The value of ${written} is not ${needed}: at line ${fault.line}, column ${fault.column} ${fault.what}.`
        : `The value of ${written} is not ${needed}, which its selector needs.`,
      {
        fix: `${fault ? 'Mend it in the secret, or leave' : 'Leave'} out the # and what follows it, to lease the whole value: \`${wholeLine(request)}\``,
      },
    );
  }
  // A request that opens fields only if there are any accepts an object without fields.
  if (fields.length === 0 && selector.kind !== 'unfolded') {
    const { nearlySelected } = await import('./nearly-selected.ts');
    const near = selector.kind === 'jmespath' ? nearlySelected(text, selector.expression) : undefined;
    const spelling = [
      'Check the spelling against the secret: upper and lower case count.',
      ...optionalAdvice(request),
    ].join(' ');
    throw new LeaseError('E_NOTHING_SELECTED', `The selector of ${written} finds nothing in the secret.`, {
      fix: near === undefined ? spelling : `Probably meant: ${wholeLine(request)}#${near}\n${spelling}`,
    });
  }
  return fields;
}

/** Undefined for bytes that are not UTF-8. */
function textOf(value: string | Uint8Array): string | undefined {
  if (typeof value === 'string') return value;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    return undefined;
  }
}

function binaryField(request: LeaseRequest, written: string, bytes: Uint8Array): Field {
  const { base64, file, selector } = request;
  if (!base64 && !(file && selector.kind === 'whole')) {
    throw new LeaseError('E_BINARY', `The value of ${written} is binary and no UTF-8 text.`, {
      fix: howToTakeBytes(request),
    });
  }
  return { path: [], value: Buffer.from(bytes).toString('base64'), kind: 'binary' };
}

/** The advice for bytes: `base64` puts them into a variable, `file` into a file. */
function howToTakeBytes(request: LeaseRequest): string {
  if (!acceptsOption(request, 'file')) {
    return request.selector.kind === 'whole'
      ? asSentence(addOption({ request }, 'base64'))
      : `It has no fields: write \`${wholeLine(request)} base64\`.`;
  }
  if (isDropIn(request) || request.selector.kind === 'whole')
    return `${asSentence(addOption({ request }, 'file', 'base64'))} The one writes its bytes to a file, the other leases them in base64.`;
  return `It has no fields: write \`${wholeLine(request)} file\`, which writes its bytes to a file, or \`${wholeLine(request)} base64\`.`;
}

/** The request's line without a selector and options. A prefix has none for a single value. */
function wholeLine({ naming, reference, text }: LeaseRequest): string {
  const secret = reference.kind === 'prefix' ? text.replace(/#.*$/s, '') : referenceText(reference);
  if (naming.kind === 'exact') return `${naming.name}, ${secret}`;
  return naming.kind === 'prefixed' && reference.kind === 'prefix'
    ? `${naming.text}${naming.text ? '*' : ''}, ${secret}`
    : secret;
}

/** A request's text; for a prefix also the secret's name. */
function subjectOf({ reference, text }: LeaseRequest, { name }: Pick<Secret, 'name'>): string {
  return reference.kind === 'prefix' ? `${name} (${text})` : text;
}

/**
 * All values of a lease, one variable each. E_NAME for a refused name, and for a name that two values have. Requests
 * in the syntax of aws-secretsmanager-get-secrets may overlap: the same field of the same secret is leased once, and
 * an empty value does not take a name.
 */
export async function withUniqueNames(
  values: readonly LeasedValue[],
  platform: NodeJS.Platform = 'linux',
): Promise<LeasedValue[]> {
  const taken = new Map<string, LeasedValue>();
  for (const value of values) {
    await refuseName(value);
    // `name-transformation: none` distinguishes names by case, except on Windows. All other names are compared without
    // case.
    const key = isDropIn(value.request) ? variableKey(value.name, platform) : value.name.toUpperCase();
    const other = taken.get(key);
    if (other && !(isDropIn(value.request) && canShare(other, value))) throw twoForOne(other, value);
    if (!other || other.value === '') taken.set(key, value);
  }
  return [...taken.values()];
}

function canShare(one: LeasedValue, other: LeasedValue): boolean {
  const isSame =
    one.secret.arn === other.secret.arn && one.field === other.field && one.value === other.value;
  return isSame || one.value === '';
}

async function refuseName(value: LeasedValue): Promise<void> {
  const { name, origin, request } = value;
  const refusal = origin === 'author' ? refusalOf(name) : await refusalOfData(name);
  if (refusal === undefined) return;
  const variable = name === '' ? '""' : shortened(shownKey(name));
  throw new LeaseError(
    'E_NAME',
    `${linesOfRequests(request)}: ${sourceOf(value)} would be the variable ${variable}, which ${refusal}.`,
    { fix: adviceOnName(value) },
  );
}

function twoForOne(one: LeasedValue, other: LeasedValue): LeaseError {
  return new LeaseError(
    'E_NAME',
    `${linesOfRequests(one.request, other.request)}: ${sourceOf(one)} and ${sourceOf(other)} would both be the variable ${shortened(shownKey(other.name))}.`,
    { fix: adviceOnTwo(one, other) },
  );
}

function sourceOf({ request, secret, field }: LeasedValue): string {
  const subject = subjectOf(request, secret);
  return field === undefined ? subject : `the field ${shortened(shownKey(field))} of ${subject}`;
}
