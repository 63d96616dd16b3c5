// Loaded before a process to be traced: tells on file descriptor 3, when it exits, what happened on each connection,
// and how long the process had waited until then. Times are milliseconds since the epoch.
const { channel } = require('node:diagnostics_channel');
const { writeSync } = require('node:fs');
const dns = require('node:dns');
const net = require('node:net');
const tls = require('node:tls');

const events = [];
let connections = 0;
const numbers = new WeakMap();

function note(what, about = {}) {
  const { timeOrigin, nodeTiming } = performance;
  events.push({ at: timeOrigin + performance.now(), waited: nodeTiming.idleTime, what, ...about });
}

/** A number for each connection, in the order in which they began. */
function numberOf(socket) {
  // TLS over a connection that was opened before is the same connection.
  const first = socket._parent ?? socket;
  if (!numbers.has(first)) numbers.set(first, ++connections);
  numbers.set(socket, numbers.get(first));
  return numbers.get(socket);
}

note('start');
const { lookup } = dns;
dns.lookup = (host, ...rest) => {
  note('lookup', { host });
  const answer = rest.pop();
  return lookup(host, ...rest, (...answers) => {
    note('looked up', { host });
    answer(...answers);
  });
};

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [target] = Array.isArray(given[0]) ? given[0] : given;
  const connection = numberOf(this);
  note('connect', { connection, host: `${target?.host}:${target?.port}` });
  this.once('connect', () => note('connected', { connection }));
  return connect.apply(this, given);
};

const secure = tls.connect;
tls.connect = (...given) => {
  const socket = secure(...given);
  socket.once('secureConnect', () => note('secured', { connection: numberOf(socket) }));
  return socket;
};

const nameOf = ({ method, path, _header: header = '' }) => {
  const target = /x-amz-target: secretsmanager\.(\w+)/i.exec(header)?.[1];
  if (target) return target;
  if (method === 'POST') return 'AssumeRoleWithWebIdentity';
  return path.endsWith('/jwks') ? 'JWKS' : 'OIDC token';
};
channel('http.client.request.start').subscribe(({ request }) => {
  const sent = (socket) => note('request', { connection: numberOf(socket), request: nameOf(request) });
  if (request.socket) sent(request.socket);
  else request.once('socket', sent);
  request.prependOnceListener('response', () => note('answer', { connection: numberOf(request.socket) }));
});

process.on('exit', () => {
  note('exit');
  writeSync(3, JSON.stringify(events));
});
