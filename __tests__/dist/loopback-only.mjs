/**
 * Preloaded into the bundle: ends the process with status 97 when it opens a connection to another machine. It does so
 * before the name is looked up, so no name server is asked either.
 */
import { Socket } from 'node:net';

const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
  // net.connect passes its arguments on as one list.
  const [target, host] = Array.isArray(args[0]) ? args[0] : args;
  const name = (typeof target === 'object' ? target.host : host) ?? 'localhost';
  if (!/^(localhost|127(\.\d+){3}|::1)$/.test(name)) {
    process.stderr.write(`A connection to ${name} was tried.\n`);
    process.reallyExit(97);
  }
  return connect.apply(this, args);
};
