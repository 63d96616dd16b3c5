import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';

/**
 * In milliseconds. The service can close an older idle connection at any time, and a connection that takes longer to
 * open is stuck. A request then opens its own.
 */
const maxAge = 5000;

/** In milliseconds. `performance` would load a module that a lease does not need. */
const now = () => process.uptime() * 1000;

/** A connection that no request uses yet. It does not keep the process alive, and its failure is not reported. */
export class EarlyConnection {
  /** Rejects if no socket can be opened. Its TLS handshake may still be in progress. */
  readonly #opened: Promise<Duplex>;
  readonly #since = now();
  readonly #sockets: Duplex[] = [];
  readonly #onLost: () => void;
  #state: 'opening' | 'waiting' | 'taken' | 'taken after waiting' | 'in use' | 'over' = 'opening';

  /**
   * `open` calls its argument with each socket that it makes. `onLost` is called if the service closes the connection
   * after a request has taken it and before the answer.
   */
  constructor(open: (made: <S extends Duplex>(socket: S) => S) => Promise<Duplex>, onLost: () => void) {
    this.#onLost = onLost;
    this.#opened = open((socket) => this.#watch(socket));
    this.#opened.catch(() => this.#end());
  }

  /** False after a failure, after closing, when it is too old, or when the service has said something unasked. */
  get isUsable(): boolean {
    const isQuiet = this.#sockets.every(({ readableLength }) => readableLength === 0);
    return this.#state !== 'over' && isQuiet && now() - this.#since < maxAge;
  }

  /** Gives the socket to one request, which then owns it. */
  async take(): Promise<Duplex> {
    this.#state = this.#state === 'waiting' ? 'taken after waiting' : 'taken';
    for (const socket of this.#sockets) (socket as Socket).ref();
    const socket = await this.#opened;
    // Later than Node's own listener, without which the answer would be lost. A connection that closes after an answer
    // has not been lost.
    setImmediate(() => socket.once('data', () => this.#move('taken after waiting', 'in use')));
    return socket;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #watch<S extends Duplex>(socket: S): S {
    this.#sockets.push(socket);
    if (!this.#state.startsWith('taken')) (socket as unknown as Socket).unref();
    // A socket through a proxy comes after its handshake.
    if ((socket as unknown as Partial<TLSSocket>).authorized) this.#move('opening', 'waiting');
    // This listener is added first, so that the connection counts as lost before the request gets its error.
    return socket
      .on('secureConnect', () => this.#move('opening', 'waiting'))
      .on('end', () => this.#end())
      .on('error', () => this.#end());
  }

  #move(from: string, to: 'waiting' | 'in use'): void {
    if (this.#state === from) this.#state = to;
  }

  #end(): void {
    if (this.#state === 'taken after waiting') this.#onLost();
    this.#state = 'over';
  }
}
