/**
 * Preloaded into the bundle: sends SIGNAL to this process when the lease reaches SIGNAL_AT, a stage below, and waits
 * until it has arrived.
 */
import { subscribe } from 'node:diagnostics_channel';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { strike } from './strike.mjs';

const { SIGNAL, SIGNAL_AT, GITHUB_ENV, GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY } = process.env;
const seen = new Map();

/** Sends the signal at the `nth` time that a stage is reached. */
function come(stage, nth = 1) {
  const count = (seen.get(stage) ?? 0) + 1;
  seen.set(stage, count);
  if (stage !== SIGNAL_AT || count !== nth) return;
  strike();
  process.kill(process.pid, SIGNAL);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}

if (process.argv[1]?.endsWith('lease.js')) {
  subscribe('http.client.request.start', ({ request }) => {
    if (request.path.includes('/oidc/token/')) come('token');
    else if (request.path.includes('/jwks')) come('keys');
    else come(request.getHeader('x-amz-target') ? 'reads' : 'sts');
  });
  before(
    'write',
    (text) => {
      if (/^::add-mask::.*FAKE/m.test(text)) come('masks');
    },
    process.stdout,
  );
  before('writeFileSync', (path) => come(/\.json\.\d+$/.test(path) ? 'record' : 'file'));
  before('renameSync', (path) => come(/\.json\.\d+$/.test(path) ? 'record, before it is in place' : 'other'));
  before('appendFileSync', (path) => {
    if (path === GITHUB_STATE) come('state', 2);
    if (path === GITHUB_ENV) come('export');
    if (path === GITHUB_OUTPUT) come('outputs');
    if (path === GITHUB_STEP_SUMMARY) come('summary');
  });
  syncBuiltinESMExports();
}

function before(name, see, owner = fs) {
  const original = owner[name];
  owner[name] = (...args) => {
    see(...args.map(String));
    return original.apply(owner, args);
  };
}
