import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { GitHub } from './github.ts';
import { tokenOf } from './github-endpoint.ts';

/** A request of git over HTTP, and how it was answered. */
export interface GitRequest {
  readonly repository: string;
  readonly service: 'git-upload-pack' | 'git-receive-pack';
  readonly status: number;
}

/** Git over HTTP, as GitHub serves it beside its API: repositories under one URL, with the API's tokens. */
export interface GitServer {
  /** Without a slash at its end. A repository is `URL/OWNER/NAME.git`. */
  readonly url: string;
  readonly requests: GitRequest[];
  stop(): Promise<void>;
}

/**
 * Serves the bare repositories `FOLDER/OWNER/NAME.git` with git's own `http-backend` to callers with a token of the
 * sandbox's GitHub. Answers 401 without a token, 404 for a repository that the token does not reach, and refuses a
 * push without `contents: write`.
 */
export async function startGitServer(folder: string, github: () => GitHub): Promise<GitServer> {
  const requests: GitRequest[] = [];
  const server = createServer((incoming, outgoing) =>
    answer(incoming, outgoing, { folder, github, requests }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, requests, stop: () => stop(server) };
}

interface Parts {
  readonly folder: string;
  /** A function, since GitHub can be created after this server, whose URL it needs. */
  readonly github: () => GitHub;
  readonly requests: GitRequest[];
}

function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { folder, github, requests }: Parts,
): void {
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const [, repository = '', path = ''] = /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(\/.*)$/.exec(url.pathname) ?? [];
  const named = url.searchParams.get('service') ?? path.slice(1);
  const service = named === 'git-receive-pack' ? named : 'git-upload-pack';
  const token = tokenOf({ headers: { authorization: incoming.headers.authorization ?? '' } });
  const status = statusFor(github().gitAccess(token, repository), service);
  requests.push({ repository, service, status });
  if (status !== 200) {
    incoming.resume();
    outgoing.writeHead(status, { ...(status === 401 && { 'www-authenticate': 'Basic realm="GitHub"' }) });
    outgoing.end(texts[status]);
    return;
  }
  runBackend(incoming, outgoing, {
    GIT_PROJECT_ROOT: folder,
    GIT_HTTP_EXPORT_ALL: '1',
    PATH_INFO: `/${repository}.git${path}`,
    PATH_TRANSLATED: join(folder, `${repository}.git`, path),
    REQUEST_METHOD: incoming.method ?? 'GET',
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: incoming.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: incoming.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(incoming.headers['git-protocol'] ?? ''),
    // Without this variable the backend treats a push as anonymous.
    REMOTE_USER: 'x-access-token',
    REMOTE_ADDR: '127.0.0.1',
  });
}

const texts: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Write access to repository not granted.',
  404: 'Repository not found.',
};

function statusFor(access: ReturnType<GitHub['gitAccess']>, service: GitRequest['service']): number {
  if (access === 'unknown') return 401;
  if (access === 'none') return 404;
  return service === 'git-receive-pack' && access === 'read' ? 403 : 200;
}

/**
 * Runs git's CGI program https://git-scm.com/docs/git-http-backend and reads its answer: headers, an empty line, the
 * body.
 */
function runBackend(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  variables: Record<string, string>,
): void {
  const { PATH = '' } = process.env;
  const backend = spawn('git', ['http-backend'], {
    env: { PATH, ...variables },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  backend.stdin.on('error', () => {});
  incoming.pipe(backend.stdin);
  let head: Buffer | undefined = Buffer.alloc(0);
  backend.stdout.on('data', (chunk: Buffer) => {
    if (!head) return void outgoing.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const lines = head.subarray(0, end).toString().split('\r\n');
    const headers = lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    });
    const { status = '200', ...rest } = Object.fromEntries(headers);
    outgoing.writeHead(Number.parseInt(status, 10), rest);
    outgoing.write(head.subarray(end + 4));
    head = undefined;
  });
  backend.on('close', () => outgoing.end());
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
