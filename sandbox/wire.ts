import { randomUUID } from 'node:crypto';

export type Service =
  | 'oidc'
  | 'sts'
  | 'secretsmanager'
  | 'ssm'
  | 'kms'
  | 'ecr'
  | 'codeartifact'
  | 'github'
  | 'issuer';

export interface WireRequest {
  method: string;
  /** As sent, without the query string. */
  path: string;
  query: URLSearchParams;
  /** The names are in lower case. */
  headers: Record<string, string>;
  body: Buffer;
}

export interface WireResponse {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** An error answer. `code` is the code on the wire, as in AWS's documentation. */
export class ServiceError extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(code: string, message: string, status = 400, headers: Record<string, string> = {}) {
    super(message);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}

export function json(value: unknown, status = 200): WireResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

/** An answer in AWS JSON 1.1. `JSON.stringify` escapes lone surrogates, so every string arrives unchanged. */
export function awsJson(value: unknown, status = 200): WireResponse {
  return {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
    body: JSON.stringify(value),
  };
}

export interface XmlTree {
  [name: string]: string | number | XmlTree | undefined;
}

const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** An answer `<OperationResponse>` of STS's query protocol. */
export function stsResult(operation: string, result: XmlTree): WireResponse {
  const requestId = randomUUID();
  return stsXml(200, requestId, `${operation}Response`, {
    [`${operation}Result`]: result,
    ResponseMetadata: { RequestId: requestId },
  });
}

/** Error codes of the layer in front of the service, which writes the member's name in lower case. */
const FRONT_DOOR = new Set([
  'ExpiredTokenException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'SerializationException',
  'ThrottlingException',
  'UnknownOperationException',
  'UnrecognizedClientException',
]);

/** The error in the format of the service that was asked. */
export function errorResponse(service: Service, error: ServiceError): WireResponse {
  const response = bareErrorResponse(service, error);
  return { ...response, headers: { ...response.headers, ...error.headers } };
}

function bareErrorResponse(service: Service, error: ServiceError): WireResponse {
  if (service === 'oidc' || service === 'github' || service === 'issuer')
    return json({ message: error.message }, error.status);
  if (service === 'codeartifact') {
    const answer = json({ message: error.message }, error.status);
    return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': error.code } };
  }
  if (service !== 'sts') {
    const isLower = FRONT_DOOR.has(error.code) || service !== 'secretsmanager';
    return awsJson({ __type: error.code, [isLower ? 'message' : 'Message']: error.message }, error.status);
  }
  const requestId = randomUUID();
  return stsXml(error.status, requestId, 'ErrorResponse', {
    Error: { Type: error.status < 500 ? 'Sender' : 'Receiver', Code: error.code, Message: error.message },
    RequestId: requestId,
  });
}

function stsXml(status: number, requestId: string, root: string, tree: XmlTree): WireResponse {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: `<${root} xmlns="${STS_NAMESPACE}">${xml(tree)}</${root}>\n`,
  };
}

function xml(tree: XmlTree): string {
  return Object.entries(tree)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `<${name}>${typeof value === 'object' ? xml(value) : escapeXml(String(value))}</${name}>`,
    )
    .join('');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
