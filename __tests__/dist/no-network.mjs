// Preloaded: ends the process when it opens a socket or looks up a name.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (what) => () => {
  process.stderr.write(`${what} was used\n`);
  process.kill(process.pid, 'SIGKILL');
};
net.Socket.prototype.connect = refuse('the network');
dns.lookup = refuse('a look-up of a name');
