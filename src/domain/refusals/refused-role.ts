import { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';
import { pasteable } from '../policies/iam-statement.ts';
import type { Role } from '../requests/role.ts';
import type { Claims } from '../trust/trust.ts';
import {
  chainPermission,
  chainTrustStatement,
  contextOf,
  providerOf,
  trustStatement,
} from '../trust/trust-statement.ts';
import { adviceOnDeny, denialOf, reasonOf } from './denial.ts';
import type { Explanation } from './explanation.ts';
import { likelyCauses } from './likely-causes.ts';
import { explainNoAnswer } from './no-answer.ts';
import { presentedClaims } from './presented-claims.ts';
import { meaningsOfIdentity } from './refused-identity.ts';
import { meaningsOfSession } from './refused-session.ts';
import type { ErrorMeaning, RoleAttempt } from './role-attempt.ts';

/** What STS's answers mean; the first that fits counts. */
const meanings: readonly ErrorMeaning[] = [
  { code: 'AccessDenied', says: /explicit deny/i, explain: forbidden },
  {
    code: 'AccessDenied',
    explain: (attempt, failure) =>
      attempt.from ? refusedInChain(attempt, attempt.from, failure) : refusedToken(attempt),
  },
  ...meaningsOfIdentity,
  ...meaningsOfSession,
];

/** Why no session could be had, as an error for a person. */
export function explainRole(failure: RequestFailure, attempt: RoleAttempt): LeaseError {
  if (failure.kind !== 'answer') return explainNoAnswer(failure, 'STS');
  const answered = failure.code?.replace(/Exception$/, '');
  const meaning = meanings.find(({ code, says }) => code === answered && (!says || failure.says(says)));
  const { code, message, fix } = (meaning?.explain ?? unforeseen)(attempt, failure);
  return new LeaseError(code, message, { fix, cause: failure });
}

function refusedToken({ role, claims, audience }: RoleAttempt): Explanation {
  const provider = providerOf(claims, role);
  const statement = trustStatement(claims, role);
  const message = `The role ${role.name} does not let this job in.`;
  if (!provider || !statement) {
    return {
      code: 'E_ROLE_REFUSED',
      message: `${message} Its OIDC token lacks iss, aud or sub, which a trust policy needs.`,
      fix: 'Look at what answers the token request: it is not the OIDC provider of a GitHub host.',
    };
  }
  const causes = likelyCauses(claims, audience, provider).map((cause, index) => `${index + 1}. ${cause}`);
  return {
    code: 'E_ROLE_REFUSED',
    message: [
      message,
      'Likely causes, the likeliest first:',
      ...causes,
      'The job presented:',
      presentedClaims(claims),
    ].join('\n'),
    fix: `Add to the trust policy of ${role.name}; this accepts the job, and no other sub:\n${pasteable(statement)}${reachOf(claims, provider.hasGitHubKeys)}`,
  };
}

/** A subject without its repository is every repository's, where nothing else can tell them apart. */
function reachOf({ sub, repository, repository_id: id }: Claims, hasGitHubKeys: boolean): string {
  const isOwn = [repository, id].some((name) => typeof name === 'string' && String(sub).includes(name));
  if (!hasGitHubKeys && !isOwn)
    return '\nBeware: sub does not name the repository, so others may have the same.';
  if (contextOf(String(sub)) !== undefined || hasGitHubKeys) return '';
  return '\nBeware: sub names neither branch nor environment, so all of the repository have the same.';
}

function refusedInChain({ role }: RoleAttempt, from: Role, failure: RequestFailure): Explanation {
  const permission = `Add to a permissions policy of ${from.name}:\n${pasteable(chainPermission(role))}`;
  const trust = `Add to the trust policy of ${role.name}:\n${pasteable(chainTrustStatement(from))}`;
  const message = `The role ${from.name} may not assume ${role.name}, the next role of role-chain.`;
  if (denialOf(failure).by === 'identity-based policy') {
    return {
      code: 'E_ROLE_REFUSED',
      message: `${message} Its own policies do not allow it.`,
      fix: `${permission}\nThe trust policy of ${role.name} must name ${from.name} too.`,
    };
  }
  return {
    code: 'E_ROLE_REFUSED',
    message: `${message} Most likely the trust policy of ${role.name} does not name it; else its own policies do not allow it, or there is no such role.`,
    fix: `${trust}\n${permission}\nIf its trust policy asks for an external id, give it with \`role-external-id\`.`,
  };
}

function forbidden({ role }: RoleAttempt, failure: RequestFailure): Explanation {
  const denial = denialOf(failure);
  return {
    code: 'E_ROLE_REFUSED',
    message: `The role ${role.name} may not be assumed: ${reasonOf(denial, failure.operation)}.`,
    fix: adviceOnDeny(denial),
  };
}

function unforeseen({ role }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `STS gave no session of the role ${role.name} (${failure.message}).`,
    fix: 'What can pass was tried again. If it lasts, look at the inputs for the role, and at https://health.aws.amazon.com.',
  };
}
