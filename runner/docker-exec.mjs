/*
 * A replacement for `docker exec` in a job container, made of a mount namespace. The runner's work folder is /__w;
 * variables that begin with its path on the host are translated; PATH is the container's own, behind what steps have
 * added. As with Docker, the command belongs to the daemon: a signal that ends this client does not reach it.
 * actions/runner, src/Runner.Worker/Handlers/StepHost.cs
 *
 * Arguments: the work folder on the host, then the command. Needs root, `unshare` and a folder /__w.
 */
import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';

const [role, work = '', ...command] = process.argv.slice(2);
const inside = (text) => (text.startsWith(work) ? `/__w${text.slice(work.length)}` : text);
const containerPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

if (role === 'client') {
  const args = [import.meta.filename, 'daemon', work, ...command];
  const daemon = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  daemon.stdout.pipe(process.stdout);
  daemon.stderr.pipe(process.stderr);
  daemon.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
} else {
  const script = 'mount --bind "$0" /__w && cd /__w && exec "$@"';
  const words = ['--mount', '--propagation', 'private', 'bash', '-c', script, work, ...command.map(inside)];
  const program = spawn('unshare', words, { env: translated(), stdio: ['ignore', 'pipe', 'pipe'] });
  for (const [from, to] of [
    [program.stdout, process.stdout],
    [program.stderr, process.stderr],
  ]) {
    // The client may have ended already.
    to.on('error', () => {});
    from.on('data', (chunk) => to.write(chunk, () => {}));
  }
  program.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

function translated() {
  const env = Object.fromEntries(Object.entries(process.env).map(([name, text]) => [name, inside(text)]));
  const added = (env.PATH ?? '').split(delimiter).filter((path) => path.startsWith('/__w'));
  return { ...env, PATH: [...added, containerPath].join(delimiter) };
}
