import { StringDecoder } from 'node:string_decoder';

/** Cuts a stream of bytes into lines as .NET's StreamReader does: LF, CRLF or a lone CR end one. */
export class LineReader {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';

  push(chunk: Buffer): string[] {
    return this.#cut(this.#rest + this.#decoder.write(chunk), false);
  }

  /** What is left when the stream ends, if anything. */
  end(): string[] {
    return this.#cut(this.#rest + this.#decoder.end(), true);
  }

  #cut(text: string, ended: boolean): string[] {
    // A CR at the very end may be half of a CRLF whose LF is still on its way.
    const lines = text.split(ended ? /\r\n|\r|\n/ : /\r\n|\r(?!$)|\n/);
    this.#rest = lines.pop() ?? '';
    if (!ended || this.#rest === '') return lines;
    return [...lines, this.#rest];
  }
}
