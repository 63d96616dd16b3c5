import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssuerAnswer, IssuerRequest } from '../../src/issuers/issuer.ts';

/** What an issuer's documentation says of the one request that is sent to it. */
export interface IssuerContract {
  /** Its page. */
  readonly source: string;
  /** The day when it was read: `2026-11-27`. */
  readonly read: string;
  /** How a token's end is noticed: it is told, the ended token is refused, or there is none. */
  readonly ends: 'told' | 'refused' | 'never';
  /** Undefined where nobody is asked. */
  readonly request?: {
    readonly method: string;
    readonly host?: string;
    readonly path: string;
    /** Names of what is sent, sorted. */
    readonly headers: readonly string[];
    readonly fields?: readonly string[];
  };
  /** By the state of the token, or `live KIND`. */
  readonly answers: Readonly<Record<string, AnswerShape>>;
}

/** An answer without what differs from one token to the next. */
export interface AnswerShape {
  readonly status: number;
  /** Names of headers that tell something, sorted. */
  readonly headers: readonly string[];
  /** Types by their place, such as `objects[].token`; a text that is no JSON by the place `` (the whole). */
  readonly fields: Readonly<Record<string, string>>;
}

export const contracts: Readonly<Record<string, IssuerContract>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../sandbox/issuers/contract.json'), 'utf8'),
);

/** Of every answer by HTTP. */
const common = new Set([
  'content-type',
  'content-length',
  'date',
  'connection',
  'keep-alive',
  'x-amzn-requestid',
]);

/** What the contract says of such an answer. */
export function shapeOf({ status, headers, body }: IssuerAnswer): AnswerShape {
  return {
    status,
    headers: Object.keys(headers)
      .filter((name) => !common.has(name))
      .sort(),
    fields: Object.fromEntries(fieldsOf(body)),
  };
}

/** What the contract says of such a request. */
export function requestShapeOf({ method, path, headers, body }: IssuerRequest, host: string | undefined) {
  const fields = body?.startsWith('{')
    ? Object.keys(JSON.parse(body))
    : [...new URLSearchParams(body).keys()];
  return {
    method: method ?? 'GET',
    ...(host !== undefined && { host }),
    path: path.replace(/AC[\da-f]{32}/, '{account}').replace(/accounts\/[\da-f]{32}/, 'accounts/{account}'),
    headers: Object.keys(headers).sort(),
    ...(fields.length > 0 && { fields }),
  };
}

function fieldsOf(body: string): [place: string, type: string][] {
  if (/^\s*<\w/.test(body)) return [...new Set(body.match(/<\w+/g))].map((tag) => [tag.slice(1), 'element']);
  try {
    return placesIn(JSON.parse(body), '');
  } catch {
    return [['', 'text']];
  }
}

function placesIn(json: unknown, place: string): [place: string, type: string][] {
  if (Array.isArray(json)) {
    const first = json[0];
    return first === undefined ? [[`${place}[]`, 'nothing']] : placesIn(first, `${place}[]`);
  }
  if (typeof json === 'object' && json !== null) {
    const inner = Object.entries(json).flatMap(([name, value]) =>
      placesIn(value, place === '' ? name : `${place}.${name}`),
    );
    return inner.length > 0 ? inner : [[place, 'object']];
  }
  return [[place, json === null ? 'null' : typeof json]];
}
