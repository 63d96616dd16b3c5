import type { Network, RoleIdentity } from '../requests/lease-inputs.ts';
import type { WatchPolicy } from './findings.ts';
import type { MonitorRules } from './rules.ts';
import type { WatchVerification } from './watch-verification.ts';
import type { TagFilter, WatchRequest } from './watched-secret.ts';

/** How the alert is kept. */
export interface IssueInputs {
  /** `unsaid`: yes, but not in a public repository. */
  readonly wanted: 'yes' | 'no' | 'unsaid';
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** Where the repository's issues are and who keeps one. */
export interface GitHubAccess {
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly api: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly token: string;
}

/** Which monitor this is: what tells its issue from another one's. */
export interface MonitorName {
  /** For people: `monitor-id`, else workflow and job. */
  readonly name: string;
  /** True where the workflow chose it, so that nothing else tells it from others. */
  readonly isGiven: boolean;
}

/** All inputs of the monitor, each read once. */
export interface MonitorInputs {
  readonly requests: readonly WatchRequest[];
  readonly tags: readonly TagFilter[];
  /** Undefined: the ambient identity, which is then the only one. */
  readonly identity: RoleIdentity | undefined;
  /** Of further accounts, in their order. */
  readonly moreIdentities: readonly RoleIdentity[];
  /** Each is watched. */
  readonly regions: readonly [string, ...string[]];
  readonly allowedAccountIds: readonly string[];
  readonly readValues: boolean;
  /** Whose tokens their issuers are asked about. */
  readonly verifications: readonly WatchVerification[];
  readonly policy: WatchPolicy;
  readonly monitor: MonitorName;
  readonly issue: IssueInputs;
  /** Undefined without a token. */
  readonly github: GitHubAccess | undefined;
  readonly rules: MonitorRules;
  /** Undefined: a file of its own under RUNNER_TEMP. */
  readonly reportFile: string | undefined;
  /** Milliseconds for which an unused secret is reported before its deletion is scheduled; undefined: never. */
  readonly removeUnused: number | undefined;
  /** How GitHub's own secrets are listed, and how many milliseconds after its update one is old; undefined: not at all. */
  readonly gitHubSecrets: { readonly access: GitHubAccess; readonly maxAge: number } | undefined;
  /** Where the state between runs is; undefined: none is kept. */
  readonly stateFile: string | undefined;
  readonly jobSummary: boolean;
  readonly network: Network;
  readonly warnings: readonly string[];
}
