import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';

/** What happened where a service said nothing that could be read, and what to look at. */
const causesOfNoAnswer: Readonly<
  Record<Exclude<RequestFailure['kind'], 'answer'>, { readonly what: string; readonly fix: string }>
> = {
  certificate: {
    what: 'could not be reached safely: its certificate is not trusted here',
    fix: 'Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the certificate of its authority.',
  },
  network: {
    what: 'could not be reached',
    fix: 'Check the region, the endpoint inputs, the proxy (HTTPS_PROXY, NO_PROXY) and what the runner may reach.',
  },
  timeout: {
    what: 'did not answer in time',
    fix: 'Check the proxy (HTTPS_PROXY, NO_PROXY) and what the runner may reach; a firewall may drop the packets.',
  },
  garbage: {
    what: 'gave an answer that is none of its own',
    fix: 'A proxy or a portal may answer in its place: check HTTPS_PROXY, NO_PROXY and the endpoint inputs.',
  },
};

/** A service that could not be heard, as an error for a person. */
export function explainNoAnswer(failure: RequestFailure, service: string): LeaseError {
  const { what, fix } = causesOfNoAnswer[failure.kind === 'answer' ? 'garbage' : failure.kind];
  return new LeaseError('E_NETWORK', `${service} ${what} (${failure.message}).`, { fix, cause: failure });
}
