import type { LeaseError } from '../error.ts';
import type { RequestFailure } from '../failure.ts';
import { shortened } from '../listing.ts';
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
import { type Explanation, explainedError } from './explanation.ts';
import {
  describeJob,
  isOfMergeQueue,
  likelyCauses,
  possibleCauses,
  warningOfEvent,
} from './likely-causes.ts';
import { explainNoAnswer } from './no-answer.ts';
import { presentedClaims } from './presented-claims.ts';
import { meaningsOfIdentity } from './refused-identity.ts';
import { meaningsOfSession } from './refused-session.ts';
import type { ErrorMeaning, RoleAttempt } from './role-attempt.ts';

/** The meanings of STS's errors. The first that matches is used. */
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

/** The error for a session that STS refused. */
export function explainRole(failure: RequestFailure, attempt: RoleAttempt): LeaseError {
  if (failure.kind !== 'answer') return explainNoAnswer(failure, 'STS');
  const answered = failure.code?.replace(/Exception$/, '');
  const meaning = meanings.find(({ code, says }) => code === answered && (!says || failure.says(says)));
  const explanation = (meaning?.explain ?? unforeseen)(attempt, failure);
  return explainedError(attempt.namedBy ? withLines(explanation, attempt.namedBy) : explanation, failure);
}

/** Where several roles read, which one it is. */
function withLines({ message, ...explanation }: Explanation, namedBy: string): Explanation {
  const [first = '', ...others] = message.split('\n');
  const where = `It stands behind role= in ${namedBy.charAt(0).toLowerCase()}${namedBy.slice(1)}.`;
  return { ...explanation, message: [first, where, ...others].join('\n') };
}

function refusedToken({ role, claims, audience }: RoleAttempt): Explanation {
  const provider = providerOf(claims, role);
  const statement = trustStatement(claims, role);
  if (!provider || !statement) {
    return {
      code: 'E_ROLE_REFUSED',
      message: `The role ${role.name} does not let this job in: its OIDC token lacks iss, aud or sub, which a trust policy needs.`,
      fix: 'Look at what answers the token request: it is not the OIDC provider of a GitHub host.',
    };
  }
  const causes = likelyCauses(claims, audience, provider).map((cause, index) => `${index + 1}. ${cause}`);
  const warning = warningOfEvent(claims);
  return {
    code: 'E_ROLE_REFUSED',
    message: [
      `The role ${role.name} does not let in this job, ${shortened(describeJob(claims))}.`,
      presentedClaims(claims),
    ].join('\n'),
    fix: [...causes, possibleCauses(provider), ...(warning ? [warning] : [])].join('\n'),
    // A branch that no later run has is nothing to let in.
    statements: isOfMergeQueue(claims)
      ? []
      : [
          {
            addTo: `Only if this job is to have the role, add to the trust policy of ${role.name}; it accepts this sub and no other${reachOf(claims, provider.hasGitHubKeys)}`,
            statement,
          },
        ],
  };
}

/** A subject pattern without the repository would admit every repository, unless another condition names it. */
function reachOf({ sub, repository, repository_id: id }: Claims, hasGitHubKeys: boolean): string {
  const isOwn = [repository, id].some((name) => typeof name === 'string' && String(sub).includes(name));
  if (!hasGitHubKeys && !isOwn)
    return '. Beware: sub does not name the repository, so others may have the same';
  if (contextOf(String(sub)) !== undefined || hasGitHubKeys) return '';
  return '. Beware: sub names neither branch nor environment, so all of the repository have the same';
}

function refusedInChain({ role }: RoleAttempt, from: Role, failure: RequestFailure): Explanation {
  const message = `The role ${from.name} may not assume ${role.name}, the next role of role-chain`;
  // Session tags and a source identity each need their own permission on both sides.
  const further = ['sts:TagSession', 'sts:SetSourceIdentity'].filter((action) =>
    failure.says(new RegExp(action)),
  );
  const permission = {
    addTo: `Add to a permissions policy of ${from.name}`,
    statement: chainPermission(role, further),
  };
  if (denialOf(failure).by === 'identity-based policy') {
    return {
      code: 'E_ROLE_REFUSED',
      message: `${message}: its own policies do not allow it.`,
      fix: `Check the ARN in \`role-chain\`. The trust policy of ${role.name} must name ${from.name} too.`,
      statements: [permission],
    };
  }
  return {
    code: 'E_ROLE_REFUSED',
    message: `${message}: most likely the trust policy of ${role.name} does not name it.`,
    fix: 'Check the ARN in `role-chain`: AWS answers the same where there is no such role, and where the policies of the first one do not allow it. If its trust policy asks for an external id, give it with `role-external-id`.',
    statements: [
      { addTo: `Add to the trust policy of ${role.name}`, statement: chainTrustStatement(from, further) },
      permission,
    ],
  };
}

function forbidden({ role }: RoleAttempt, failure: RequestFailure): Explanation {
  const denial = denialOf(failure);
  return {
    code: 'E_ROLE_REFUSED',
    message: `The role ${role.name} may not be assumed: ${reasonOf(denial, failure.operation)}.`,
    fix: adviceOnDeny(denial, 'the trust policy of the role'),
  };
}

function unforeseen({ role }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `STS gave no session of the role ${role.name} (${failure.message}).`,
    fix: 'Run the job again. If it lasts, check the inputs for the role and `aws-region`, and look at https://health.aws.amazon.com.',
  };
}
