// The lower bound: while the token is requested, opens as many connections to STS and Secrets Manager as it needs.
import type { RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { batchCount, readAll, secretsManagerUrl, stsUrl } from './exchanges.ts';

const { Agent } = process.getBuiltinModule('node:https');
const { HTTPS_PROXY } = process.env;

type Ready = (error: Error | null, socket: Duplex) => void;

class AheadAgent extends Agent {
  readonly #sockets = new Map<string, Promise<Duplex>[]>();

  /** Opens connections to the host of a URL. */
  open(url: string, count: number): void {
    const { hostname: host, port } = new URL(url);
    const options = { ...this.options, host, port: Number(port || 443), servername: host };
    const sockets = Array.from({ length: count }, () => {
      const { promise, resolve, reject } = Promise.withResolvers<Duplex>();
      const socket = super.createConnection(options, (error, made) =>
        error ? reject(error) : resolve(made),
      );
      if (socket && !HTTPS_PROXY) resolve(socket);
      return promise;
    });
    this.#sockets.set(`${host}:${options.port}`, sockets);
  }

  override createConnection(options: RequestOptions, ready: Ready) {
    const { host, port } = options;
    const opened = this.#sockets.get(`${host}:${port}`)?.shift();
    if (!opened) return super.createConnection(options, ready);
    opened.then((socket) => ready(null, socket), ready as never);
    return undefined;
  }
}

const agent = new AheadAgent({ keepAlive: true, proxyEnv: { HTTPS_PROXY } });
const read = readAll(agent);
agent.open(stsUrl, 1);
agent.open(secretsManagerUrl, batchCount);
await read;
