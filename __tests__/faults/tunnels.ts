import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

/** Opens an HTTP proxy whose tunnels all lead to ports of this machine. Returns its URL. */
export async function openTunnels(t: TestContext): Promise<string> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => other.destroy());
  };
  const server = createServer().on('connect', ({ url = '' }, socket: Socket) => {
    const host = connect(Number(url.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      host.pipe(socket).pipe(host);
    });
    keep(socket, host);
    keep(host, socket);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
