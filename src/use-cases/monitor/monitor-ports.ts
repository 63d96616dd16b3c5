import type { Keys } from '../../domain/credentials/keys.ts';
import type { GitHubSecret } from '../../domain/monitor/github-secrets.ts';
import type { SecretContent, VerifyingService } from '../../domain/requests/verification.ts';
import type { AlertServices } from '../alerts/alert-ports.ts';
import type { Services } from '../ports.ts';

/** Deletions in one region. Every method throws RequestFailure. */
export interface SecretRemover {
  /** Schedules a deletion with the longest recovery window. Returns the window's end. */
  schedule(arn: string): Promise<Date>;
  restore(arn: string): Promise<void>;
}

export type RemoverOpener = (region: string, keys: Keys | undefined) => SecretRemover;

/** An issue of the repository. */
export interface FoundIssue {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
  /** True if a person closed it as "not planned". */
  readonly isDeclined: boolean;
}

/** An issue that was just opened. */
export interface CreatedIssue extends FoundIssue {
  /** The logins that GitHub assigned. */
  readonly assignees: readonly string[];
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** The issues of the job's repository. Every method throws RequestFailure. */
export interface IssueTracker {
  isPublic(): Promise<boolean>;
  /** Issues by the token's own user whose texts `isOwn` accepts, oldest first. */
  find(isOwn: (body: string) => boolean): Promise<FoundIssue[]>;
  create(draft: IssueDraft): Promise<CreatedIssue>;
  /** Whether a user can be assigned. True if GitHub does not say. */
  isAssignable(login: string): Promise<boolean>;
  /** Adds assignees. Returns all assignees after that. */
  assign(number: number, logins: readonly string[]): Promise<string[]>;
  update(number: number, change: { body: string; state: 'open' | 'closed' }): Promise<void>;
  comment(number: number, body: string): Promise<void>;
}

/** The secrets stored in GitHub, and the kinds that the token may not list, each with the reason. */
export interface ListedGitHubSecrets {
  readonly secrets: readonly GitHubSecret[];
  readonly refused: readonly string[];
}

export interface GitHubSecretLister {
  list(): Promise<ListedGitHubSecrets>;
}

/** The file with a monitor's state between runs. */
export interface StateFile {
  /** Its text. Undefined without a file. */
  read(): string | undefined;
  /** E_DISK. */
  write(text: string): void;
}

/** The tokens in a secret that a service can verify, each with its path; empty for the whole secret. */
export type TokenLister = (
  service: VerifyingService,
  secret: SecretContent,
) => Promise<readonly { readonly path: string; readonly value: string }[]>;

/** Everything that a monitor needs from outside. */
export interface MonitorServices extends Omit<Services, 'directory' | 'origin'>, AlertServices {
  readonly openRemover: RemoverOpener;
  readonly findTokens: TokenLister;
  /** Undefined without a token for GitHub. */
  readonly issues: IssueTracker | undefined;
  /** Undefined without `github-secrets-token`. */
  readonly gitHubSecretLister: GitHubSecretLister | undefined;
  /** Undefined without `state-file`. */
  readonly stateFile: StateFile | undefined;
  /** Writes the report and returns its path; undefined: a file of its own. E_DISK. */
  readonly writeReport: (path: string | undefined, json: string) => string;
}
