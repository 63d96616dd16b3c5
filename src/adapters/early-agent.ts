import { once } from 'node:events';
import { Agent, type RequestOptions } from 'node:https';
import { connect, isIP, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import { EarlyConnection } from './early-connection.ts';
import type { ProxyVariables } from './proxy-variables.ts';
import { sharedLookup } from './shared-lookup.ts';

/** The host and port of a connection. */
export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

/** The callback of `createConnection` in Node's agents. */
type Ready = (error: Error | null, socket: Duplex) => void;
type ConnectOptions = RequestOptions & {
  _agentKey?: string | undefined;
  socket?: Duplex | undefined;
  secureContext?: SecureContext;
};

export type EarlyAgent = InstanceType<ReturnType<typeof makeAgentClass>>;

/** The class is made only here, because it loads Node's TLS, of which a lease over plain HTTP needs nothing. */
export function makeEarlyAgent(proxyEnv: ProxyVariables): EarlyAgent {
  const EarlyAgent = makeAgentClass();
  return new EarlyAgent(proxyEnv);
}

/**
 * An HTTPS agent whose connections are opened before a request needs them. A request takes a connection that is open
 * or being opened, and fails if that connection fails. A connection that has failed before is dropped, and the request
 * opens its own.
 */
function makeAgentClass() {
  return class EarlyAgent extends Agent {
    readonly #proxy: string | undefined;
    readonly #early = new Map<string, EarlyConnection[]>();
    readonly #lost = new Set<string>();
    readonly #names = sharedLookup();
    /** All sockets, also those that Node's agent does not know yet: to a proxy that has not answered, or connecting. */
    readonly #sockets = new Set<Duplex>();
    #secureContext: SecureContext | undefined;
    #isClosed = false;

    constructor(proxyEnv: ProxyVariables) {
      super({ keepAlive: true, maxSockets: 50, proxyEnv: { ...proxyEnv } });
      this.#proxy = proxyEnv.https_proxy;
    }

    /**
     * Opens connections until `count` are free, or the limit for one host is reached. Resolves when the first packet of
     * each is sent, or it has failed. Never throws or rejects.
     */
    async connectEarly(endpoint: Endpoint, count: number): Promise<void> {
      // With a TLS proxy, a socket to the proxy cannot be distinguished from a socket through it.
      if (this.#isClosed || this.#proxy?.startsWith('https:')) return;
      const name = nameOf(endpoint);
      const waiting = this.#early.get(name) ?? [];
      this.#early.set(name, waiting);
      const used = this.freeSockets[this.getName(optionsOf(endpoint))]?.length ?? 0;
      const sent: Promise<void>[] = [];
      while (waiting.length + used < Math.min(count, this.maxSockets)) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const open = (made: <S extends Duplex>(socket: S) => S) => this.#open(endpoint, made, resolve);
        waiting.push(new EarlyConnection(open, () => this.#lost.add(name)));
        sent.push(promise);
      }
      await Promise.all(sent);
    }

    /**
     * True, once, if the service closed an early connection when a request took it. The request is then sent again over
     * a new connection.
     */
    hasLost(endpoint: Endpoint, error: unknown): boolean {
      const { code } = error as NodeJS.ErrnoException;
      return (code === 'ECONNRESET' || code === 'EPIPE') && this.#lost.delete(nameOf(endpoint));
    }

    override createConnection(options: ConnectOptions, ready: Ready): Duplex | null | undefined {
      const early = this.#takeEarly(nameOf(options));
      if (!early) return this.#connected(options, ready);
      early.take().then((socket) => ready(null, socket), ready as (error: Error) => void);
      return undefined;
    }

    override destroy(): void {
      this.#isClosed = true;
      this.#early.clear();
      for (const socket of this.#sockets) socket.destroy();
      super.destroy();
    }

    #takeEarly(name: string): EarlyConnection | undefined {
      const waiting = this.#early.get(name) ?? [];
      for (let early = waiting.shift(); early; early = waiting.shift()) {
        if (early.isUsable) return early;
        early.close();
      }
      return undefined;
    }

    async #open(
      { host, port }: Endpoint,
      made: <S extends Duplex>(socket: S) => S,
      onSent: () => void,
    ): Promise<Duplex> {
      const options: ConnectOptions = { ...(this.options as ConnectOptions), ...optionsOf({ host, port }) };
      options._agentKey = this.getName(options);
      if (this.#proxy) {
        onSent();
        return made(await this.#create(options));
      }
      const socket = made(connect({ host, port, noDelay: true, lookup: this.#names.lookup })).once(
        'error',
        onSent,
      );
      this.#keep(socket);
      whenOnItsWay(socket, host, () => {
        onSent();
        this.#context();
      });
      await once(socket, 'connect');
      return made(await this.#create({ ...options, socket }));
    }

    /** A socket whose handshake has begun; with a proxy, after the proxy has connected. */
    #create(options: ConnectOptions): Promise<Duplex> {
      const { promise, resolve, reject } = Promise.withResolvers<Duplex>();
      const socket = this.#connected(options, (error, socket) => (error ? reject(error) : resolve(socket)));
      // A socket to a proxy that is not TLS yet.
      if (socket instanceof TLSSocket) resolve(socket);
      return promise;
    }

    #connected(options: ConnectOptions, ready: Ready): Duplex | null | undefined {
      const completed = { lookup: this.#names.lookup, ...options, secureContext: this.#context() };
      const socket = super.createConnection(completed, ready);
      if (socket) this.#keep(socket);
      return socket;
    }

    #keep(socket: Duplex): void {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket)).once('error', () => this.#names.forget());
    }

    /**
     * One context for all connections. Node would make one for each, which takes long because it reads all root
     * certificates.
     */
    #context(): SecureContext {
      this.#secureContext ??= createSecureContext();
      return this.#secureContext;
    }
  };
}

/** The options of a request, by which Node's agent finds its connections. */
function optionsOf({ host, port }: Endpoint): ConnectOptions {
  return { host, port, servername: isIP(host) ? '' : host };
}

/** Calls `act` when the host name is resolved and the first packet is sent. */
function whenOnItsWay(socket: Socket, host: string, act: () => void): void {
  if (isIP(host)) setImmediate(act);
  else socket.once('lookup', () => setImmediate(act));
}

function nameOf({ host, port }: Pick<RequestOptions, 'host' | 'port'>): string {
  return `${host}:${port ?? 443}`;
}
