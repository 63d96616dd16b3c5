import type { Clock } from '../domain/clock.ts';
import type { Keys } from '../domain/credentials/keys.ts';
import type { RetryBudget } from '../domain/failure.ts';
import type { SessionTags } from '../domain/requests/lease-inputs.ts';
import type { AskedValue, ServiceAnswer, VerifyingService } from '../domain/requests/verification.ts';
import type { JobOrigin } from '../domain/trust/job-origin.ts';
import type { Claims } from '../domain/trust/trust.ts';
import type { Visibility } from '../domain/trust/visibility.ts';
import type { ClientDefinition, ClientOpener } from '../sources/source.ts';

/** An STS session, with its identity by STS. */
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

/** The keys of a token's issuer: as they are known, and asked for again. */
export interface IssuerKeys {
  readonly known: unknown;
  readonly ask: () => Promise<unknown>;
}

/** Verifies signature, issuer, audience and lifetime; `now` in epoch milliseconds. E_TOKEN_UNTRUSTED. */
export type TokenVerifier = (
  token: string,
  keys: IssuerKeys,
  expected: { issuer: string; audience: string; now: number },
) => Promise<Claims>;

export interface SessionRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  /** In seconds. */
  readonly duration: number;
  /** An inline session policy as JSON. */
  readonly policy: string | undefined;
  /** ARNs of managed session policies. */
  readonly managedPolicies?: readonly string[];
  /** The external id that the role requires of another role. */
  readonly externalId?: string;
  /** Tags and source identity, for a role that another role assumes. */
  readonly tagging?: SessionTags;
}

/** STS. Every method throws RequestFailure. */
export interface SecurityTokenService {
  /** `tokenAfter` is called for each attempt, with the token that was refused as expired, if any. */
  assumeWithToken(
    request: SessionRequest,
    tokenAfter: (refused: string | undefined) => Promise<string>,
  ): Promise<Session>;
  assumeFrom(request: SessionRequest, keys: Keys): Promise<Session>;
  /** The ARN of the default credential chain's identity. */
  callerArn(): Promise<string>;
}

/** Connections to open early: to which service, in which region, and for how many requests at a time. */
export interface EarlyConnections {
  readonly to: 'sts' | ClientDefinition<unknown>;
  readonly region: string;
  readonly count: number;
}

/** STS in a region. */
export type StsOpener = (region: string, retryBudget: RetryBudget) => SecurityTokenService;

/**
 * Verifies a value with a service, once for each. The result is `unknown` without an answer. A redirect is not
 * followed, so that the value is sent nowhere else.
 */
export type ServiceVerifier = (service: VerifyingService, asked: AskedValue) => Promise<ServiceAnswer>;

/** Revokes tokens of GitHub Apps before they end. Returns how many could not be revoked. */
export type TokenRevoker = (tokens: readonly string[]) => Promise<number>;

/** What later steps get. */
export interface HandOver {
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  /** A folder for the PATH of later steps. */
  readonly onPath?: string;
}

/** The GitHub Actions runner. Lines are escaped, so that they cannot carry workflow commands. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Registers masks. Resolves when all are written and flushed. */
  mask(texts: Iterable<string>): Promise<void>;
  info(line: string): void;
  debug(line: string): void;
  notice(message: string): void;
  warning(message: string): void;
  /** All or nothing: if a write fails, earlier writes are undone. E_DISK. */
  handOver(what: HandOver): void;
  /**
   * Adds what a source says about who can read the log. Returns what all sources say together, the event included.
   * Unless that is private, ARNs and accounts are concealed.
   */
  noteVisibility(visibility: Visibility): Visibility;
  /** For the post step. E_DISK. */
  saveState(name: string, value: string): void;
  /** Deletes what was saved for the post step. */
  dropState(): void;
  /** Adds Markdown to the job summary. If it cannot be written, warns and does not fail. */
  summarize(markdown: string): void;
}

/** The part of the runner that a post step uses. */
export type PostStepRunner = Pick<Runner, 'environment' | 'info' | 'warning' | 'handOver'>;

/** Registers masks with the runner while a `run:` step runs. */
export interface MaskRegister {
  /** Resolves when all are written. E_STDERR if the runner would not read them. */
  register(texts: readonly string[]): Promise<void>;
}

/** The program by which later steps run the command `secret-lease`. */
export interface Launcher {
  /** The folder for PATH. */
  readonly directory: string;
  /** The program itself. */
  readonly path: string;
  /** Creates folder and program if necessary. E_DISK, E_RUNNER. */
  install(): void;
}

/** Coordinates leases of a job that run at the same time. Times in milliseconds. */
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
  /** Waits until every announced step has had its turn. False after `waitLimit`. E_DISK, E_RUNNER. */
  settled(waitLimit: number): Promise<boolean>;
  /** Called last: withdraws the announcement, and deletes the lock if no lease is left. */
  leave(): void;
}

/** The records and files of the job's leases. */
export interface LeaseDirectory {
  /** The path of a lease's record. */
  recordPath(leaseId: string): string;
  /** False if the file system opens every new folder to others, so that nothing can be kept. E_DISK. */
  isPrivate(): boolean;
  /** True if a folder could not be closed to others: on Windows, on a drive without permissions. */
  isOpenToOthers(): boolean;
  /** Writes a lease's record. Returns its path. E_DISK. */
  writeRecord(leaseId: string, json: string): string;
  /** Writes a file with mode 0600 for a lease. Returns its path. E_DISK. */
  writeFile(leaseId: string, name: string, content: Uint8Array): string;
  /** The contents of a lease's file. Undefined if this action wrote none. */
  readFile(leaseId: string, name: string): Buffer | undefined;
  /** The names of a lease's files. */
  fileNames(leaseId: string): string[];
  /** Deletes one of a lease's files, if it exists. */
  removeFile(leaseId: string, name: string): void;
  /** The path of a lease's file. */
  filePath(leaseId: string, name: string): string;
  /** The texts of all records of the job, without that of the lease `exceptOf`. */
  records(exceptOf?: string): string[];
  /**
   * Deletes a lease's files and record; with the last lease also the launcher. Returns the paths that remain, in
   * RUNNER_TEMP.
   */
  remove(leaseId: string): string[];
  /** Deletes the lock if no lease is left. */
  removeLock(): void;
  readonly launcher: Launcher;
  readonly lock: JobLock;
}

/** Everything that a lease needs from outside. */
export interface Services {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly provider: IdentityProvider;
  readonly verifyToken: TokenVerifier;
  /** Who started the job. */
  readonly origin: JobOrigin;
  /** Aborts when the step's time is over. Undefined without a limit. */
  readonly timeOver?: AbortSignal;
  readonly sts: StsOpener;
  readonly openClient: ClientOpener;
  /**
   * Opens connections while the job's token is requested. `planned` is called after the caller's current task, which
   * requests the token. Failures are reported by the later requests.
   */
  readonly connectEarly: (planned: () => readonly EarlyConnections[]) => void;
  readonly verifyWithService: ServiceVerifier;
  readonly revokeTokens: TokenRevoker;
  readonly directory: LeaseDirectory;
  /** The AWS configuration as the step found it. Empty if there is none. E_DISK. */
  readonly readAwsConfig: (environment: Runner['environment']) => string;
  /** The AWS credentials file as the step found it. Empty if there is none. */
  readonly readAwsCredentials: () => string;
}

/** The services for reading the job's leases. */
export type RecordServices = Pick<Services, 'runner' | 'clock' | 'directory'>;

/** The services for handing over. */
export type HandOverServices = RecordServices & Pick<Services, 'readAwsConfig' | 'readAwsCredentials'>;

/** Services opened for one lease's inputs. `close` closes their connections, so that the process can end. */
export interface OpenedServices extends Services {
  close(): void;
}
