import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/**
 * Milliseconds. What has waited for longer may be closed by the service at any moment, and what is still not there
 * hangs: a request connects by itself then.
 */
const maxAge = 5000;

/** Milliseconds. `performance` would load what nothing else of a lease needs. */
const now = () => process.uptime() * 1000;

/** One connection that no request has yet. It keeps no process alive, and what goes wrong with it is said nowhere. */
export class EarlyConnection {
  /** Rejects where there is no socket; its TLS handshake may still be under way. */
  readonly #opened: Promise<Duplex>;
  readonly #since = now();
  readonly #sockets: Duplex[] = [];
  readonly #onLost: () => void;
  #state: 'opening' | 'waiting' | 'taken' | 'taken after waiting' | 'in use' | 'over' = 'opening';

  /**
   * `open` gets a function that it tells every socket it makes. `onLost` is called where the service closes the
   * connection after it has waited, was taken, and before it answered.
   */
  constructor(open: (made: <S extends Duplex>(socket: S) => S) => Promise<Duplex>, onLost: () => void) {
    this.#onLost = onLost;
    this.#opened = open((socket) => this.#watch(socket));
    this.#opened.catch(() => this.#end());
  }

  /** False where it failed, was closed, or is too old. */
  get isUsable(): boolean {
    return this.#state !== 'over' && now() - this.#since < maxAge;
  }

  /** For the one request that has it from now on. */
  async take(): Promise<Duplex> {
    this.#state = this.#state === 'waiting' ? 'taken after waiting' : 'taken';
    for (const socket of this.#sockets) (socket as Socket).ref();
    return this.#opened;
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #watch<S extends Duplex>(socket: S): S {
    this.#sockets.push(socket);
    if (!this.#state.startsWith('taken')) (socket as unknown as Socket).unref();
    // Listens before any request does: a lost connection is known when the request hears of it.
    return socket
      .on('secureConnect', () => this.#move('opening', 'waiting'))
      .on('free', () => this.#move(this.#state, 'in use'))
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
