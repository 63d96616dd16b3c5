import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAction } from '../../runner/action.ts';
import { parsePairs } from '../../runner/file-commands.ts';
import { ServiceClock } from '../../src/adapters/clock.ts';
import { TemporaryLeaseDirectory } from '../../src/adapters/lease-directory.ts';
import { LeaseError } from '../../src/domain/error.ts';
import { RequestFailure } from '../../src/domain/failure.ts';
import { referenceText } from '../../src/domain/requests/request.ts';
import type { Secret } from '../../src/domain/values/secret.ts';
import { readLeaseInputs } from '../../src/inputs/lease-inputs.ts';
import type { SecretStore } from '../../src/sources/secrets-manager/store.ts';
import type { ClientOpener } from '../../src/sources/source.ts';
import { end } from '../../src/use-cases/end.ts';
import { lease } from '../../src/use-cases/lease.ts';
import type { Services } from '../../src/use-cases/ports.ts';
import { captureRunner } from './captured-runner.ts';

/** The defaults in action.yml. */
const defaults = readAction(new URL('../../action.yml', import.meta.url).pathname).inputs;

export const account = '111122223333';
const role = `arn:aws:iam::${account}:role/reader`;
export const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'repo:OWNER/app:ref:refs/heads/main',
  repository: 'OWNER/app',
  run_id: '1',
};
/** The AWS credentials of the step. */
export const keys = {
  accessKeyId: 'ASIAINPROCESS0000001',
  secretAccessKey: 'in-process+secret/access+key+0123456789ab',
  sessionToken: 'in-process-session-token//0123456789abcdefghij==',
};
const oidcToken = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.in-process-signature`;
export const opening = [keys.secretAccessKey, keys.sessionToken, oidcToken];

/** The results of a step. */
export interface StepResults {
  readonly error: LeaseError | undefined;
  readonly stdout: string;
  /** The commands that it printed on purpose, by name, without masks. */
  readonly meant: readonly string[];
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly state: string;
  readonly summary: string;
  /** The files' contents, by the variable that names the file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly records: readonly string[];
  /** The variables that the post step wrote, and the files left in the lease's folder. */
  readonly ended: { readonly variables: ReadonlyMap<string, string>; readonly records: readonly string[] };
}

/** Runs a lease and its end in this process: the whole action without the network, with the runner's real files. */
export async function runInProcess(
  inputs: Readonly<Record<string, string>>,
  database: ReadonlyMap<string, string | Uint8Array>,
  ambient: Readonly<Record<string, string>> = {},
): Promise<StepResults> {
  const temp = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const environment = { ...ambient, ...environmentIn(temp) };
    const { runner, said } = captureRunner(environment);
    const directory = new TemporaryLeaseDirectory(temp);
    const error = await step(inputs, {
      runner,
      directory,
      openClient: (async () => storeOf(database)) as ClientOpener,
      readAwsConfig: () => '',
      readAwsCredentials: () => '',
      ...network,
    });
    if (error) runner.fail(error, true);
    const read = (name: string) => readFileSync(join(temp, name), 'utf8');
    const variables = new Map(parsePairs(read('env')));
    const files = [...variables].filter(([name]) => name.endsWith('_FILE'));
    const left = {
      variables,
      outputs: new Map(parsePairs(read('output'))),
      state: read('state'),
      summary: read('summary'),
      files: new Map(files.map(([name, path]) => [name, readFileSync(path)])),
      records: directory.records(),
    };
    writeFileSync(join(temp, 'env'), '');
    end({ id: left.outputs.get('lease-id') ?? '', names: '', hasRecord: true }, runner, directory);
    const ended = { variables: new Map(parsePairs(read('env'))), records: directory.records() };
    return { error, ...said, ...left, ended };
  } finally {
    rmSync(temp, { recursive: true });
  }
}

async function step(
  given: Readonly<Record<string, string>>,
  services: Omit<Services, 'clock'>,
): Promise<LeaseError | undefined> {
  const inputs: Readonly<Record<string, string>> = {
    'role-to-assume': role,
    'aws-region': 'eu-west-1',
    ...given,
  };
  try {
    const read = (name: string) => inputs[name] ?? defaults.get(name) ?? '';
    await lease(await readLeaseInputs(read, services.runner.environment), {
      ...services,
      clock: new ServiceClock(),
    });
    return undefined;
  } catch (error) {
    if (error instanceof LeaseError) return error;
    throw error;
  }
}

const network: Pick<
  Services,
  'provider' | 'verifyToken' | 'origin' | 'sts' | 'revokeTokens' | 'verifyWithService' | 'connectEarly'
> = {
  provider: { isAvailable: true, token: async () => oidcToken, keys: async () => ({}) },
  connectEarly: () => {},
  verifyToken: async () => claims,
  origin: 'own',
  sts: () => ({
    assumeWithToken: async (_request, tokenAfter) => {
      await tokenAfter(undefined);
      return {
        keys: { ...keys, expiration: new Date(Date.now() + 900_000) },
        assumedRoleArn: `arn:aws:sts::${account}:assumed-role/reader/session`,
      };
    },
    assumeFrom: () => Promise.reject(new Error('no chain here')),
    callerArn: () => Promise.reject(new Error('no default chain here')),
  }),
  revokeTokens: () => Promise.resolve(0),
  verifyWithService: () => Promise.reject(new Error('nothing is verified here')),
};

function storeOf(database: ReadonlyMap<string, string | Uint8Array>): SecretStore {
  const find = (name: string): Secret | undefined => {
    const value = database.get(name);
    return value === undefined
      ? undefined
      : {
          arn: `arn:aws:secretsmanager:eu-west-1:${account}:secret:${name}-AbCdEf`,
          name,
          versionId: '0d4e4b1e-0000-4000-8000-000000000001',
          stages: ['AWSCURRENT'],
          createdAt: new Date(),
          value,
        };
  };
  const missing = 'ResourceNotFoundException';
  return {
    get: async (reference) => {
      const secret = find(referenceText(reference));
      if (secret) return secret;
      throw new RequestFailure('GetSecretValue', { kind: 'answer', code: missing, status: 400 });
    },
    batch: async (ids) => ({
      secrets: ids.flatMap((id) => find(id) ?? []),
      refusals: ids.filter((id) => !find(id)).map((id) => ({ secretId: id, code: missing, words: '' })),
    }),
    list: async (prefix) => [...database.keys()].filter((name) => name.startsWith(prefix)),
    describe: () => Promise.reject(new Error('nothing is described here')),
  };
}

function environmentIn(temp: string): Record<string, string> {
  const files = {
    GITHUB_ENV: 'env',
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_PATH: 'path',
    GITHUB_STEP_SUMMARY: 'summary',
  };
  const paths = Object.entries(files).map(([variable, name]) => [variable, join(temp, name)] as const);
  for (const [, path] of paths) writeFileSync(path, '');
  return {
    ...Object.fromEntries(paths),
    RUNNER_TEMP: temp,
    GITHUB_REPOSITORY: claims.repository,
    GITHUB_RUN_ID: claims.run_id,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'in-process-bearer',
  };
}
