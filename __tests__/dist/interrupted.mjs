/** Preloaded into the bundle: emits SIGINT once the file INTERRUPTED_AT exists. */
import { existsSync } from 'node:fs';

const path = process.env.INTERRUPTED_AT ?? '';
const timer = setInterval(() => {
  if (!existsSync(path) || process.listenerCount('SIGINT') === 0) return;
  clearInterval(timer);
  process.stderr.write('interrupted\n');
  process.emit('SIGINT', 'SIGINT');
}, 20);
timer.unref();
