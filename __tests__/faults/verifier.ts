import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { Principals } from '../../sandbox/principals.ts';
import { Quotas } from '../../sandbox/quotas.ts';
import type { RequestRecord } from '../../sandbox/request-log.ts';
import { listen, serve } from '../../sandbox/server.ts';
import { json } from '../../sandbox/wire.ts';

/** A fake of GitHub's API and of another service. Every token is valid, as far as the faults let it answer. */
export async function startVerifier() {
  const { server, url } = await listen(0);
  const faults = new Faults();
  const requests: RequestRecord[] = [];
  serve(server, {
    clock: new SandboxClock(),
    quotas: new Quotas(),
    faults,
    principals: new Principals(),
    requests,
    route: ({ path }) => ({
      service: 'oidc',
      operation: path.replace(/^\/(api\/v3\/)?/, ''),
      region: '',
      parameters: {},
      answer: () => json({ resources: {} }),
    }),
    control: async () => json({}, 404),
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, faults, requests, stop };
}
