/**
 * Preloaded into the bundle: records every name that is looked up and every connection that is opened in the file
 * NETWORK_LOG, and refuses those that leave this machine.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

const isHere = (name) => /^(localhost|127(\.\d+){3}|::1)$/.test(name);
const note = (kind, name) => appendFileSync(process.env.NETWORK_LOG, `${kind} ${name}\n`);
const refusal = () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });

const { lookup } = dns;
dns.lookup = (name, ...rest) => {
  note('lookup', name);
  if (isHere(name)) return lookup(name, ...rest);
  rest.at(-1)(refusal());
};
syncBuiltinESMExports();

const { connect } = Socket.prototype;
Socket.prototype.connect = function (...args) {
  // net.connect passes its arguments on as one list.
  const [target, host] = Array.isArray(args[0]) ? args[0] : args;
  const name = (typeof target === 'object' ? (target.host ?? target.path) : host) ?? 'localhost';
  note('connect', name);
  if (isHere(name)) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refusal()));
  return this;
};
