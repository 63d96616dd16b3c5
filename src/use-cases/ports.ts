import type { Clock } from '../domain/clock.ts';
import type { Keys } from '../domain/credentials/keys.ts';
import type { RetryBudget } from '../domain/failure.ts';
import type { SessionTags } from '../domain/requests/lease-inputs.ts';
import type { AskedValue, ServiceAnswer, VerifyingService } from '../domain/requests/verification.ts';
import type { JobOrigin } from '../domain/trust/job-origin.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { Visibility } from '../domain/trust/visibility.ts';
import type { ClientDefinition, ClientOpener } from '../sources/source.ts';

/** An STS session and who STS says it is. */
export interface Session {
  readonly keys: Keys;
  /** `arn:…:sts::ACCOUNT:assumed-role/NAME/SESSION`. */
  readonly assumedRoleArn: string;
}

/** The OIDC provider of the job's host. */
export interface IdentityProvider {
  /** False in a job without `id-token: write`. */
  readonly isAvailable: boolean;
  /** A new token for the job. E_NO_ID_TOKEN, E_OIDC. */
  token(audience: string): Promise<string>;
  /** The provider's public keys, as JWKS. Throws RequestFailure. */
  keys(issuer: string): Promise<unknown>;
}

/** Verifies signature, issuer, audience and lifetime; `now` in epoch milliseconds. E_TOKEN_UNTRUSTED. */
export type TokenVerifier = (
  token: string,
  keys: unknown,
  expected: { issuer: string; audience: string; now: number },
) => Promise<Claims>;

export interface SessionRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  /** Seconds. */
  readonly duration: number;
  /** An inline session policy, as JSON text. */
  readonly policy: string | undefined;
  /** ARNs of managed session policies. */
  readonly managedPolicies?: readonly string[];
  /** What the role asks of another role that assumes it. */
  readonly externalId?: string;
  /** Of a role that another role assumes: tags and source identity. */
  readonly tagging?: SessionTags;
}

/** STS. Every method throws RequestFailure. */
export interface SecurityTokenService {
  /** `tokenAfter` is asked for each attempt, with the token that was refused as expired where one was. */
  assumeWithToken(
    request: SessionRequest,
    tokenAfter: (refused: string | undefined) => Promise<string>,
  ): Promise<Session>;
  assumeFrom(request: SessionRequest, keys: Keys): Promise<Session>;
  /** The ARN of the default chain's identity. */
  callerArn(): Promise<string>;
}

/** Connections to open early: to which service, in which region, and how many requests will be sent at a time. */
export interface EarlyConnections {
  readonly to: 'sts' | ClientDefinition<unknown>;
  readonly region: string;
  readonly count: number;
}

/** STS in a region. */
export type StsOpener = (region: string, retryBudget: RetryBudget) => SecurityTokenService;

/**
 * Asks a service about a value, once for each. Where no answer comes, the word is `unknown`. A redirect is an answer: the
 * value goes nowhere else.
 */
export type ServiceVerifier = (service: VerifyingService, asked: AskedValue) => Promise<ServiceAnswer>;

/** Gives back tokens of GitHub Apps, before they end; gives how many could not be. */
export type TokenRevoker = (tokens: readonly string[]) => Promise<number>;

/** What is handed to later steps. */
export interface HandOver {
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** A folder for the PATH of later steps. */
  readonly onPath?: string;
}

/** The GitHub Actions runner. Lines are escaped, so that they cannot carry workflow commands. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Registers masks; resolves when all of them are written and flushed. */
  mask(texts: Iterable<string>): Promise<void>;
  info(line: string): void;
  debug(line: string): void;
  notice(message: string): void;
  warning(message: string): void;
  /** All or nothing: where a write fails, what was written is taken back. E_DISK. */
  handOver(what: HandOver): void;
  /**
   * What a source says of who may read the log; gives what all of them say together, the event among them. Unless that
   * is private, no ARN and no account is shown.
   */
  noteVisibility(visibility: Visibility): Visibility;
  /** For the post step. E_DISK. */
  saveState(name: string, value: string): void;
  /** Takes back what was saved for the post step. */
  dropState(): void;
  /** Adds Markdown to the job summary; what cannot be written there is said, and fails nothing. */
  summarize(markdown: string): void;
}

/** What a post step does with the runner. */
export type PostStepRunner = Pick<Runner, 'environment' | 'info' | 'warning' | 'handOver'>;

/** Registers masks with the runner while a `run:` step is under way. */
export interface MaskRegister {
  /** Resolves when all of them are written. E_STDERR where the runner would not read them. */
  register(texts: readonly string[]): Promise<void>;
}

/** The program through which later steps run the command `secret-lease`. */
export interface Launcher {
  /** The folder that goes on PATH. */
  readonly directory: string;
  /** The program itself. */
  readonly path: string;
  /** Makes folder and program, unless they are there already. E_DISK, E_RUNNER. */
  install(): void;
}

/** Keeps the leases of a job apart that run at the same time. Limits of waiting are milliseconds. */
export interface JobLock {
  /**
   * Announces that this process will hand something over, so that other steps wait for it in `settled`. E_TIMEOUT,
   * E_DISK, E_RUNNER.
   */
  announce(waitLimit: number): Promise<void>;
  /**
   * Runs `work` while no other step does so. Afterwards `settled` of other steps no longer waits for this one.
   * E_TIMEOUT, E_DISK, E_RUNNER.
   */
  inTurn<T>(waitLimit: number, work: () => T): Promise<T>;
  /** Waits until every step that has announced itself has had its turn; false after `waitLimit`. E_DISK, E_RUNNER. */
  settled(waitLimit: number): Promise<boolean>;
  /** Called last: withdraws the announcement, and deletes the lock where no lease is left. */
  leave(): void;
}

/** Where records and files of the job's leases live. */
export interface LeaseDirectory {
  /** Where `writeRecord` puts a lease's record. */
  recordPath(leaseId: string): string;
  /** False where the file system opens every new folder to others, so that nothing can be kept there. E_DISK. */
  isClosed(): boolean;
  /** True where a folder that was made here could not be closed to others: Windows, on a drive without permissions. */
  stayedOpen(): boolean;
  /** Writes a lease's record and returns its path. E_DISK. */
  writeRecord(leaseId: string, json: string): string;
  /** Writes a 0600 file for a lease and returns its path. E_DISK. */
  writeFile(leaseId: string, name: string, content: Uint8Array): string;
  /** The bytes of a lease's file; undefined where there is none that this action wrote. */
  readFile(leaseId: string, name: string): Buffer | undefined;
  /** Names of a lease's files. */
  fileNames(leaseId: string): string[];
  /** Deletes one of a lease's files, if it is there. */
  removeFile(leaseId: string, name: string): void;
  /** Where `writeFile` puts a file of this name. */
  filePath(leaseId: string, name: string): string;
  /** The texts of all records of the job. */
  records(): string[];
  /** Deletes what a lease has here, with the last one the launcher too; gives the paths that stay, below RUNNER_TEMP. */
  remove(leaseId: string): string[];
  /** Deletes the lock, where no lease is left. */
  removeLock(): void;
  readonly launcher: Launcher;
  readonly lock: JobLock;
}

/** All that a lease needs of the world. */
export interface Services {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly provider: IdentityProvider;
  readonly verifyToken: TokenVerifier;
  /** Who started the job. */
  readonly origin: JobOrigin;
  /** Aborts when the step's time is over; undefined where nothing limits it. */
  readonly timeOver?: AbortSignal;
  readonly sts: StsOpener;
  readonly openClient: ClientOpener;
  /**
   * Opens connections while the job's token is on its way. `planned` is called after the caller's current task, in
   * which the token is requested. A failure is not reported here: the later requests report it.
   */
  readonly connectAhead: (planned: () => readonly EarlyConnections[]) => void;
  readonly verifyWithService: ServiceVerifier;
  readonly revokeTokens: TokenRevoker;
  readonly directory: LeaseDirectory;
  /** The AWS configuration as the step found it; empty for none. E_DISK. */
  readonly readAwsConfig: (environment: Runner['environment']) => string;
  /** The AWS credentials file as the step found it; empty for none. */
  readonly readAwsCredentials: () => string;
}

/** What is needed to look at the job's leases. */
export type RecordServices = Pick<Services, 'runner' | 'clock' | 'directory'>;

/** What is needed to hand something over. */
export type HandOverServices = RecordServices & Pick<Services, 'readAwsConfig' | 'readAwsCredentials'>;

/** Services that were opened for one lease's inputs. `close` ends their connections, so that the process can end. */
export interface OpenedServices extends Services {
  close(): void;
}
