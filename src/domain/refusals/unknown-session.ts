import type { RequestFailure } from '../failure.ts';

/**
 * What to do where a service does not know a session that STS has just given, or its signature; undefined for another
 * failure. A region that an account has not enabled does not know its sessions.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
 */
export function adviceOnUnknownSession({ code = '' }: RequestFailure, region: string): string | undefined {
  if (/^(?:UnrecognizedClient|InvalidClientTokenId)/.test(code))
    return `AWS knows no session of this account in ${region}: most often the region is not enabled there. Name another \`aws-region\`; or let who owns the account enable it, which takes some minutes:\naws account enable-region --region-name ${region}`;
  if (
    /^(?:SignatureDoesNotMatch|InvalidSignature|RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)/.test(
      code,
    )
  )
    return 'The clock of the runner differs from that of AWS, or something on the way changes the requests: set the clock (chronyc or timedatectl tells), and see that no proxy opens TLS to AWS.';
  if (/^ExpiredToken/.test(code))
    return 'The session with which it was asked has ended. One of an earlier step: run that step again before this one, or set `role-to-assume` here. One of this step: set the clock of the runner (chronyc or timedatectl tells).';
  return undefined;
}
