/** A statement of an IAM policy, as far as errors suggest any. */
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
 * The statement as JSON to paste, on one line, so that a message stays short. IAM takes no character beyond Latin-1,
 * but takes its JSON escape.
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
 * A value that means itself alone in a condition: IAM reads `${…}` there as a variable, and a branch or an
 * environment may have such a name.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function literal(value: string): string {
  return value.replace(/\$(?=\{)/g, () => `\${$}`);
}
