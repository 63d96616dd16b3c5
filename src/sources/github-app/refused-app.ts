import type { LeaseError } from '../../domain/error.ts';
import { dispositionOf, type RequestFailure } from '../../domain/failure.ts';
import { listed, shortened } from '../../domain/listing.ts';
import type { SecretReader } from '../../domain/policies/secret-reader.ts';
import { denialOf } from '../../domain/refusals/denial.ts';
import { type Explanation, explainedError } from '../../domain/refusals/explanation.ts';
import { explainNoAnswer } from '../../domain/refusals/no-answer.ts';
import type { SecretQuery } from '../../domain/requests/secret-query.ts';
import { secretsManager } from '../secrets-manager/source.ts';
import { AppFailure, type AppFault } from './app-failure.ts';
import { keyQueryOf, sessionStatements } from './permissions.ts';
import type { AppReference } from './reference.ts';

/** The error for a token that could not be minted. */
export async function explainApp(
  failure: RequestFailure,
  query: SecretQuery,
  reader: SecretReader,
): Promise<LeaseError> {
  if (failure instanceof AppFailure) return explainedError(meaningOf(failure.fault, query), failure);
  const keyQuery = keyQueryOf(query);
  const isGitHub = failure.operation === 'GitHub request';
  if (!isGitHub && keyQuery) return secretsManager.explain(failure, asWritten(keyQuery), reader);
  if (failure.kind !== 'answer') return explainNoAnswer(failure, isGitHub ? 'GitHub' : 'KMS');
  return explainedError(
    isGitHub ? githubRefused(failure, query) : kmsRefused(failure, query, reader),
    failure,
  );
}

/** The query of the key's secret as the workflow spells it, for messages. */
function asWritten(query: SecretQuery): SecretQuery {
  const { reference } = query;
  return {
    ...query,
    text: reference.kind === 'arn' ? reference.arn : reference.kind === 'name' ? reference.name : query.text,
  };
}

function meaningOf(fault: AppFault, { text, reference }: SecretQuery): Explanation {
  const { key, name } = reference as AppReference;
  const where = key.kind === 'kms' ? 'the key in KMS' : 'the private key in the secret of key=';
  switch (fault.kind) {
    case 'unknown app':
      return {
        code: 'E_APP',
        message: `GitHub knows no app ${name}.`,
        fix: "Take the client id from the app's settings page, where it stands above the keys. On GitHub Enterprise Server or ghe.com the app is one of that host, and so is its client id.",
      };
    case 'wrong key':
      return {
        code: 'E_APP_KEY',
        message: `GitHub does not take what was signed for ${text}: ${where} is not one of this app's.`,
        fix: "Generate a private key on the app's settings page and put it into the secret; or look whether the client id is that of another app. With a key in KMS, its own key material must have been imported from a key that GitHub generated.",
      };
    case 'no key':
      return {
        code: 'E_APP_KEY',
        message: `The secret of key= of ${text} holds no private key of RSA${foundInstead(fault, key)}.`,
        fix: 'It takes the whole file as GitHub gives it, with its first and last line, as the secret itself or as the field behind #: key=SECRET#FIELD.',
      };
    case 'protected key':
      return {
        code: 'E_APP_KEY',
        message: `The private key of ${text} is protected by a passphrase.`,
        fix: 'Put the key itself into the secret, which AWS encrypts: openssl rsa -in KEY.pem -out PLAIN.pem, and delete both files.',
      };
    case 'unfit key':
      return {
        code: 'E_APP_KEY',
        message: `The key in KMS of ${text} does not sign as GitHub asks.`,
        fix: 'It must be of RSA with 2,048 bits or more, for signing (SIGN_VERIFY), enabled, and with the material of a key that GitHub generated for the app.',
      };
    case 'clock':
      return {
        code: 'E_APP',
        message: `GitHub finds that ${text} was signed at another time than now, also by GitHub's own clock.`,
        fix: "Set the clock of GitHub's server by NTP: what it tells as its time is not what it judges by. Nothing on the runner has to change.",
      };
    case 'not installed':
      return {
        code: 'E_APP_SCOPE',
        message: `The app ${name} is not installed at ${fault.owner}.`,
        fix: `Install it there, on its settings page under "Install App"; or name who has it with owner=NAME, or with installation=NUMBER.`,
      };
    case 'no installation':
      return {
        code: 'E_APP_SCOPE',
        message: `The app ${name} has no installation ${fault.id}.`,
        fix: 'The number is the last part of the address of its page, under "Installed GitHub Apps". Without installation= the owner\'s is taken.',
      };
    case 'other owner':
      return {
        code: 'E_APP_SCOPE',
        message: `The installation ${fault.id} of the app ${name} is that of ${fault.owner}, and the line says owner=${fault.asked}.`,
        fix: 'Leave one of the two out: installation= tells the owner.',
      };
    case 'suspended':
      return {
        code: 'E_APP_SCOPE',
        message: `The installation of the app ${name} at ${fault.owner} is suspended.`,
        fix: `An owner of ${fault.owner} lifts that on the installation's page, under "Danger zone".`,
      };
    case 'repositories':
      return {
        code: 'E_APP_SCOPE',
        message: `The app ${name} is not installed on ${listed([...fault.names])}.`,
        fix: 'Look at the spelling in repositories=. If the repository is there, add it on the page of the installation, under "Repository access".',
      };
    case 'renamed':
      return {
        code: 'E_APP_SCOPE',
        message: `${listed([...fault.names])} ${fault.names.length === 1 ? 'has' : 'have'} another name on GitHub by now.`,
        fix: 'Write the name of today in owner= or repositories=: the address of the old one leads to it in a browser.',
      };
    case 'permissions':
      return {
        code: 'E_APP_SCOPE',
        message: `The installation of the app ${name} at ${fault.owner} does not have ${listed([...fault.names])}${fault.has.length > 0 ? `: it has ${listed([...fault.has])}` : ''}.`,
        fix: `Ask for less in permissions=. If the job needs it, add it on the app's settings page; then an owner of ${fault.owner} must accept it on the page of the installation.`,
      };
    case 'limited':
      return {
        code: 'E_APP',
        message: `GitHub lets the app ${name} ask no more for now: its rate limit is used up${fault.until ? ` until ${fault.until.toISOString()}` : ''}.`,
        fix: 'Run the job again then, and let fewer jobs start at once: every token costs the app two requests.',
      };
    case 'other token':
      return {
        code: 'E_APP',
        message: `GitHub gave another token for ${text} than was asked for: other repositories or permissions.`,
        fix: 'It was revoked. Look whether GITHUB_API_URL leads to GitHub, and not to something between.',
      };
    case 'no repository':
      return {
        code: 'E_APP_SCOPE',
        message: `${text} names no repository, and GITHUB_REPOSITORY does not tell the workflow's own.`,
        fix: 'Write owner=NAME repositories=NAME,NAME.',
      };
  }
}

/** What a secret without a key has: the names of its fields are no secrets. */
function foundInstead(
  { fields = [] }: { readonly fields?: readonly string[] },
  key: AppReference['key'],
): string {
  const [first] = fields;
  if (key.kind === 'kms' || first === undefined) return '';
  const asked = key.field === undefined ? 'it is JSON with' : `${key.field} finds none in`;
  return `: ${asked} the ${fields.length === 1 ? 'field' : 'fields'} ${listed(fields.map((field) => shortened(field)))}`;
}

function githubRefused(failure: RequestFailure, { text }: SecretQuery): Explanation {
  const { status = 0 } = failure;
  return {
    code: 'E_APP',
    message: `GitHub could not give ${text} (${failure.message}).`,
    fix:
      status >= 500
        ? 'GitHub failed, however often it was asked: run the job again, and look at https://www.githubstatus.com.'
        : "Look at the app's settings page, at its installation and its permissions.",
  };
}

function kmsRefused(failure: RequestFailure, query: SecretQuery, reader: SecretReader): Explanation {
  const code = failure.code?.replace(/Exception$/, '');
  const { text } = query;
  const { key } = query.reference as AppReference;
  const accountId = key.kind === 'kms' ? key.accountId : '';
  if (code === 'AccessDenied') {
    const role = reader.role
      ? `the role ${reader.role.name}`
      : 'the identity that was there before this step';
    const account = reader.role ?? { partition: 'aws', accountId };
    const statement = sessionStatements([query], account)[0];
    const { by } = denialOf(failure);
    const ofKey = {
      addTo: "Add to the key's own policy, unless that leaves it to the IAM policies of its account",
      statement: {
        ...statement,
        Effect: 'Allow' as const,
        Action: 'kms:Sign',
        Principal: { AWS: reader.role?.arn ?? 'arn:aws:iam::ACCOUNT:role/ROLE' },
        Resource: '*',
      },
    };
    const own = statement ? [{ addTo: `Add to a permissions policy of ${role}`, statement }] : [];
    const isForeign = reader.role !== undefined && reader.role.accountId !== accountId;
    return {
      code: 'E_APP_KEY',
      message: `${reader.role ? `The role ${reader.role.name}` : 'That identity'} may not sign with the key in KMS of ${text} (${failure.message}).`,
      statements: by === 'resource-based policy' ? [ofKey] : isForeign ? [...own, ofKey] : own,
    };
  }
  if (code === 'NotFound')
    return {
      code: 'E_APP_KEY',
      message: `The key in KMS of ${text} is not there.`,
      fix: 'Look at the ARN behind key=kms:, its region and its account.',
    };
  if (code === 'Disabled' || code === 'KMSInvalidState')
    return {
      code: 'E_APP_KEY',
      message: `The key in KMS of ${text} is disabled, or about to be deleted (${failure.message}).`,
      fix: 'Enable it (aws kms enable-key), or cancel its deletion first (aws kms cancel-key-deletion).',
    };
  if (code === 'InvalidKeyUsage' || code === 'Validation') return meaningOf({ kind: 'unfit key' }, query);
  return {
    code: 'E_AWS',
    message: `KMS could not sign for ${text} (${failure.message}).`,
    fix:
      dispositionOf(failure) === 'slow down'
        ? 'AWS throttles this account, and went on doing so: run the job again, and let fewer jobs start at once.'
        : 'Run the job again, and look at https://health.aws.amazon.com.',
  };
}
