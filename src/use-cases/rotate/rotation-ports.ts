import type { Keys } from '../../domain/credentials/keys.ts';
import type { RotatableSecret } from '../../domain/rotation/rotatable-secret.ts';
import type { PasswordOptions } from '../../domain/rotation/rotate-inputs.ts';
import type { AlertServices } from '../alerts/alert-ports.ts';
import type { Services } from '../ports.ts';

/** Changes secrets in one region's Secrets Manager. Every method throws RequestFailure. */
export interface SecretRotator {
  /** `secretId`: a name or ARN. */
  describe(secretId: string): Promise<RotatableSecret>;
  /** Starts the secret's own rotation; `token` becomes the new version's id. */
  rotate(arn: string, token: string): Promise<void>;
  randomPassword(options: PasswordOptions): Promise<string>;
  /** Writes a version with the label AWSPENDING, which readers do not get by default. `token` becomes its id. */
  putPending(arn: string, token: string, value: string): Promise<void>;
  /** Moves AWSCURRENT in one step, if it is on the version `from`. */
  makeCurrent(arn: string, versions: { readonly from: string; readonly to: string }): Promise<void>;
  /** Puts a label that no version has on the version. */
  addLabel(arn: string, versionId: string, label: string): Promise<void>;
  removeLabel(arn: string, versionId: string, label: string): Promise<void>;
}

/** Opens a region's Secrets Manager with a session's keys or, without, with the SDK's default chain. */
export type RotatorOpener = (region: string, keys: Keys | undefined) => SecretRotator;

/** How a program ended. */
export type CommandEnd =
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: Uint8Array }
  /** A signal ended it. */
  | { readonly kind: 'signalled'; readonly signal: string }
  | { readonly kind: 'timed out' }
  /** It printed more than the limit and was ended. */
  | { readonly kind: 'too much' }
  /** `code`: the operating system's, such as `ENOENT`. */
  | { readonly kind: 'not started'; readonly code: string };

/** A program to run, with its limits. */
export interface CommandRequest {
  readonly argv: readonly [string, ...string[]];
  /** Further variables beside the step's environment. */
  readonly variables: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly timeout: number;
  /** What becomes of what it prints. */
  readonly output: /** Its standard output is collected, up to this many bytes; its standard error is not shown. */
    | { readonly most: number }
    /** Receives each line of both. The next line waits for the promise. */
    | { readonly onLine: (line: string) => Promise<void> };
  /** The text on its standard input. */
  readonly input?: string | undefined;
  /** True: it also gets the AWS and OIDC variables that a `run:` step of the job has. */
  readonly isStep?: boolean;
}

/** Runs a program without a shell. */
export type RunCommand = (request: CommandRequest) => Promise<CommandEnd>;

/** Everything that a rotation needs from outside. */
export interface RotateServices extends Omit<Services, 'directory'>, AlertServices {
  readonly openRotator: RotatorOpener;
  readonly runCommand: RunCommand;
  /** Resolves after this many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}
