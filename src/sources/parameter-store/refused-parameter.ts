import type { LeaseError } from '../../domain/error.ts';
import { dispositionOf, type RequestFailure } from '../../domain/failure.ts';
import type { IamStatement } from '../../domain/policies/iam-statement.ts';
import {
  accountOfQuery,
  ownPolicyOf,
  policyOwner,
  readerName,
  type SecretReader,
} from '../../domain/policies/secret-reader.ts';
import type { SuggestedStatement } from '../../domain/policies/suggested-statement.ts';
import { viaService } from '../../domain/policies/via-service.ts';
import { adviceOnDeny, denialOf, reasonOf } from '../../domain/refusals/denial.ts';
import { type Explanation, explainedError } from '../../domain/refusals/explanation.ts';
import { explainNoAnswer } from '../../domain/refusals/no-answer.ts';
import { adviceOnUnknownSession } from '../../domain/refusals/unknown-session.ts';
import type { Reference, VersionChoice } from '../../domain/requests/request.ts';
import { acceptsOption, optionalAdvice } from '../../domain/requests/request-advice.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { isLabel, parameterId } from './reference.ts';
import {
  arnsOf,
  encryptionContext,
  pathStatement,
  patternOf,
  sessionStatements,
} from './session-statements.ts';

/** The error for a parameter that could not be read. */
export function explainParameter(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
): LeaseError {
  if (failure.kind !== 'answer') return explainNoAnswer(failure, 'Systems Manager');
  return explainedError(meaningOf(failure, query, reader), failure);
}

function meaningOf(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  switch (failure.code?.replace(/Exception$/, '')) {
    case 'ParameterNotFound':
      return missing(query);
    case 'ParameterVersionNotFound':
      return missingVersion(query);
    case 'ParameterVersionMismatch':
      return {
        code: 'E_SECRET_NO_VALUE',
        message: `The label ${query.version.stage} of the parameter ${query.text} is not on version ${query.version.versionId}.`,
        fix: 'Give `version=` or `stage=`, not both: labels move from version to version.',
      };
    case 'InvalidKeyId':
      return unusableKey(query, reader);
    case 'AccessDenied':
      return failure.says(/kms:|customer master key|KMS/)
        ? deniedKey(failure, query, reader)
        : denied(failure, query, reader);
  }
  return {
    code: 'E_AWS',
    message: `Systems Manager could not give ${query.text} (${failure.message}).`,
    fix:
      dispositionOf(failure) === 'slow down'
        ? 'AWS throttles this account, and went on doing so: read by a path, run the job again, or turn on higher throughput in the settings of Parameter Store.'
        : (adviceOnUnknownSession(failure, query.region) ??
          `Run the job again. If it lasts, look at https://health.aws.amazon.com for ${query.region}.`),
  };
}

function missing({ text, region, reference, requests: [request] }: SecretQuery): Explanation {
  const { prefixText } = reference;
  const other = prefixText === 'ssm:' && reference.kind === 'name' ? `\`ssm:/${reference.name}\`` : undefined;
  return {
    code: 'E_SECRET_NOT_FOUND',
    message: `There is no parameter ${text} in ${region}, or not in this account.`,
    fix: [
      ...(other ? [`A name that begins with a slash is another one: ${other}.`] : []),
      ...(request && acceptsOption(request, 'optional') && reference.kind === 'name' && prefixText === 'ssm:/'
        ? [`If it is a path, write \`${text}/*\` for all that is below it.`]
        : []),
      `Check the name, the region and the account: one that another account shares is named by its full ARN. This lists what there is: \`aws ssm describe-parameters --region ${region}\``,
      ...(request ? optionalAdvice(request) : []),
    ].join('\n'),
  };
}

/** See Source.nothingBelow. */
export function nothingBelow(
  reference: Reference,
  { stage }: VersionChoice,
): { message: string; check: string } {
  const parameter = `ssm:${parameterId(reference)}`;
  if (stage !== undefined)
    return {
      message: `No parameter below ${parameter} has a version with the label ${stage}.`,
      check: 'Check the label, the path, the region and the account.',
    };
  return {
    message: `There is no parameter below ${parameter}.`,
    check: `If it is a parameter itself, leave out the /*: \`${parameter}\`. Else check the path, the region and the account.`,
  };
}

function missingVersion({
  text,
  region,
  reference,
  version: { stage, versionId },
}: SecretQuery): Explanation {
  return {
    code: 'E_SECRET_NO_VALUE',
    message: `The parameter ${text} has no ${stage === undefined ? `version ${versionId}` : `version with the label ${stage}`} in ${region}.`,
    fix: [
      ...adviceOnLabel(stage),
      `This tells which there are: \`aws ssm get-parameter-history --name ${parameterId(reference)} --region ${region} --query "Parameters[].[Version,Labels]"\``,
    ].join('\n'),
  };
}

function adviceOnLabel(stage = 'label'): string[] {
  if (/^AWS(?:CURRENT|PREVIOUS|PENDING)$/i.test(stage))
    return ['That is a label of Secrets Manager: parameters have versions, and labels of your own.'];
  if (/^\d+$/.test(stage)) return [`A version is chosen with \`version=${stage}\`.`];
  return isLabel(stage)
    ? []
    : ['No label is such: it has letters, digits and _.-, and does not begin with a digit, aws or ssm.'];
}

function denied(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const isPath = isPathOf(query);
  const action = isPath ? 'ssm:GetParametersByPath' : 'ssm:GetParameters';
  const denial = denialOf(failure);
  // This action's session policy names the parameter, so it would not deny an existing one of that name.
  if (
    reader.scoped &&
    denial.by === 'session policy' &&
    !denial.isExplicit &&
    query.reference.kind !== 'prefix'
  )
    return missing(query);
  const arns = arnsOf(query, accountOfQuery(query, reader));
  const statement: IamStatement = isPath
    ? pathStatement(arns)
    : { Effect: 'Allow', Action: action, Resource: patternOf(query, accountOfQuery(query, reader)) };
  const message = `${readerName(reader)} may not read the ${isPath ? 'path' : 'parameter'} ${query.text}: ${reasonOf(denial, action)}.`;
  if (denial.isExplicit) return { code: 'E_SECRET_DENIED', message, fix: adviceOnDeny(denial) };
  return {
    code: 'E_SECRET_DENIED',
    message,
    ...(denial.by !== 'session policy' && {
      fix: 'Look at the name and the region first: AWS says the same where the parameter does not exist.',
    }),
    statements: [{ addTo: policyToChange(denial.by, reader), statement }],
  };
}

function unusableKey(query: SecretQuery, { role }: SecretReader): Explanation {
  const { reference, region } = query;
  const noun = encryptedNoun(query);
  const path = isPathOf(query) ? parameterId(reference) : undefined;
  const isShared = reference.kind === 'arn' && role !== undefined && reference.accountId !== role.accountId;
  return {
    code: 'E_SECRET_KMS',
    message: `${noun[0]?.toUpperCase()}${noun.slice(1)} could not be decrypted: its KMS key is disabled, scheduled for deletion or gone.`,
    fix: [
      'Enable the key, or cancel its deletion. A parameter whose key is gone must be written anew with another key.',
      ...(isShared ? ['A parameter is shared with a customer managed key alone, which is shared too.'] : []),
      ...(path === undefined
        ? []
        : [
            `Each with its key: \`aws ssm describe-parameters --region ${region} --parameter-filters Key=Path,Option=Recursive,Values=${path} --query "Parameters[].[Name,KeyId]"\``,
          ]),
    ].join('\n'),
  };
}

/** AWS does not say which parameter below a path it is. */
function encryptedNoun(query: SecretQuery): string {
  return isPathOf(query)
    ? `a parameter below ssm:${parameterId(query.reference)}`
    : `the parameter ${query.text}`;
}

/** True for a path that is read as such. */
function isPathOf({ reference, watched }: SecretQuery): boolean {
  return reference.kind === 'prefix' && !watched;
}

function deniedKey(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const denial = denialOf(failure);
  const message = `${readerName(reader)} may not decrypt ${encryptedNoun(query)}: ${reasonOf(denial, 'kms:Decrypt')}.`;
  if (denial.isExplicit) return { code: 'E_SECRET_KMS', message, fix: adviceOnDeny(denial) };
  const { partition, accountId } = accountOfQuery(query, reader);
  const { StringEquals } = viaService('ssm', query.region, partition);
  const pattern = patternOf(query, { partition, accountId });
  const statement: IamStatement = {
    Effect: 'Allow',
    Action: 'kms:Decrypt',
    Resource: `arn:${partition}:kms:${query.region}:${accountId}:key/KEY_ID`,
    Condition: { StringEquals, StringLike: { [encryptionContext]: pattern } },
  };
  const statements: SuggestedStatement[] = [
    { addTo: `${policyToChange(denial.by, reader)}, with the key of the parameter`, statement },
  ];
  if (denial.by !== 'session policy') {
    statements.push({
      addTo: "Add to the key's own policy, unless that leaves it to the IAM policies of its account",
      statement: {
        ...statement,
        Principal: { AWS: reader.role?.arn ?? 'arn:aws:iam::ACCOUNT:role/ROLE' },
        Resource: '*',
      },
    });
  }
  return { code: 'E_SECRET_KMS', message, statements };
}

/** The error for a parameter that a monitor could not look at. It lists parameters and their tags, then reads. */
export function explainWatchedParameter(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
  reads: boolean,
): LeaseError {
  const { operation, code } = failure;
  const isListing = operation === 'DescribeParameters' || operation === 'ListTagsForResource';
  if (!isListing || !code?.startsWith('AccessDenied')) return explainParameter(failure, query, reader);
  const denial = denialOf(failure);
  const what = operation === 'DescribeParameters' ? 'list parameters' : `list the tags of ${query.text}`;
  const message = `${readerName(reader)} may not ${what}: ${reasonOf(denial, `ssm:${operation}`)}.`;
  if (denial.isExplicit) {
    return explainedError({ code: 'E_SECRET_DENIED', message, fix: adviceOnDeny(denial) }, failure);
  }
  // All that the line needs, so that the next run does not fail for want of the rest.
  const statements = sessionStatements([{ ...query, unread: !reads }], accountOfQuery(query, reader))
    .filter(({ Action }) => Action !== 'kms:Decrypt')
    .map((statement) => ({ addTo: policyToChange(denial.by, reader), statement }));
  return explainedError({ code: 'E_SECRET_DENIED', message, statements }, failure);
}

/** Where the missing statement belongs, as suggestions say it. */
export function policyToChange(by: ReturnType<typeof denialOf>['by'], reader: SecretReader): string {
  const owner = policyOwner(reader);
  switch (by) {
    case 'session policy':
      return "Add to the session's policy (the input `session-policy`, or what the earlier step passed)";
    case 'permissions boundary':
      return `Add to the permissions boundary of ${owner}`;
    case 'service control policy':
    case 'resource control policy':
      return 'Whoever runs the organisation must allow it';
    case 'VPC endpoint policy':
      return "Add to the policy of the network's VPC endpoint for Systems Manager, with a Principal";
    default:
      return ownPolicyOf(reader);
  }
}
