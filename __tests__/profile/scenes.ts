import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Principal } from '../../sandbox/principals.ts';

/** The environment of a scene. */
export interface ProgramContext {
  /** HOME of the lease and of the later steps. */
  readonly home: string;
  /** Valid keys of another identity than the lease's. */
  readonly other: Principal;
  /** A token with which the pod's role can be assumed. */
  readonly podToken: string;
  readonly podRole: string;
  /** A container's credentials endpoint with another identity's keys. */
  readonly containerUrl: string;
}

/** The AWS configuration of a machine before the lease. */
export interface Scene {
  readonly title: string;
  /** Returns variables for the runner's own process, and writes files. */
  readonly set: (place: ProgramContext) => Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

function keys({ accessKeyId, secretAccessKey }: Principal): string {
  return `aws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`;
}

function written(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const credentialsFile = ({ home }: ProgramContext) => join(home, '.aws', 'credentials');
const configFile = ({ home }: ProgramContext) => join(home, '.aws', 'config');
const staticKeys = ({ other }: ProgramContext) => ({
  AWS_ACCESS_KEY_ID: other.accessKeyId,
  AWS_SECRET_ACCESS_KEY: other.secretAccessKey,
});

/** One scene for each variable and file from which an SDK can take its identity. */
export const scenes: readonly Scene[] = [
  { title: 'nothing of AWS', set: () => ({}) },
  {
    title: '`AWS_WEB_IDENTITY_TOKEN_FILE`, `AWS_ROLE_ARN`: a pod on EKS (IRSA)',
    set: ({ home, podToken, podRole }) => ({
      AWS_WEB_IDENTITY_TOKEN_FILE: written(join(home, 'token'), podToken),
      AWS_ROLE_ARN: podRole,
      AWS_ROLE_SESSION_NAME: 'pod',
    }),
  },
  {
    title: '`AWS_CONTAINER_CREDENTIALS_FULL_URI`: EKS Pod Identity, ECS',
    set: ({ containerUrl }) => ({
      AWS_CONTAINER_CREDENTIALS_FULL_URI: containerUrl,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: 'FAKE-container',
    }),
  },
  { title: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`', set: staticKeys },
  {
    title: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, with `on-conflict: overwrite`',
    set: staticKeys,
    inputs: { 'on-conflict': 'overwrite' },
  },
  {
    title: '`AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, with `unset-current-credentials: true`',
    set: staticKeys,
    inputs: { 'unset-current-credentials': 'true' },
  },
  {
    title: '`AWS_ACCESS_KEY`, `AWS_SECRET_KEY`: the old names',
    set: ({ other }) => ({ AWS_ACCESS_KEY: other.accessKeyId, AWS_SECRET_KEY: other.secretAccessKey }),
  },
  { title: '`AWS_SECURITY_TOKEN`: the old name', set: () => ({ AWS_SECURITY_TOKEN: 'FAKE-old-token' }) },
  {
    title: '`AWS_PROFILE`, with keys in `~/.aws/credentials`',
    set(place) {
      written(credentialsFile(place), `[work]\n${keys(place.other)}`);
      return { AWS_PROFILE: 'work' };
    },
  },
  {
    title: '`AWS_DEFAULT_PROFILE`, with keys in `~/.aws/credentials`',
    set(place) {
      written(credentialsFile(place), `[work]\n${keys(place.other)}`);
      return { AWS_DEFAULT_PROFILE: 'work' };
    },
  },
  {
    title: '`[secret-lease]` in `~/.aws/credentials`',
    set(place) {
      written(credentialsFile(place), `[secret-lease]\n${keys(place.other)}`);
      return {};
    },
  },
  {
    title: '`[secret-lease]` in the file that `AWS_SHARED_CREDENTIALS_FILE` names',
    set: (place) => ({
      AWS_SHARED_CREDENTIALS_FILE: written(
        join(place.home, 'elsewhere'),
        `[secret-lease]\n${keys(place.other)}`,
      ),
    }),
  },
  {
    title: '`[default]` in `~/.aws/credentials`',
    set(place) {
      written(credentialsFile(place), `[default]\n${keys(place.other)}`);
      return {};
    },
  },
  {
    title: '`[default]` in `~/.aws/credentials`, with `aws-profile: default`',
    set(place) {
      written(credentialsFile(place), `[default]\n${keys(place.other)}`);
      return {};
    },
    inputs: { 'aws-profile': 'default' },
  },
  {
    title: '`[default]` in `~/.aws/config`',
    set(place) {
      written(configFile(place), `[default]\nregion = us-east-1\n${keys(place.other)}`);
      return {};
    },
  },
  {
    title: '`[default]` in the file that `AWS_CONFIG_FILE` names',
    set: (place) => ({
      AWS_CONFIG_FILE: written(join(place.home, 'elsewhere'), `[default]\n${keys(place.other)}`),
    }),
  },
  {
    title: '`[default]` in `~/.aws/config`, with an IAM Identity Center session (SSO)',
    set(place) {
      written(
        configFile(place),
        '[default]\nsso_session = corp\nsso_account_id = 999988887777\nsso_role_name = admin\n\n[sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.example/start\n',
      );
      return {};
    },
  },
];
