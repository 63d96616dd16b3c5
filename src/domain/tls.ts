import { LeaseError } from './error.ts';

/** Without verified TLS anybody on the way could hand out secrets and take tokens. E_TLS_UNVERIFIED. */
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
