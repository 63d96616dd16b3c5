import { StringDecoder } from 'node:string_decoder';

/** Splits a stream of bytes into lines as .NET's StreamReader does: LF, CRLF or a lone CR end a line. */
export class LineReader {
  readonly #decoder = new StringDecoder('utf8');
  #rest = '';

  push(chunk: Buffer): string[] {
    return this.#cut(this.#rest + this.#decoder.write(chunk), false);
  }

  /** The rest of the text when the stream has ended. */
  end(): string[] {
    return this.#cut(this.#rest + this.#decoder.end(), true);
  }

  #cut(text: string, ended: boolean): string[] {
    // A CR at the end may be the first half of a CRLF.
    const lines = text.split(ended ? /\r\n|\r|\n/ : /\r\n|\r(?!$)|\n/);
    this.#rest = lines.pop() ?? '';
    if (!ended || this.#rest === '') return lines;
    return [...lines, this.#rest];
  }
}
