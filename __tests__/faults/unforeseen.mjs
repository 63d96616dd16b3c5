/** Preloaded into the bundle: writing the record throws an error that quotes the secret. */
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
