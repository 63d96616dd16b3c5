import type { CredentialsRequest } from '../domain/credentials/credentials.ts';
import type { Environment } from '../domain/environment.ts';
import { LeaseError } from '../domain/error.ts';
import type { LeaseInputs } from '../domain/requests/lease-inputs.ts';
import type { LeaseRequest } from '../domain/requests/request.ts';
import { type AccessInputs, readAccess } from './access-inputs.ts';
import type { CredentialsContext } from './credentials-request.ts';
import { defaults, withDefaults } from './defaults.ts';
import { type DependentInput, type InputReader, isGiven, uselessInputs } from './input-reader.ts';
import { peerInputNames } from './peer-input-names.ts';
import { parseRequests } from './requests.ts';
import { parseBoolean, parseChoice, parseDuration, parseInteger } from './scalars.ts';
import { parseSecretIds, unreadIds } from './secret-ids.ts';
import { uselessCredentialsInputs } from './useless-credentials-inputs.ts';

const companions: readonly DependentInput[] = [
  { input: 'parse-json-secrets', unless: 'false', needs: 'secret-ids' },
  { input: 'name-transformation', unless: 'uppercase', needs: 'secret-ids' },
  { input: 'public-fields', needs: 'secret-ids' },
  { input: 'require-verify', unless: 'false', needs: 'verify' },
];

/** Reads all inputs. E_INPUT, E_REQUEST, E_SELECTOR or E_NAME for the first that is wrong. */
export async function readLeaseInputs(reader: InputReader, environment: Environment): Promise<LeaseInputs> {
  const asGiven: Record<string, string> = {};
  const read = withDefaults((name) => {
    const text = reader(name);
    if (text.trim() !== '') asGiven[name] = text;
    return text;
  }, defaults.lease);
  const peerWarnings = await peerWarningsOf(reader);
  const { verifications, kept, dropped } = await readVerifications(read, environment);
  const written = await readRequests(read);
  const access = await withSessionTags(readAccess(read, environment, written), read);
  const requests = written.some(({ role }) => role)
    ? (await import('./line-roles.ts')).withLineRoles(written, access.identity)
    : written;
  const minRemaining = parseDuration('min-remaining', read('min-remaining'));
  const credentials = await readCredentials(read, { ...access, minRemaining });
  if (requests.length === 0 && credentials.length === 0) throw nothingAsked();
  return {
    ...access,
    requests,
    exporting: {
      env: parseBoolean('export-env', read('export-env')),
      onConflict: parseChoice('on-conflict', read('on-conflict'), ['error', 'overwrite', 'skip']),
      minMaskLength: parseInteger('min-mask-length', read('min-mask-length'), { min: 1, max: 1000 }),
    },
    expiry: {
      minRemaining,
      warnRemaining: parseDuration('warn-remaining', read('warn-remaining')),
      maxAge: isGiven(read, 'max-age') ? parseDuration('max-age', read('max-age')) : undefined,
      isRequired: parseBoolean('require-expiry', read('require-expiry')),
    },
    checkRotation: parseBoolean('check-rotation', read('check-rotation')),
    verifications,
    requireVerify: parseBoolean('require-verify', read('require-verify')),
    credentials,
    unsetCurrentCredentials: readUnset(read),
    dryRun: parseBoolean('dry-run', read('dry-run')),
    jobSummary: parseBoolean('job-summary', read('job-summary')),
    cleanup: parseBoolean('cleanup', read('cleanup')),
    cli: parseBoolean('cli', read('cli')),
    maskAccountId: parseBoolean('mask-aws-account-id', read('mask-aws-account-id')),
    asGiven: { ...asGiven, ...(asGiven.verify !== undefined && { verify: kept }) },
    warnings: [
      ...peerWarnings,
      ...dropped.map(
        (name) =>
          `No record keeps the text of a header, which may be secret: a renewal of ${name} does not ask that service again.`,
      ),
      ...unreadIds(read('secret-ids')),
      ...access.warnings,
      ...uselessInputs(read, companions),
      ...uselessCredentialsInputs(read),
    ],
  };
}

/** Their parser is loaded only if the step has some. */
async function readVerifications(read: InputReader, environment: Environment) {
  const text = read('verify');
  if (text.trim() === '') return { verifications: [], kept: '', dropped: [] };
  const { parseVerifications, recordableVerifications } = await import('./verifications.ts');
  const verifications = parseVerifications(text, environment.GITHUB_API_URL);
  return { verifications, ...recordableVerifications(text) };
}

/** Their parser is loaded only if the step exports credentials or has inputs about them. */
async function readCredentials(
  read: InputReader,
  context: CredentialsContext,
): Promise<CredentialsRequest[]> {
  if (read('export-credentials').trim() === 'none' && uselessCredentialsInputs(read).length === 0) return [];
  const { readCredentialsRequests } = await import('./credentials-request.ts');
  return readCredentialsRequests(read, context);
}

/** Adds tags and a source identity of chained sessions. Loaded late, since few steps have any. */
async function withSessionTags(access: AccessInputs, read: InputReader): Promise<AccessInputs> {
  if (!['session-tags', 'transitive-tag-keys', 'source-identity'].some((name) => isGiven(read, name)))
    return access;
  const { readSessionTags } = await import('./session-tags.ts');
  const tagging = readSessionTags(read, access.identity);
  return { ...access, ...(access.identity && { identity: { ...access.identity, tagging } }) };
}

function readUnset(read: InputReader): boolean {
  const isWanted = parseBoolean('unset-current-credentials', read('unset-current-credentials'));
  if (!isWanted || isGiven(read, 'role-to-assume')) return isWanted;
  throw new LeaseError(
    'E_INPUT',
    'The input unset-current-credentials needs role-to-assume: without it the current credentials read the secrets.',
    { fix: 'Give `role-to-assume`, or leave `unset-current-credentials` out.' },
  );
}

async function readRequests(read: InputReader): Promise<LeaseRequest[]> {
  const [secrets, secretIds] = [read('secrets'), read('secret-ids')];
  const both = secrets.trim() !== '' && secretIds.trim() !== '';
  if (both) {
    throw new LeaseError('E_INPUT', 'Both secrets and secret-ids are given.', {
      fix: 'Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; never both.',
    });
  }
  if ((secrets + secretIds).trim() === '') return [];
  if (secrets.trim() !== '') return parseRequests(secrets);
  return parseSecretIds(secretIds, {
    parseJsonSecrets: parseBoolean('parse-json-secrets', read('parse-json-secrets')),
    nameTransformation: parseChoice('name-transformation', read('name-transformation').toLowerCase(), [
      'uppercase',
      'lowercase',
      'none',
    ]),
    publicFields: read('public-fields')
      .split(/[\s,]+/)
      .filter((field) => field !== ''),
  });
}

function nothingAsked(): LeaseError {
  return new LeaseError('E_INPUT', 'Neither secrets nor secret-ids is given.', {
    fix: 'Give `secrets`, or `secret-ids` with the lines of aws-secretsmanager-get-secrets; or `export-credentials`, for AWS credentials alone.',
  });
}

/** Warnings about inputs of configure-aws-credentials. E_INPUT for those that have an effect there. */
async function peerWarningsOf(reader: InputReader): Promise<string[]> {
  if (!peerInputNames.some((name) => isGiven(reader, name))) return [];
  return (await import('./peer-inputs.ts')).readPeerInputs(reader);
}
