/** Loaded before the bundle: where the lease writes its record, it meets an error that quotes the secret it has read. */
import { randomUUID } from 'node:crypto';

const { stringify } = JSON;
JSON.stringify = (value, ...rest) => {
  if (value?.entries && value.leasedAt) {
    throw Object.assign(new Error(`${process.env.QUOTED}\n::warning::quoted ##[warning]quoted`), {
      id: randomUUID(),
    });
  }
  return stringify(value, ...rest);
};
