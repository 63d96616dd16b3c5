import { LeaseError } from './error.ts';

/**
 * E_TLS_UNVERIFIED if TLS certificates are not verified: anyone on the network could then hand out secrets and take
 * tokens.
 */
export function refuseUnverifiedTls(environment: Readonly<Record<string, string | undefined>>): void {
  if (environment.NODE_TLS_REJECT_UNAUTHORIZED !== '0') return;
  throw new LeaseError(
    'E_TLS_UNVERIFIED',
    'NODE_TLS_REJECT_UNAUTHORIZED=0 turns off the verification of TLS.',
    {
      fix: 'Remove it; for a proxy or host with an authority of its own, set NODE_EXTRA_CA_CERTS to its certificate.',
    },
  );
}
