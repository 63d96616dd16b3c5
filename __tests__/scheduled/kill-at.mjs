/** Preloaded into the bundle: kills this process at KILL_AT: `before` or `after` a call to AWS. */
import { subscribe } from 'node:diagnostics_channel';

const seen = new Map();

/** `count` distinguishes calls of one kind. Nothing runs after the signal, as on a machine that is switched off. */
function come(moment, request) {
  const [, operation] = String(request.getHeader('x-amz-target') ?? '').split('.');
  const place = `${moment} ${operation}`;
  const count = (seen.get(place) ?? 0) + 1;
  seen.set(place, count);
  if (`${place} ${count}` !== process.env.KILL_AT) return;
  process.kill(process.pid, 'SIGKILL');
  // Another thread may receive the signal a moment later.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5000);
}

// The request is created but not sent yet.
subscribe('http.client.request.created', ({ request }) => come('before', request));
subscribe('http.client.response.finish', ({ request }) => come('after', request));
