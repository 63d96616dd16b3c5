import type { LeaseInputs } from '../requests/lease-inputs.ts';
import type { LeaseRequest } from '../requests/request.ts';
import type { Verification } from '../requests/verification.ts';
import type { Step } from '../values/json.ts';
import type { RotationTrigger } from './rotation-trigger.ts';

/** The options of GetRandomPassword. */
export interface PasswordOptions {
  /** In characters. */
  readonly length: number;
  readonly excludeCharacters: string;
  readonly excludeNumbers: boolean;
  readonly excludePunctuation: boolean;
  readonly excludeUppercase: boolean;
  readonly excludeLowercase: boolean;
  readonly includeSpace: boolean;
  /** True: each included kind of character occurs at least once. */
  readonly requireEachType: boolean;
}

/** Where new values come from. */
export type RotationMode =
  /** The secret's own rotation: its function, or the service that manages it. */
  | { readonly kind: 'function' }
  | { readonly kind: 'generate'; readonly password: PasswordOptions }
  /** The standard output of a program. `timeout` in milliseconds. */
  | { readonly kind: 'command'; readonly argv: readonly [string, ...string[]]; readonly timeout: number };

/** Which values `after` gets on its standard input. */
export const afterValues = ['none', 'old', 'both'] as const;

/** A program that runs after a rotation. */
export interface AfterCommand {
  readonly argv: readonly [string, ...string[]];
  /** In milliseconds. */
  readonly timeout: number;
  readonly values: (typeof afterValues)[number];
}

/** How secrets are rotated, as far as permissions go. */
export interface RotationOptions {
  readonly mode: RotationMode['kind'];
  readonly rollback: boolean;
  /** True if a program runs after the rotation, which a label on the old version remembers. */
  readonly hasAfter: boolean;
}

/** All inputs of rotate/action.yml, each read once. */
export interface RotateInputs
  extends Pick<LeaseInputs, 'requests' | 'identity' | 'allowedAccountIds' | 'maskAccountId' | 'network'> {
  /** Without prefixes. Several requests can be of the same secret, for further values to verify. */
  readonly requests: readonly LeaseRequest[];
  readonly region: string;
  readonly trigger: RotationTrigger;
  readonly mode: RotationMode;
  /** The field of a JSON value that is written. Undefined: the whole value. */
  readonly field: readonly [Step, ...Step[]] | undefined;
  readonly verifications: readonly Verification[];
  /** True: if the new version does not work and the old one does, the old one becomes current again. */
  readonly rollback: boolean;
  readonly after: AfterCommand | undefined;
  /** In milliseconds: the limit for the rotation of one secret. */
  readonly wait: number;
  /** Whether it is only said what would happen. */
  readonly dryRun: boolean;
  readonly jobSummary: boolean;
  /** Warnings about inputs that have no effect beside the others. */
  readonly warnings: readonly string[];
}
