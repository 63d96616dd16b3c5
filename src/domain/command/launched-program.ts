/** What a launcher starts: the runner's own Node, as PATH may have none or an old one, and the command's file. */
export interface LaunchedProgram {
  readonly node: string;
  readonly script: string;
  /** Both as they lie from the folder of the launchers; absolute on another drive. */
  readonly nearby: { readonly node: string; readonly script: string };
}
