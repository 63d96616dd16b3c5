/** What Wine cannot tell, each with its reason: these tests run on `windows-latest`, and fail here. */
export const beyondWine: readonly {
  readonly file: string;
  readonly test: RegExp;
  readonly reason: string;
}[] = [];
