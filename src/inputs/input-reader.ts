/** Returns the text of an input by its name in action.yml. Empty if it was left out. */
export type InputReader = (name: string) => string;

export function isGiven(read: InputReader, name: string): boolean {
  return read(name).trim() !== '';
}

/** An input that has an effect only beside another one. */
export interface DependentInput {
  readonly input: string;
  /** Its text if it is left out. */
  readonly unless?: string;
  readonly needs: string;
}

/** Warnings about inputs without an effect, because the other input is missing. */
export function uselessInputs(read: InputReader, companions: readonly DependentInput[]): string[] {
  return companions
    .filter(
      ({ input, unless, needs }) =>
        !isGiven(read, needs) && ![undefined, '', unless].includes(read(input).trim()),
    )
    .map(({ input, needs }) => `The input ${input} has no effect without ${needs}.`);
}
