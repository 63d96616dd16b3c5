import type { CredentialsRequest } from '../credentials/credentials.ts';
import type { JudgingPolicy } from '../expiry/judged-value.ts';
import type { RequiredClaim } from '../trust/trust.ts';
import type { LeaseRequest } from './request.ts';
import type { Role } from './role.ts';
import type { Verification } from './verification.ts';

/** What the reader session may: exactly what is requested, all that the role may, or a policy of the author's. */
export type PolicyMode =
  | { readonly kind: 'scoped' | 'none' }
  | { readonly kind: 'given'; readonly policy: string };

/** Tags and a source identity of sessions. */
export interface SessionTags {
  readonly tags?: readonly { readonly Key: string; readonly Value: string }[];
  /** Keys of tags that the further sessions of the chain inherit. */
  readonly transitiveTagKeys?: readonly string[];
  /** Who is behind the sessions, in CloudTrail; it cannot change further down. */
  readonly sourceIdentity?: string;
}

/** Which of the chain's sessions get which; where the chain has one role, `last` has all. */
export interface SessionTagging {
  readonly first: SessionTags | undefined;
  readonly last: SessionTags | undefined;
  /** What the roles must be allowed beside sts:AssumeRole. */
  readonly actions: readonly string[];
}

/** A role that is assumed with the job's own token. */
export interface RoleIdentity {
  readonly role: Role;
  /** Further roles, each assumed from the one before; the last one reads. */
  readonly chain: readonly Role[];
  /** What the roles of the chain ask of whoever assumes them; undefined where they ask for nothing. */
  readonly externalId: string | undefined;
  /** What sessions are given that one role opens of another; undefined for nothing. */
  readonly tagging?: SessionTagging;
  readonly audience: string;
  /** Whose tokens are trusted: an https URL without a slash at its end, or http on loopback. */
  readonly issuer: string;
  readonly sessionName: string;
  readonly policy: PolicyMode;
  /** What the verified token must claim. */
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
  /** Characters. */
  readonly minMaskLength: number;
}

/** Bounds and addresses of what is asked of the network. */
export interface Network {
  /** Milliseconds for the whole step. */
  readonly timeout: number;
  readonly maxAttempts: number;
  /** Milliseconds for one address family before the other is tried too. */
  readonly familyTimeout: number;
  readonly stsEndpoint: string | undefined;
  readonly secretsManagerEndpoint: string | undefined;
  /** An emulator on loopback that the environment names, for the other services. */
  readonly emulator: string | undefined;
  readonly useFips: boolean;
  readonly useDualstack: boolean;
}

/** All inputs of the lease, each read once. */
export interface LeaseInputs {
  readonly requests: readonly LeaseRequest[];
  /** Undefined: the SDK's default chain. */
  readonly identity: RoleIdentity | undefined;
  /** The first is where secrets are read; the others hold replicas, used when it does not answer. */
  readonly regions: readonly [string, ...string[]];
  readonly allowedAccountIds: readonly string[];
  readonly exporting: Exporting;
  readonly expiry: JudgingPolicy;
  /** Whether each secret is described too: its rotation and its tag `expires-at`. */
  readonly checkRotation: boolean;
  /** Values that a service is asked about before anything is exported. */
  readonly verifications: readonly Verification[];
  /** Whether a value that no service could be asked about, or that none answers for, is an error. */
  readonly requireVerify: boolean;
  /** The AWS credentials that later steps get, a session for each; none where the step exports none. */
  readonly credentials: readonly CredentialsRequest[];
  /** Whether keys that were there before are blanked for later steps. */
  readonly unsetCurrentCredentials: boolean;
  readonly network: Network;
  readonly dryRun: boolean;
  readonly jobSummary: boolean;
  readonly cleanup: boolean;
  /** Whether later steps find the command `secret-lease` on their PATH. */
  readonly cli: boolean;
  readonly maskAccountId: boolean;
  /** The inputs by name, as they were given. */
  readonly asGiven: Readonly<Record<string, string>>;
  /** Inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}
