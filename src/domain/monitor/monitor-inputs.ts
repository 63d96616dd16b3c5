import { type Network, type RoleIdentity, readerRoleOf } from '../requests/lease-inputs.ts';
import type { WatchPolicy } from './finding.ts';
import type { MonitorRules } from './rules.ts';
import type { WatchVerification } from './watch-verification.ts';
import type { TagFilter, WatchRequest } from './watched-secret.ts';

/** The inputs for the issue. */
export interface IssueInputs {
  /** `unsaid`: yes, except in a public repository. */
  readonly wanted: 'yes' | 'no' | 'unsaid';
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  /** Each owner that `owners` names has one of its own. */
  readonly isByOwner: boolean;
}

/** The repository's API and the token for it. */
export interface GitHubAccess {
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly api: string;
  /** `OWNER/NAME`. */
  readonly repository: string;
  readonly token: string;
}

/** The monitor's name, which distinguishes its issue from those of others. */
export interface MonitorName {
  /** For people: `monitor-id`, or else workflow and job. */
  readonly name: string;
  /** True if the workflow chose it; then only the name identifies the monitor. */
  readonly isGiven: boolean;
}

/** The inputs of the monitor, each read once. */
export interface MonitorInputs {
  readonly requests: readonly WatchRequest[];
  readonly tags: readonly TagFilter[];
  /** Undefined: the ambient identity, which is then the only one. */
  readonly identity: RoleIdentity | undefined;
  /** The identities for further accounts, in order. */
  readonly moreIdentities: readonly RoleIdentity[];
  /** All of them are watched. */
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
  /** Undefined: a new file in RUNNER_TEMP. */
  readonly reportFile: string | undefined;
  /** Milliseconds for which an unused secret is reported before its deletion is scheduled. Undefined: no deletion. */
  readonly removeUnused: number | undefined;
  /**
   * How GitHub secrets are listed, and after how many milliseconds without an update one is old. Undefined: not at
   * all.
   */
  readonly gitHubSecrets: { readonly access: GitHubAccess; readonly maxAge: number } | undefined;
  /** The file of the state between runs. Undefined: no state is kept. */
  readonly stateFile: string | undefined;
  readonly jobSummary: boolean;
  readonly network: Network;
  readonly warnings: readonly string[];
}

/** What one of the roles watches: of ARNs those of its account, and those of accounts that none of the roles is in. */
export function requestsOfRole(
  identity: RoleIdentity | undefined,
  inputs: Pick<MonitorInputs, 'identity' | 'moreIdentities' | 'requests'>,
): WatchRequest[] {
  const accountOf = (each: RoleIdentity | undefined) => each && readerRoleOf(each).accountId;
  const accounts = [inputs.identity, ...inputs.moreIdentities].map(accountOf);
  return inputs.requests.filter(
    ({ reference }) =>
      reference.kind !== 'arn' ||
      reference.accountId === accountOf(identity) ||
      !accounts.includes(reference.accountId),
  );
}
