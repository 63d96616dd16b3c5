/**
 * Preloaded into the bundle: the first FAILING_LOOKUPS names cannot be resolved, later ones resolve to this machine.
 * No name server is asked. Requests with BY_NAME in their path are sent to a name.
 */
import dns from 'node:dns';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { strike } from './strike.mjs';

let failing = Number(process.env.FAILING_LOOKUPS);

dns.lookup = (host, options, callback) => {
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
    code: 'ENOTFOUND',
    hostname: host,
  });
  const fails = failing-- > 0;
  if (fails) strike();
  process.nextTick(() => {
    if (fails) callback(error);
    else if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  });
};

const path = process.env.BY_NAME;
for (const name of path ? ['get', 'request'] : []) {
  const original = http[name];
  http[name] = (target, ...rest) => {
    if (!(target instanceof URL) || !target.pathname.includes(path)) return original(target, ...rest);
    const named = new URL(target);
    named.hostname = 'localhost';
    return original(named, ...rest);
  };
}
syncBuiltinESMExports();
