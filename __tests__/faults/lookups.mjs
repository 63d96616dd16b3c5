/**
 * Loaded before the bundle: of the names that are looked up, the first FAILING_LOOKUPS cannot be resolved, and the
 * rest are this machine. No question reaches a name server. Requests with BY_NAME in their path go to a name.
 */
import dns from 'node:dns';
import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';

let failing = Number(process.env.FAILING_LOOKUPS);

dns.lookup = (host, options, callback) => {
  const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
    code: 'ENOTFOUND',
    hostname: host,
  });
  const fails = failing-- > 0;
  process.nextTick(() => {
    if (fails) callback(error);
    else if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]);
    else callback(null, '127.0.0.1', 4);
  });
};

const { get } = http;
const path = process.env.BY_NAME;
if (path) {
  http.get = (url, ...rest) => {
    const own = new URL(url);
    if (own.pathname.includes(path)) own.hostname = 'localhost';
    return get(own, ...rest);
  };
}
syncBuiltinESMExports();
