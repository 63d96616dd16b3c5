import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';
import { isKnownRegion, nearestRegion } from '../requests/meant-region.ts';
import { isRegion } from '../requests/request.ts';

/** Why a service gave no readable answer, and what to check. */
interface Cause {
  readonly what: string;
  readonly fix: string;
}

const causes: Readonly<Record<Exclude<RequestFailure['kind'], 'answer'>, Cause>> = {
  certificate: {
    what: 'could not be reached safely: its certificate is not trusted here',
    fix: 'Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the certificate of its authority, before the runner starts or in the `env:` of the job.',
  },
  network: {
    what: 'could not be reached',
    fix: 'The connection broke on the way: run the job again. If it lasts, look at the firewall and the proxy (HTTPS_PROXY, NO_PROXY) between the runner and that host.',
  },
  timeout: {
    what: 'did not answer in time',
    fix: 'A firewall or a proxy on the way may drop the packets: see that the runner reaches that host on its port.',
  },
  garbage: {
    what: 'gave an answer that is none of its own',
    fix: 'A proxy or a portal answers in its place: see that HTTPS_PROXY, NO_PROXY and the endpoint inputs lead to that host.',
  },
};

/** A handshake that failed, by the code of OpenSSL's reason. */
const handshakes: readonly (readonly [RegExp, Cause])[] = [
  [
    /^ERR_SSL_.*CERT/,
    {
      what: 'could not be reached: what answers there wants a certificate of the client',
      fix: 'A lease has none to show. Let who runs the proxy or the gateway on the way allow that host without one, or see where HTTPS_PROXY and the endpoint inputs lead.',
    },
  ],
  [
    /^ERR_SSL_/,
    {
      what: 'could not be reached: the TLS handshake failed',
      fix: 'What answers there, perhaps a proxy that opens TLS, must speak TLS 1.2 or later and know that host by its name. See where HTTPS_PROXY, NO_PROXY and the endpoint inputs lead.',
    },
  ],
];

/** `date -u` shows the time of the runner, in a container that of its host. */
const setClock = 'Compare `date -u` on the runner with the time, and let NTP set it (chronyc, timedatectl).';

/** Causes by Node's error code. */
const byCode: Readonly<Record<string, Cause>> = {
  ENOTFOUND: {
    what: 'could not be found: the name server does not know its host',
    fix: 'See that `aws-region` is a region of AWS, and that the runner can resolve that name; behind a proxy, set HTTPS_PROXY.',
  },
  EAI_AGAIN: {
    what: 'could not be found: the name server did not answer',
    fix: 'Run the job again. If it lasts, the network of the runner has no name server, or needs a proxy: set HTTPS_PROXY.',
  },
  ERR_PROXY_TUNNEL: {
    what: 'could not be reached: the proxy gave no way to it',
    fix: 'The proxy that HTTPS_PROXY names refuses this host (403), or wants a user and a password (407). With 502 to 504 it does not reach the host itself. Let who runs it allow the host on port 443; a password stands in the variable, `http://USER:PASSWORD@HOST:PORT`, with its signs as %XX. Without a proxy, name the host in NO_PROXY.',
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    what: 'could not be reached: what answers there does not speak TLS',
    fix: 'Behind a proxy, HTTPS_PROXY begins with `http://` for most: the variable names whose requests go there, not how to speak to it. Else see that the endpoint input names the right port.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    what: 'could not be reached safely: its certificate is for other names',
    fix: 'Something else answers under that name, such as a portal, or the name is your own for an endpoint of a VPC: see where it leads, and give the endpoint input a name that the certificate has.',
  },
  CERT_NOT_YET_VALID: {
    what: 'could not be reached safely: by the clock of this runner its certificate is not valid yet',
    fix: `The clock of the runner is behind. ${setClock}`,
  },
  CERT_HAS_EXPIRED: {
    what: 'could not be reached safely: by the clock of this runner its certificate has expired',
    fix: `The clock of the runner is probably ahead. ${setClock} If it is right, who runs that host, or a proxy that opens TLS, has to renew the certificate.`,
  },
  ECONNREFUSED: {
    what: 'could not be reached: nobody listens there',
    fix: 'See what should listen: a proxy that HTTPS_PROXY names, or an emulator that an endpoint input names.',
  },
};

/** The error for a service that gave no readable answer. */
export function explainNoAnswer(failure: RequestFailure, service: string): LeaseError {
  const { kind, code = '', host } = failure;
  const handshake = handshakes.find(([pattern]) => pattern.test(code))?.[1];
  const { what, fix } = byCode[code] ?? handshake ?? causes[kind === 'answer' ? 'garbage' : kind];
  const where = host === undefined ? '' : ` at ${host}`;
  return new LeaseError('E_NETWORK', `${service}${where} ${what} (${failure.message}).`, {
    fix: [...strangeRegion(host), fix].join('\n'),
    cause: failure,
  });
}

/** `ue-west-1` could be a region that AWS has opened since, so it is asked, and doubted only where nothing answers. */
function strangeRegion(host = ''): string[] {
  const region = host.split('.').find(isRegion);
  if (region === undefined || isKnownRegion(region)) return [];
  const nearest = nearestRegion(region);
  const meant = nearest === undefined ? '' : ` Probably meant: ${nearest}`;
  return [`${region} is no region of AWS that this version knows; AWS may have opened it since.${meant}`];
}
