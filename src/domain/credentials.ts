/** AWS credentials that later steps get: a session of their own, never the one that read the secrets. */
export interface ExportedCredentials {
  /** `env`: static keys as variables; `profile`: a profile that renews itself. */
  readonly mode: 'env' | 'profile';
  /** ARN of the role. */
  readonly role: string;
  /** When static keys end; undefined for a profile, which renews itself. */
  readonly expiresAt: Date | undefined;
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
}
