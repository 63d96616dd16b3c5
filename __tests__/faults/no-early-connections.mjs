/**
 * Preloaded into the bundle: connections that are opened early fail at once. Requests use other functions of Node, so
 * they are sent as if there were none. The first early connection is allowed, since the request for the token needs
 * it.
 */
import net, { Socket } from 'node:net';

const { connect } = net;
let isFirst = true;

net.connect = (...given) => {
  if (isFirst) {
    isFirst = false;
    return connect(...given);
  }
  const socket = new Socket();
  process.nextTick(() => socket.destroy(new Error('not ahead')));
  return socket;
};
