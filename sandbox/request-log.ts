import type { Service } from './wire.ts';

/** One request as it was seen; nothing in it is secret. */
export interface RequestRecord {
  /** Epoch ms by the sandbox's clock. */
  at: number;
  service: Service;
  operation: string;
  /** Empty where nothing tells it: an unsigned request to the plain endpoint. */
  region: string;
  accessKeyId?: string;
  /** ARN of who owns the key, also where the request was refused. */
  caller?: string;
  /** Without tokens and values. */
  parameters: Record<string, unknown>;
  userAgent: string;
  /** 0 while there is no answer, and for good where there never was one. */
  status: number;
  /** The error's code. */
  code?: string;
  /** The fault that struck. */
  fault?: string;
  /** Until the answer had been handed over. */
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
