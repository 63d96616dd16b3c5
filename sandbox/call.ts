import type { FaultKind } from './faults.ts';
import type { Service, WireResponse } from './wire.ts';

/** A parsed request: the service, the operation, and the function that answers it. */
export interface Call {
  service: Service;
  operation: string;
  region: string;
  accessKeyId?: string;
  parameters: Record<string, unknown>;
  /** The service's clock, if it differs from the sandbox's. */
  clock?: { now(): number };
  /** What the service says to one who asks too often, where it is no error of AWS. */
  limit?: () => WireResponse;
  /** What happens instead of the answer. */
  fault?: FaultKind;
  answer(): Promise<WireResponse> | WireResponse;
}
