import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** In seconds: enough for the connections that one step opens at the same time. */
const maxAge = 5;

type Addresses = string | LookupAddress[];
type Answer = readonly [addresses: Addresses, family?: number];

/**
 * A `lookup` for sockets that asks once for all connections to a host that are opened together. Failures are not kept.
 * `forget`: after a connection failed, so that the next one asks again. AWS's names have another address each time.
 */
export function sharedLookup(): { lookup: LookupFunction; forget: () => void } {
  const known = new Map<string, { since: number; answer: Promise<Answer> }>();
  const lookup: LookupFunction = (host, options, callback) => {
    const { all, family, hints } = options;
    const key = JSON.stringify([host, all, family, hints]);
    let entry = known.get(key);
    if (!entry || process.uptime() - entry.since > maxAge) {
      entry = { since: process.uptime(), answer: ask(host, options) };
      known.set(key, entry);
      entry.answer.catch(() => known.delete(key));
    }
    entry.answer.then(
      ([addresses, told]) => callback(null, addresses, told),
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
  return { lookup, forget: () => known.clear() };
}

function ask(host: string, options: LookupOptions): Promise<Answer> {
  return new Promise((resolve, reject) =>
    dns.lookup(host, options, (error, addresses: Addresses, family) =>
      error ? reject(error) : resolve([addresses, family]),
    ),
  );
}
