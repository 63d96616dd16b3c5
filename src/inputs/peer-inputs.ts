import { LeaseError } from '../domain/error.ts';
import type { InputReader } from './input-reader.ts';
import type { peerInputNames } from './peer-input-names.ts';

/** An input that configure-aws-credentials has and this action does not. */
interface PeerInput {
  /** Texts that mean the same as leaving it out. */
  readonly unsaid?: readonly string[];
  /** What to write instead. It does not repeat the value, which can be a key. */
  readonly instead: string;
  /** True if the step does the same without it: then it is a warning, otherwise an error. */
  readonly isNeedless?: (read: InputReader) => boolean;
}

const never = ['false'] as const;
const always = () => true;
const exportsKeys = (read: InputReader) => read('export-credentials').trim() === 'env';
const readsAmbient =
  'leave `role-to-assume` out: without it the credentials of an earlier step or of the runner are used';

/** https://github.com/aws-actions/configure-aws-credentials/blob/v6.2.3/action.yml */
export const peerInputs: Readonly<Record<string, PeerInput>> = {
  'aws-access-key-id': {
    instead: `no stored keys: give \`role-to-assume\`; or, for keys that must be, set AWS_ACCESS_KEY_ID in \`env:\` of the step and ${readsAmbient}`,
  },
  'aws-secret-access-key': {
    instead: 'as for aws-access-key-id: `role-to-assume`, or AWS_SECRET_ACCESS_KEY in `env:` of the step',
  },
  'aws-session-token': {
    instead: 'as for aws-access-key-id: `role-to-assume`, or AWS_SESSION_TOKEN in `env:` of the step',
  },
  'web-identity-token-file': {
    instead: `set AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN in \`env:\` of the step, and ${readsAmbient}`,
  },
  'role-chaining': {
    unsaid: never,
    instead: 'one step for all: the first role in `role-to-assume`, the further ones in `role-chain`',
  },
  'http-proxy': { instead: 'set HTTPS_PROXY in `env:` of the step or the job' },
  'no-proxy': { instead: 'set NO_PROXY in `env:` of the step or the job' },
  'role-skip-session-tagging': {
    unsaid: never,
    instead: 'delete the line: no session tags are set but those of `session-tags`',
    isNeedless: always,
  },
  'custom-tags': {
    instead:
      '`session-tags`, a line `KEY=VALUE` for each, with `role-chain`; AWS takes none from the caller with an OIDC token',
  },
  'output-credentials': {
    unsaid: never,
    instead: '`export-credentials: env`, which sets the outputs aws-access-key-id and so on too',
    isNeedless: exportsKeys,
  },
  'output-env-credentials': {
    instead: '`export-credentials: env` for true, `none` or `profile` for false',
    isNeedless: (read) => (read('output-env-credentials').trim() === 'true') === exportsKeys(read),
  },
  'overwrite-aws-profile': {
    unsaid: never,
    instead:
      'delete the line: the profile has a file of its own here; where your files have one of that name, name another with `aws-profile`',
    isNeedless: always,
  },
  'disable-retry': { unsaid: never, instead: '`retry-max-attempts: 1`' },
  'special-characters-workaround': {
    unsaid: never,
    instead: '`export-credentials: profile`, with which no tool gets the key as a variable',
  },
  'use-existing-credentials': { unsaid: never, instead: readsAmbient },
  'force-skip-oidc': { unsaid: never, instead: readsAmbient },
  'action-timeout-s': { instead: '`timeout`, with a unit: `timeout: 60s`' },
} satisfies Record<(typeof peerInputNames)[number], PeerInput>;

/**
 * Inputs of configure-aws-credentials that the step has and this action does not. Returns warnings for those without
 * an effect. E_INPUT for all others, with what to write instead.
 */
export function readPeerInputs(read: InputReader): string[] {
  const given = Object.entries(peerInputs).filter(
    ([name, { unsaid = [] }]) => !['', ...unsaid].includes(read(name).trim().toLowerCase()),
  );
  const [needless, missed] = [true, false].map((is) =>
    given.filter(([, { isNeedless }]) => (isNeedless?.(read) ?? false) === is),
  ) as [typeof given, typeof given];
  if (missed.length > 0) {
    const names = missed.map(([name]) => name).join(', ');
    throw new LeaseError(
      'E_INPUT',
      `${missed.length === 1 ? 'This input is' : 'These inputs are'} configure-aws-credentials' and not this action's: ${names}.`,
      {
        fix: `Write instead:\n${missed
          .slice(0, 8)
          .map(([name, { instead }]) => `${name}: ${instead}.`)
          .join('\n')}`,
      },
    );
  }
  return needless.map(([name, { instead }]) => `The input ${name} has no effect here: ${instead}.`);
}
