/**
 * The program that a launcher starts: the runner's own Node (PATH may have none or an old one) and the command's file.
 */
export interface LaunchedProgram {
  readonly node: string;
  readonly script: string;
  /** Both paths relative to the launchers' folder; absolute if they are on another drive. */
  readonly nearby: { readonly node: string; readonly script: string };
}
