/**
 * Loaded before the bundle: ends the process with status 97 where it would open a connection to anything but this
 * machine. Names are not looked up before, so no question reaches a name server either.
 */
import { Socket } from 'node:net';

const { connect } = Socket.prototype;

Socket.prototype.connect = function (...args) {
  // net.connect hands on its arguments as one list.
  const [target, host] = Array.isArray(args[0]) ? args[0] : args;
  const name = (typeof target === 'object' ? target.host : host) ?? 'localhost';
  if (!/^(localhost|127(\.\d+){3}|::1)$/.test(name)) {
    process.stderr.write(`A connection to ${name} was tried.\n`);
    process.reallyExit(97);
  }
  return connect.apply(this, args);
};
