/** What the jobs ask of the sandbox's process. */
export interface JobPlan {
  /** Requests a second, by operation. */
  readonly quotas: Readonly<Record<string, number>>;
  readonly jobs: number;
  /** Secrets `load/0` and so on. */
  readonly secrets: number;
}

/** Where the jobs find it. */
export interface JobTarget {
  /** For each job. */
  readonly environments: readonly Readonly<Record<string, string>>[];
  readonly roleArn: string;
  readonly region: string;
  readonly issuer: string;
}
