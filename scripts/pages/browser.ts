import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The window and the colour scheme. Sizes in pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly scheme: 'light' | 'dark';
}

/** Headless Chromium, controlled by the Chrome DevTools Protocol. It has no network access. */
export class Browser {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  readonly #pending = new Map<number, (answer: Answer) => void>();
  readonly #events = new Map<string, () => void>();
  #last = 0;

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data))));
  }

  /** @throws Error if Chromium is not on PATH */
  static async start(): Promise<Browser> {
    const profile = mkdtempSync(join(tmpdir(), 'pages-'));
    const process = spawn(
      chromium(),
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        '--allow-file-access-from-files',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        'about:blank',
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const port = await new Promise<string>((resolve, reject) => {
      let said = '';
      process.stderr?.on('data', (part) => {
        said += part;
        const port = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(said)?.[1];
        if (port !== undefined) resolve(port);
      });
      process.once('error', reject);
      process.once('exit', () => reject(new Error(`Chromium did not start:\n${said}`)));
    });
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
      type: string;
      webSocketDebuggerUrl: string;
    }[];
    const page = targets.find(({ type }) => type === 'page');
    if (!page) throw new Error('Chromium has no page');
    const socket = new WebSocket(page.webSocketDebuggerUrl);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const browser = new Browser(process, socket, profile);
    await browser.#send('Page.enable');
    return browser;
  }

  async open(url: string, { width, height, scheme }: Viewport): Promise<void> {
    await this.#send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await this.#send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    const loaded = new Promise<void>((resolve) => this.#events.set('Page.loadEventFired', resolve));
    await this.#send('Page.navigate', { url });
    await loaded;
  }

  /** Evaluates a JavaScript expression in the page and waits for its value. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { value: T }).value;
  }

  /**
   * Saves the page as PNG, cut into pieces of `height` pixels. Returns their paths.
   * @param scale The picture's pixels for each one of the page.
   */
  async picture(path: string, width: number, total: number, height: number, scale = 1): Promise<string[]> {
    const paths: string[] = [];
    for (let y = 0; y < total; y += height) {
      const clip = { x: 0, y, width, height: Math.min(height, total - y), scale };
      const { data } = await this.#send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
      const piece = `${path}${total > height ? `-${paths.length + 1}` : ''}.png`;
      writeFileSync(piece, Buffer.from(String(data), 'base64'));
      paths.push(piece);
    }
    return paths;
  }

  async stop(): Promise<void> {
    const over = new Promise((resolve) => this.#process.once('exit', resolve));
    // The browser may close before it answers.
    void this.#send('Browser.close');
    await over;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #send(method: string, params: object = {}): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<Answer>((resolve) => this.#pending.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result ?? {};
  }

  #receive(message: Answer & { readonly method?: string }): void {
    if (message.id !== undefined) this.#pending.get(message.id)?.(message);
    if (message.method !== undefined) this.#events.get(message.method)?.();
  }
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

function chromium(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isProgram(path)) return path;
    }
  }
  throw new Error(`There is none of ${names.join(', ')} on PATH. On Debian: apt-get install chromium`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
