/** What the jobs' process asks the sandbox's process to prepare. */
export interface JobPlan {
  /** Requests per second, by operation. */
  readonly quotas: Readonly<Record<string, number>>;
  readonly jobs: number;
  /** How many secrets, named `load/0` and so on. */
  readonly secrets: number;
}

/** Where the jobs find the sandbox. */
export interface JobTarget {
  /** The environment of each job. */
  readonly environments: readonly Readonly<Record<string, string>>[];
  readonly roleArn: string;
  readonly region: string;
  readonly issuer: string;
}
