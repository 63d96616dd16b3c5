import type { Service } from './wire.ts';

/** One request as the sandbox received it, without secrets. */
export interface RequestRecord {
  /** Epoch ms by the sandbox's clock. */
  at: number;
  service: Service;
  operation: string;
  /** Empty if the request does not say it: an unsigned request to the plain endpoint. */
  region: string;
  accessKeyId?: string;
  /** The ARN of the key's owner, also if the request was refused. */
  caller?: string;
  /** Without tokens and values. */
  parameters: Record<string, unknown>;
  userAgent: string;
  /** 0 before the answer, and for ever if there is none. */
  status: number;
  /** The code of the error. */
  code?: string;
  /** The fault that was applied. */
  fault?: string;
  /** Milliseconds until the answer was written. */
  ms: number;
}

const SECRET_PARAMETERS = new Set([
  'WebIdentityToken',
  'SecretString',
  'SecretBinary',
  'Message',
  'Value',
  'Action',
  'Version',
]);

export function safeParameters(parameters: Iterable<[string, unknown]>): Record<string, unknown> {
  return Object.fromEntries([...parameters].filter(([name]) => !SECRET_PARAMETERS.has(name)));
}
