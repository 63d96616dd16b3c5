import type { LeaseRecord } from '../domain/records/record.ts';
import type { InputReader } from './input-reader.ts';

/** The inputs of a recorded lease, with its recorded region even if AWS_REGION has changed since. */
export function recordedInputs({ inputs, region }: Pick<LeaseRecord, 'inputs' | 'region'>): InputReader {
  return (name) => inputs[name] ?? (name === 'aws-region' ? region : '');
}
