import type { Keys } from '../../domain/credentials/keys.ts';
import type { RotatableSecret } from '../../domain/rotation/rotatable-secret.ts';
import type { PasswordOptions } from '../../domain/rotation/rotate-inputs.ts';
import type { Services } from '../ports.ts';

/** What changes a secret in one region's Secrets Manager. Every method throws RequestFailure. */
export interface SecretRotator {
  /** By name or ARN. */
  describe(secretId: string): Promise<RotatableSecret>;
  /** Starts the secret's own rotation; `token` becomes the new version's id. */
  rotate(arn: string, token: string): Promise<void>;
  randomPassword(options: PasswordOptions): Promise<string>;
  /** Writes a version under AWSPENDING, which nobody reads unasked; `token` becomes its id. */
  putPending(arn: string, token: string, value: string): Promise<void>;
  /** Moves AWSCURRENT in one step, if it is where it is said to be. */
  makeCurrent(arn: string, versions: { readonly from: string; readonly to: string }): Promise<void>;
  /** Takes AWSPENDING from the version. */
  dropPending(arn: string, versionId: string): Promise<void>;
}

/** Opens a region's Secrets Manager with a session's keys or, without, with the SDK's default chain. */
export type RotatorOpener = (region: string, keys: Keys | undefined) => SecretRotator;

/** How a program ended. */
export type CommandEnd =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: Uint8Array }
  /** By itself or by somebody else. */
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'timed out' }
  /** It printed more than it may, and was ended. */
  | { readonly kind: 'too much' }
  /** `code` of the operating system: `ENOENT`. */
  | { readonly kind: 'not started'; readonly code: string };

/** What is run, and its bounds. */
export interface CommandRequest {
  readonly argv: readonly [string, ...string[]];
  /** What it gets beside the step's environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes that it may print. */
  readonly most: number;
}

/** Runs a program without a shell; what it says on standard error is shown nowhere. */
export type RunCommand = (request: CommandRequest) => Promise<CommandEnd>;

/** All that a rotation needs of the world. */
export interface RotateServices extends Omit<Services, 'directory'> {
  readonly openRotator: RotatorOpener;
  readonly runCommand: RunCommand;
  /** Resolves after so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}
