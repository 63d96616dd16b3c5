import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A request to the service. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** The service's answer for one path. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** True: accepts the request and never answers. */
  readonly hangs?: boolean;
}

/** The answers by the paths; where a function is there, by what is asked. */
export type Answers = Readonly<Record<string, Answer | ((asked: Asked) => Answer)>>;

/** A service on loopback that tokens are verified with. It closes at the end of the test. */
export async function openTokenService(test: TestContext, answers: Answers) {
  const asked: Asked[] = [];
  const server = createServer(({ url: path = '', headers }, response) => {
    const one = { path, headers };
    asked.push(one);
    const answer = answers[path] ?? { status: 404 };
    const {
      status = 200,
      headers: own = {},
      body = '{}',
      hangs,
    } = typeof answer === 'function' ? answer(one) : answer;
    if (!hangs) response.writeHead(status, { 'content-type': 'application/json', ...own }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
