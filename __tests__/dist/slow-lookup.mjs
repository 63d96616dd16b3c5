/** Preloaded into the bundle: a resolver that answers after five minutes, which keeps the process alive meanwhile. */
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

dns.lookup = (_host, _options, callback) => {
  setTimeout(() => callback(Object.assign(new Error('late'), { code: 'EAI_AGAIN' })), 300_000);
};
syncBuiltinESMExports();
