import type { CredentialsRequest } from '../credentials/credentials.ts';
import type { JudgingPolicy } from '../expiry/judged-value.ts';
import type { RequiredClaim } from '../trust/trust.ts';
import type { LeaseRequest } from './request.ts';
import type { Role } from './role.ts';
import type { Verification } from './verification.ts';

/**
 * What the reader session may do: read exactly what is requested, everything the role may do, or what a given policy
 * allows.
 */
export type PolicyMode =
  | { readonly kind: 'scoped' | 'none' }
  | { readonly kind: 'given'; readonly policy: string };

/** Session tags and a source identity. */
export interface SessionTags {
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[];
  /** Keys of the tags that later sessions of the chain inherit. */
  readonly transitiveTagKeys?: readonly string[];
  /** Identifies in CloudTrail who is behind the sessions. Later sessions cannot change it. */
  readonly sourceIdentity?: string;
}

/** The tags of each session of the chain. With a single role, `last` has all. */
export interface SessionTagging {
  readonly first: SessionTags | undefined;
  readonly last: SessionTags | undefined;
  /** The actions that the roles must allow beside sts:AssumeRole. */
  readonly actions: readonly string[];
}

/** A role that is assumed with the job's own token. */
export interface RoleIdentity {
  readonly role: Role;
  /** Further roles, each assumed from the previous one. The last one reads. */
  readonly chain: readonly Role[];
  /** The external id that the chain's roles require. Undefined for none. */
  readonly externalId: string | undefined;
  /** The tags of sessions that one role opens for another. Undefined for none. */
  readonly tagging?: SessionTagging;
  readonly audience: string;
  /** The issuer of trusted tokens: an https URL without a slash at its end, or http on loopback. */
  readonly issuer: string;
  readonly sessionName: string;
  readonly policy: PolicyMode;
  /** The claims that the verified token must have. */
  readonly requiredClaims: readonly RequiredClaim[];
}

/** The role whose session reads. */
export function readerRoleOf({ role, chain }: RoleIdentity): Role {
  return chain.at(-1) ?? role;
}

/** How values reach later steps. */
export interface Exporting {
  readonly env: boolean;
  readonly onConflict: 'error' | 'overwrite' | 'skip';
  /** In characters. */
  readonly minMaskLength: number;
}

/** The limits and addresses of network requests. */
export interface Network {
  /** Milliseconds for the whole step. */
  readonly timeout: number;
  readonly maxAttempts: number;
  /** Milliseconds for one address family before the other is tried too. */
  readonly familyTimeout: number;
  readonly stsEndpoint: string | undefined;
  readonly secretsManagerEndpoint: string | undefined;
  /** An emulator on loopback, named by the environment, for the other services. */
  readonly emulator: string | undefined;
  readonly useFips: boolean;
  readonly useDualstack: boolean;
}

/** All inputs of the lease, each read once. */
export interface LeaseInputs {
  readonly requests: readonly LeaseRequest[];
  /** Undefined: the SDK's default chain. */
  readonly identity: RoleIdentity | undefined;
  /** Secrets are read in the first region. The others have replicas, which are used if the first does not answer. */
  readonly regions: readonly [string, ...string[]];
  readonly allowedAccountIds: readonly string[];
  readonly exporting: Exporting;
  readonly expiry: JudgingPolicy;
  /** True: also describe each secret, for its rotation and its tag `expires-at`. */
  readonly checkRotation: boolean;
  /** Values that a service must confirm before anything is exported. */
  readonly verifications: readonly Verification[];
  /** True: a value that could not be verified is an error. */
  readonly requireVerify: boolean;
  /** The AWS credentials for later steps, with a session each. */
  readonly credentials: readonly CredentialsRequest[];
  /** True: blank the keys of earlier steps for later steps. */
  readonly unsetCurrentCredentials: boolean;
  readonly network: Network;
  readonly dryRun: boolean;
  readonly jobSummary: boolean;
  readonly cleanup: boolean;
  /** True: the command `secret-lease` is on the PATH of later steps. */
  readonly cli: boolean;
  readonly maskAccountId: boolean;
  /** The inputs by name, as given. */
  readonly asGiven: Readonly<Record<string, string>>;
  /** Warnings about inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}
