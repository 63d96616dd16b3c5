/** The elements of an IAM policy statement that suggestions in errors use. */
export interface IamStatement {
  readonly Effect: 'Allow';
  readonly Principal?: { readonly AWS: string } | { readonly Federated: string };
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly Condition?: {
    readonly StringEquals: Readonly<Record<string, string | readonly string[]>>;
    readonly StringLike?: Readonly<Record<string, string | readonly string[]>>;
  };
}

/**
 * The statement as JSON on one line, so that a message stays short. IAM accepts no character beyond Latin-1, but
 * accepts its JSON escape.
 */
export function pasteable(statement: IamStatement): string {
  return JSON.stringify(statement, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(
      /[^\u0020-\u00ff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}

/**
 * Escapes a value for a condition. IAM reads `${…}` as a policy variable, and names of branches and environments can
 * contain it.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function literal(value: string): string {
  return value.replace(/\$(?=\{)/g, () => `\${$}`);
}
