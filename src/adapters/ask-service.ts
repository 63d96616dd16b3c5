import { atMost } from '../domain/at-most.ts';
import { readDate } from '../domain/expiry/expiry.ts';
import { RequestFailure } from '../domain/failure.ts';
import {
  type AskedValue,
  isSendable,
  type ServiceAnswer,
  type UrlService,
  type Validity,
  type VerifyingService,
  validityOfStatus,
} from '../domain/requests/verification.ts';
import { JsonNumber, parseJson } from '../domain/values/json.ts';
import { select } from '../domain/values/selection.ts';
import {
  type Issuer,
  type IssuerAnswer,
  type IssuerRequest,
  validityOf,
  wordsIn,
} from '../issuers/issuer.ts';
import { isIssuerId, issuerOfForm, issuers } from '../issuers/issuers.ts';
import { issuerOfType, lackOfType } from '../issuers/managed-types.ts';
import { bodyOf, type Connections, networkFailure, open } from './connections.ts';

/** What requests to services need. */
export interface VerificationServices {
  readonly connections: Connections;
  /** Makes one attempt within the step's time. Throws RequestFailure without an answer. */
  readonly once: <T>(call: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** Answers by the whole request, so that a step sends each request once. Kept for the life of the process only. */
const known = new Map<string, Promise<IssuerAnswer | NoAnswer>>();

/** Requests at a time. */
const withinLimit = atMost(10);

/** After this many requests without an answer a host is not asked again in this step. */
const mostUnanswered = 3;
/** Requests without an answer, by host, since its last answer. */
const unanswered = new Map<string, number>();

/** Why there is no answer: the end of a sentence about the service. */
interface NoAnswer {
  readonly why: string;
  readonly wasNotAsked?: boolean;
}

/** Asks a service, or returns its earlier answer. */
export function askService(
  service: VerifyingService,
  asked: AskedValue,
  services: VerificationServices,
): Promise<ServiceAnswer> {
  return service.kind === 'url' ? askUrl(service, asked, services) : askIssuer(service, asked, services);
}

async function askIssuer(
  { id, address: named }: Extract<VerifyingService, { kind: 'issuer' }>,
  { value, fields, type }: AskedValue,
  services: VerificationServices,
): Promise<ServiceAnswer> {
  const issuer = isIssuerId(id)
    ? await issuers[id]()
    : ((await issuerOfType(type)) ?? (await issuerOfForm(value)));
  if (!issuer) return unknown('auto', 'knows no issuer of values of this form: name it in the line');
  const { name: by, includes } = issuer;
  // With `auto` this is the address of the runner's GitHub, so it is not used for other issuers.
  const address = isIssuerId(id) || issuer.id === 'github' ? named : undefined;
  // Rounded to the minute, so that a second request with the same key has the same signature and is found in `answers`.
  const now = Math.floor(Date.now() / 60_000) * 60_000;
  const issued = { value, fields, isOwnHost: address !== undefined, now };
  const own = issuer.ownValidity?.(issued);
  const request = own ? undefined : issuer.request?.(issued);
  if (own) return { by, validity: own, includes, isOwnText: true };
  const lack = isIssuerId(id) ? undefined : lackOfType(type, fields);
  if (lack !== undefined) return unknown(by, lack);
  if (request === undefined)
    return unknown(by, 'has no request that tells, and the value itself says nothing');
  if (typeof request === 'string') return unknown(by, request);
  const url = addressOf(issuer, request, address);
  if (typeof url === 'string') return unknown(by, url);
  const host = address === undefined ? (issuer.host ?? '') : url.host;
  const told = await answerFrom({ url, host, ...request }, services, (answer) =>
    validityOf(issuer, answer, issued),
  );
  return { by, ...told, includes };
}

/** The URL of the request: at the line's server, or at the issuer's own. No variable can change it. */
function addressOf(
  { host, ownPath }: Issuer,
  { path }: IssuerRequest,
  address: string | undefined,
): URL | string {
  if (address !== undefined) {
    const { host: own, pathname } = new URL(address);
    return new URL(`${address}${pathname === '/' ? (ownPath?.(own) ?? '') : ''}${path}`);
  }
  if (host === undefined) return 'has a host for each customer: add host=HOST to the line';
  return new URL(`https://${host}${path}`);
}

async function askUrl(
  service: UrlService,
  { value }: AskedValue,
  services: VerificationServices,
): Promise<ServiceAnswer> {
  const url = new URL(service.url);
  const headers = { [service.header]: service.template.replaceAll('{value}', () => value) };
  const told = isSendable(value)
    ? await answerFrom({ url, host: url.host, headers }, services, (answer) => validityOfUrl(service, answer))
    : { validity: notSendable };
  return { by: url.host, ...told };
}

const notSendable: Validity = {
  state: 'unknown',
  why: 'was not asked: no header can carry it, as it is empty or has line breaks or characters beyond ASCII',
};

/** The result by the status, and by what the line's expressions find in the answer. */
async function validityOfUrl(
  { expires, active, scopes }: UrlService,
  { status, body }: IssuerAnswer,
): Promise<Validity> {
  const validity = validityOfStatus(status, [401, 403]);
  if (validity.state !== 'active' || (expires ?? active ?? scopes) === undefined) return validity;
  const json = parseJson(body);
  if (json === undefined) return { state: 'unknown', why: 'answered without JSON' };
  const find = async (expression: string | undefined) =>
    expression === undefined ? undefined : await select(json, expression);
  const isActive = await find(active);
  if (isActive === false) return { state: 'refused', why: `active=${active} is false` };
  if (active !== undefined && isActive !== true)
    return { state: 'unknown', why: `answered, and active=${active} finds neither true nor false` };
  const end = await find(expires);
  const endsAt = await readDate(end instanceof JsonNumber ? end.source : end);
  if (expires !== undefined && end !== undefined && end !== null && !endsAt)
    return { state: 'unknown', why: `answered, and expires=${expires} finds no date` };
  const found = await find(scopes);
  const words = typeof found === 'string' ? wordsIn(found) : found;
  if (scopes !== undefined && !Array.isArray(words))
    return { state: 'unknown', why: `answered, and scopes=${scopes} finds no list` };
  return {
    state: 'active',
    endsAt,
    scopes: Array.isArray(words) ? words.filter((each) => typeof each === 'string') : undefined,
  };
}

type Answered = Pick<ServiceAnswer, 'validity' | 'isUnanswered' | 'wasNotAsked'>;

/** A request and the issuer's host. In tests one server answers for many hosts. */
type AddressedRequest = Omit<IssuerRequest, 'path'> & { readonly url: URL; readonly host: string };

async function answerFrom(
  request: AddressedRequest,
  services: VerificationServices,
  read: (answer: IssuerAnswer) => Validity | Promise<Validity>,
): Promise<Answered> {
  if (!Object.values(request.headers).every(isSendable)) return { validity: notSendable };
  const key = JSON.stringify(request);
  const asking = known.get(key) ?? withinLimit(() => answerOnce(request, services));
  known.set(key, asking);
  const answer = await asking;
  if ('why' in answer) {
    const { why, wasNotAsked = false } = answer;
    return { validity: { state: 'unknown', why }, isUnanswered: true, wasNotAsked };
  }
  return { validity: await read(answer), isUnanswered: isForNow(answer) };
}

async function answerOnce(
  request: AddressedRequest,
  { connections, once }: VerificationServices,
): Promise<IssuerAnswer | NoAnswer> {
  const { host } = request;
  const before = unanswered.get(host) ?? 0;
  if (before >= mostUnanswered)
    return { why: `was not asked, as it stayed silent ${mostUnanswered} times before`, wasNotAsked: true };
  try {
    const answer = await once((signal) => send(request, signal, connections));
    unanswered.set(host, isForNow(answer) ? (unanswered.get(host) ?? 0) + 1 : 0);
    return answer;
  } catch (error) {
    if (!(error instanceof RequestFailure)) throw error;
    unanswered.set(host, (unanswered.get(host) ?? 0) + 1);
    return { why: `did not answer (${error.code ?? error.kind})` };
  }
}

/** True for a server error or a rate limit, after which a later request may succeed. */
function isForNow({ status }: IssuerAnswer): boolean {
  return status === 429 || status >= 500;
}

async function send(
  { url, method, headers, body }: AddressedRequest,
  signal: AbortSignal,
  connections: Connections,
): Promise<IssuerAnswer> {
  try {
    const response = await open(url, {
      ...(method && { method }),
      ...(body !== undefined && { body }),
      headers: { 'user-agent': 'secret-lease', ...headers },
      signal,
      connections,
    });
    return { status: response.statusCode ?? 0, headers: response.headers, body: await bodyOf(response) };
  } catch (error) {
    throw networkFailure('verification request', error);
  }
}

function unknown(by: string, why: string): ServiceAnswer {
  return { by, validity: { state: 'unknown', why } };
}
