/**
 * Loaded before the bundle: connections that are opened ahead fail at once. Requests connect by other functions of
 * Node's, so they are sent as if there were none. Only the first is let be: the request for the token waits for it.
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
