import type { RequestFailure } from '../failure.ts';
import { providerOf } from '../trust/trust-statement.ts';
import type { Explanation } from './explanation.ts';
import { claimText } from './presented-claims.ts';
import type { ErrorMeaning, RoleAttempt } from './role-attempt.ts';

/** STS's errors about the token itself, before it looks at the role. */
export const meaningsOfIdentity: readonly ErrorMeaning[] = [
  { code: 'InvalidIdentityToken', says: /no openidconnect provider/i, explain: withoutProvider },
  { code: 'InvalidIdentityToken', says: /audience/i, explain: unknownAudience },
  { code: 'InvalidIdentityToken', says: /thumbprint/i, explain: otherCertificate },
  { code: 'InvalidIdentityToken', says: /verification key/i, explain: withoutKeys },
  { code: 'InvalidIdentityToken', explain: unreadableToken },
  { code: 'IDPCommunicationError', explain: withoutKeys },
  { code: 'ExpiredToken', explain: expiredToken },
];

function withoutProvider({ role, claims, audience, namedBy }: RoleAttempt): Explanation {
  const url = String(claims.iss);
  const provider = providerOf(claims, role);
  return {
    code: 'E_ROLE_REFUSED',
    message: `The account of the role ${role.name} has no OIDC provider for the token's issuer ${claimText(url)}.`,
    fix: [
      `Check the account in ${namedBy ? '`role=`' : '`role-to-assume`'}: another one than was meant answers the same.`,
      `If it is the right one, it needs exactly the provider ${provider?.arn}:`,
      `aws iam create-open-id-connect-provider --url ${url} --client-id-list ${audience}`,
      'One whose URL differs (a slash at its end, another host) does not count and cannot be changed: make a new one, and name it in the trust policy.',
    ].join('\n'),
  };
}

function unknownAudience({ role, claims, audience }: RoleAttempt): Explanation {
  const provider = providerOf(claims, role);
  return {
    code: 'E_ROLE_REFUSED',
    message: `The OIDC provider in the account of the role ${role.name} does not accept the audience ${audience}.`,
    fix: [
      adviceOnAudience(audience),
      `aws iam add-client-id-to-open-id-connect-provider --client-id ${audience} --open-id-connect-provider-arn ${provider?.arn}`,
    ].join('\n'),
  };
}

/** What to do before the provider is changed. */
function adviceOnAudience(audience: string): string {
  const add = 'add the audience to the provider, and as aud to the trust policy:';
  if (audience === 'sts.amazonaws.com') return `Look at the provider's audiences, and ${add}`;
  // What a region of China has where nothing else is said.
  if (audience === 'sts.amazonaws.com.cn')
    return `If the provider has sts.amazonaws.com, set \`audience: sts.amazonaws.com\`. Else ${add}`;
  return `Leave \`audience\` out if the provider has sts.amazonaws.com. Else ${add}`;
}

function otherCertificate({ role, claims }: RoleAttempt): Explanation {
  const url = String(claims.iss);
  return {
    code: 'E_ROLE_REFUSED',
    message: `AWS does not accept the certificate of the token's issuer ${claimText(url)}: the OIDC provider has another thumbprint.`,
    fix: [
      'Take the thumbprint from the issuer anew, over a connection that nobody opens on the way, and set it:',
      `aws iam update-open-id-connect-provider-thumbprint --thumbprint-list THUMBPRINT --open-id-connect-provider-arn ${providerOf(claims, role)?.arn}`,
    ].join('\n'),
  };
}

function withoutKeys({ claims }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `AWS could not fetch the keys of the token's issuer ${claimText(String(claims.iss))} (${failure.message}).`,
    fix: 'For github.com and ghe.com this passes: run the job again. The issuer of a GitHub Enterprise Server must be reachable for AWS from the internet.',
  };
}

/** Its form, or a claim: `iat` in the future, no `aud`. */
function unreadableToken({ role, claims }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `AWS does not take the OIDC token of ${claimText(String(claims.iss))} for the role ${role.name} as valid (${failure.message}).`,
    fix: 'Run the job again. If it lasts, set the clock of the host that issues the tokens by NTP, and see that `oidc-issuer` and what answers the token request are the OIDC provider of a GitHub host.',
  };
}

function expiredToken({ role }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `AWS found the OIDC token for the role ${role.name} expired (${failure.message}), and fresh ones too.`,
    fix: 'Set the clock of the host that issues the tokens by NTP, or find the proxy that answers the token request with what it kept.',
  };
}
