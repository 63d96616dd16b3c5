import type { LeaseInputs } from '../requests/lease-inputs.ts';
import type { LeaseRequest } from '../requests/request.ts';
import type { Verification } from '../requests/verification.ts';
import type { Step } from '../values/json.ts';
import type { RotationTrigger } from './rotation-trigger.ts';

/** What GetRandomPassword is asked for. */
export interface PasswordOptions {
  /** Characters. */
  readonly length: number;
  readonly excludeCharacters: string;
  readonly excludeNumbers: boolean;
  readonly excludePunctuation: boolean;
  readonly excludeUppercase: boolean;
  readonly excludeLowercase: boolean;
  readonly includeSpace: boolean;
  /** True where each included kind of character is there at least once. */
  readonly requireEachType: boolean;
}

/** Where new values come from. */
export type RotationMode =
  /** The secret's own rotation: its function, or the service that manages it. */
  | { readonly kind: 'function' }
  | { readonly kind: 'generate'; readonly password: PasswordOptions }
  /** A program's standard output. `timeout` in milliseconds. */
  | { readonly kind: 'command'; readonly argv: readonly [string, ...string[]]; readonly timeout: number };

/** All inputs of rotate/action.yml, each read once. */
export interface RotateInputs
  extends Pick<LeaseInputs, 'requests' | 'identity' | 'allowedAccountIds' | 'maskAccountId' | 'network'> {
  /** No prefix among them. Several may mean the same secret: other values of it, to be verified. */
  readonly requests: readonly LeaseRequest[];
  readonly region: string;
  readonly trigger: RotationTrigger;
  readonly mode: RotationMode;
  /** The field of a JSON value that is written; undefined: the whole value. */
  readonly field: readonly [Step, ...Step[]] | undefined;
  readonly verifications: readonly Verification[];
  /** Whether a new version that does not work gives its place back to an old one that does. */
  readonly rollback: boolean;
  /** Milliseconds that the rotation of one secret may take. */
  readonly wait: number;
  readonly jobSummary: boolean;
  /** Inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}
