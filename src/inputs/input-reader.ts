/** The text of an input by its name in action.yml; empty where it was left out. */
export type InputReader = (name: string) => string;

export function isGiven(read: InputReader, name: string): boolean {
  return read(name).trim() !== '';
}

/** An input that means something only beside another one. */
export interface DependentInput {
  readonly input: string;
  /** What it says where it was left out. */
  readonly unless?: string;
  readonly needs: string;
}

/** Warnings of inputs that have no effect, because the one that they need is not there. */
export function uselessInputs(read: InputReader, companions: readonly DependentInput[]): string[] {
  return companions
    .filter(
      ({ input, unless, needs }) =>
        !isGiven(read, needs) && ![undefined, '', unless].includes(read(input).trim()),
    )
    .map(({ input, needs }) => `The input ${input} has no effect without ${needs}.`);
}
