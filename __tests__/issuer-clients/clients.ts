import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { makeAuthority } from '../../sandbox/authority.ts';

/** A token that a client shows to its issuer; or what a library is to make. */
export interface Question {
  readonly client: string;
  /** Where the issuer's API begins. */
  readonly url?: string;
  /** The same at the root of a port of its own, for clients that take no path. */
  readonly origin?: string;
  /** The same by TLS. */
  readonly secure?: string;
  readonly value?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly [setting: string]: unknown;
}

/** What a client makes of the issuer's answer. */
export type ClientAnswer =
  | { readonly works: true; readonly [what: string]: unknown }
  | { readonly works: false; readonly status: number | null; readonly error: string };

/** Asks each question by its client, in one process; gives the answers in the same order. */
export async function ask(
  program: 'ask.mjs' | 'ask.py',
  questions: readonly Question[],
  certificate: string,
) {
  const [command, script] =
    program === 'ask.mjs'
      ? [process.execPath, join(process.env.ISSUER_CLIENTS ?? '', program)]
      : [process.env.ISSUER_PYTHON ?? '', join(import.meta.dirname, program)];
  const { PATH, HOME } = process.env;
  const child = spawn(command, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH, HOME, SSL_CERT_FILE: certificate, SENTRY_LOAD_DOTENV: '0' },
  });
  // Some clients try again without an end.
  const timer = setTimeout(() => child.kill(), 240_000);
  child.stdin.end(JSON.stringify(questions));
  const printed = await text(child.stdout);
  clearTimeout(timer);
  assert.notEqual(printed, '', `${program} was ended after four minutes`);
  const answers: ClientAnswer[] = JSON.parse(printed);
  assert.equal(answers.length, questions.length);
  return answers;
}

/** Servers of one's own for APIs of the sandbox; `close` ends them all. */
export class Origins {
  readonly certificate: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'issuer-clients-'));
  readonly #authority = makeAuthority(['localhost']);
  readonly #servers: ReturnType<typeof createServer>[] = [];

  constructor() {
    this.certificate = join(this.#folder, 'authority.pem');
    writeFileSync(this.certificate, this.#authority.certificate);
  }

  /** A port on which everything is answered as below `target`. */
  async open(target: string): Promise<{ origin: string; secure: string }> {
    const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
      const { method, headers } = incoming;
      const onward = request(`${target}${incoming.url}`, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      onward.on('error', () => outgoing.destroy());
      incoming.pipe(onward);
    };
    const [plain, secure] = [createServer(pass), https.createServer(this.#authority.server, pass)];
    this.#servers.push(plain, secure);
    for (const server of [plain, secure])
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const portOf = (server: typeof plain) => (server.address() as AddressInfo).port;
    return { origin: `http://127.0.0.1:${portOf(plain)}`, secure: `https://localhost:${portOf(secure)}` };
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
