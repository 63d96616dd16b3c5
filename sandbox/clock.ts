/** The sandbox's time in epoch milliseconds. Signatures, tokens, sessions and rotation use it; sockets do not. */
export class SandboxClock {
  #source: () => number;
  #offset = 0;

  constructor(source: () => number = Date.now) {
    this.#source = source;
  }

  now(): number {
    return this.#source() + this.#offset;
  }

  set(source: () => number): void {
    this.#source = source;
    this.#offset = 0;
  }

  advance(ms: number): void {
    this.#offset += ms;
  }
}
