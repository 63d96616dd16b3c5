import type { RequestFailure } from '../failure.ts';
import type { Explanation } from './explanation.ts';
import type { ErrorMeaning, RoleAttempt } from './role-attempt.ts';

/** The input that gives a session policy, by its kind. */
const policyInputs: Partial<Record<RoleAttempt['policy'], string>> = {
  given: 'the input `session-policy`',
  exported: '`inline-session-policy` or `managed-session-policies`',
};

/** STS's errors about the requested session, which the role would give with other settings. */
export const meaningsOfSession: readonly ErrorMeaning[] = [
  { code: 'ValidationError', says: /MaxSessionDuration|1 hour/i, explain: tooLong },
  { code: 'ValidationError', says: /durationSeconds.*greater than/i, explain: tooShort },
  { code: 'ValidationError', says: /ARN is invalid/i, explain: invalidArn },
  { code: 'Throttling', explain: throttled },
  { code: 'ThrottlingException', explain: throttled },
  { code: 'MalformedPolicyDocument', explain: malformedPolicy },
  { code: 'PackedPolicyTooLarge', explain: tooLargePolicy },
  { code: 'RegionDisabled', explain: disabledRegion },
  // Of a region that the account has not enabled.
  { code: 'InvalidClientTokenId', explain: disabledRegion },
];

function tooLong({ role, from, duration }: RoleAttempt, failure: RequestFailure): Explanation {
  if (failure.says(/1 hour/i)) {
    return {
      code: 'E_STS',
      message: `A session of ${role.name} can last an hour at most, as ${from?.name ?? 'another role'} assumes it.`,
      fix: 'Set `role-duration-seconds: 3600`, or less.',
    };
  }
  // No role's maximum can be below an hour, so only an emulator answers this for a reader session.
  const needed = Math.max(duration, 3600);
  return {
    code: 'E_STS',
    message: `The role ${role.name} allows no session as long as the ${duration} s that were asked for.`,
    fix: `Ask for less: \`role-duration-seconds: 3600\` is what every role allows, for a line with a duration of its own 1h. Or raise what the role allows:\naws iam update-role --role-name ${role.name} --max-session-duration ${needed}`,
  };
}

function tooShort({ role }: RoleAttempt): Explanation {
  return {
    code: 'E_STS',
    message: `A session of ${role.name} cannot be as short as role-duration-seconds says.`,
    fix: 'Set `role-duration-seconds: 900`, or more: AWS gives none that is shorter.',
  };
}

function invalidArn({ role, from }: RoleAttempt): Explanation {
  const input = from ? 'role-chain' : 'role-to-assume';
  return {
    code: 'E_STS',
    message: `STS does not take the ARN of the role ${role.name} in ${input} for one.`,
    fix: `Copy it from the role's page in IAM, path and all. Its partition must be the region's: \`arn:aws-cn:\` for China, \`arn:aws-us-gov:\` for GovCloud, else \`arn:aws:\`.`,
  };
}

function throttled({ role }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `STS limits how often this account asks, and gave no session of the role ${role.name} (${failure.message}).`,
    fix: 'Run the job again. If many jobs start in the same minute, spread them, or raise `retry-max-attempts`.',
  };
}

function malformedPolicy({ role, policy }: RoleAttempt, failure: RequestFailure): Explanation {
  return {
    code: 'E_STS',
    message: `STS does not understand the session policy for the role ${role.name} (${failure.message}).`,
    fix:
      policy in policyInputs
        ? `Correct ${policyInputs[policy]}: aws accessanalyzer validate-policy --policy-type IDENTITY_POLICY tells where.`
        : 'A name or ARN in `secrets` may have characters that no policy takes. If not, this is a defect: please report it.',
  };
}

function tooLargePolicy({ role, policy, from }: RoleAttempt, failure: RequestFailure): Explanation {
  const tags = from ? ' The tags of `session-tags` count too.' : '';
  return {
    code: 'E_STS',
    message: `The session policy for the role ${role.name} is larger than STS takes (${failure.message}).`,
    fix:
      policy in policyInputs
        ? `Shorten ${policyInputs[policy]}: fewer and shorter resources. Beside its 2,048 characters STS limits its packed form, in which what repeats costs little.${tags}`
        : `A single secret's policy is too large: request it by a shorter name or ARN.${tags}`,
  };
}

function disabledRegion({ role }: RoleAttempt): Explanation {
  return {
    code: 'E_STS',
    message: `STS is not active in this region for the account of the role ${role.name}.`,
    fix: 'Use another `aws-region`; or let who owns the account enable the region (Account, AWS Regions) and activate STS there (IAM, Account settings).',
  };
}
