import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Prints the demo in the terminal. Uses colour only in a terminal, and not with NO_COLOR. */
export class Page {
  readonly #out: NodeJS.WriteStream;
  readonly #colour: boolean;
  #unmet = 0;

  constructor(out: NodeJS.WriteStream, environment: NodeJS.ProcessEnv) {
    this.#out = out;
    this.#colour = out.isTTY === true && !environment.NO_COLOR;
  }

  /** How many expectations were not met so far. */
  get unmet(): number {
    return this.#unmet;
  }

  heading(text: string): void {
    this.#write(`\n${this.#style('bold', `── ${text} ${'─'.repeat(Math.max(2, 96 - text.length))}`)}`);
  }

  text(text: string): void {
    this.#write(this.#style('dim', text));
  }

  /** Prints a text from elsewhere, such as a file or a log. Removes its colours if the output is no terminal. */
  quote(text: string): void {
    const lines = text.trimEnd().split('\n');
    for (const line of lines) this.#write(`  ${this.#colour ? this.#logColours(line) : plain(line)}`);
  }

  expect(what: string, met: boolean): void {
    if (!met) this.#unmet += 1;
    this.#write(met ? `${this.#style('green', '✔')} ${what}` : `${this.#style('red', '✘')} ${what}`);
  }

  #logColours(line: string): string {
    if (line.startsWith('##[error]')) return this.#style('red', line);
    if (line.startsWith('##[warning]')) return this.#style('yellow', line);
    if (line.startsWith('##[')) return this.#style('cyan', line);
    return line;
  }

  #style(style: Style, text: string): string {
    return this.#colour ? styleText(style, text, { validateStream: false }) : text;
  }

  #write(line: string): void {
    this.#out.write(`${line}\n`);
  }
}

function plain(line: string): string {
  return line.replace(/\u001b\[[\d;]*m/g, '');
}
