/** Preloaded into the bundle: every name has first an IPv6 address without a server, then an IPv4 address. */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

dns.lookup = (_host, options, callback) => {
  const addresses = [
    { address: '::1', family: 6 },
    { address: '127.0.0.1', family: 4 },
  ];
  process.nextTick(() => (options.all ? callback(null, addresses) : callback(null, '127.0.0.1', 4)));
};
syncBuiltinESMExports();
