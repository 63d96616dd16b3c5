import type { ErrorCode } from '../domain/error.ts';

/** A line in another tool's words. */
export interface PeerForm {
  /** What is wrong with it here; completes `Line 1 of secrets: …`, with its full stop. */
  readonly wrong: string;
  /** The lines of `secrets` that were probably meant; empty where there are none. */
  readonly meant: readonly string[];
  /** Where no line means the same: what to do. */
  readonly instead?: string;
  /** E_REQUEST where nothing else is said. */
  readonly code?: ErrorCode;
  /** True where more than this may be wrong with the line. */
  readonly isPartial?: boolean;
  /** True where the lines that were meant stand behind it. */
  readonly isBlock?: boolean;
  /** True where the lines that were meant stand for all behind it too. */
  readonly isWhole?: boolean;
}

/** Recognises one wrong form of a line. Undefined for any other line. */
export type FormRule = (text: string) => PeerForm | undefined;

/** The parts of a line, as the source of a regular expression. */
export const variable = '[A-Za-z_]\\w*';
export const secret = '[A-Za-z0-9/_+=.@!-]+';

/** What stands before the secret in a correct line. */
export const start = `(?:${variable}\\*?\\s*)?,\\s*`;

/** The options without and with a value. */
export const flags = 'optional|public|file|base64|trim';
export const keyed = 'stage|version|expires|max-age|max-scopes|only';

/**
 * A rule for lines that match `pattern`. `wrong` says what is wrong, as a sentence. `meant` gets the groups of the match,
 * and returns the line or lines that were probably meant, or undefined if the line is no such mistake.
 */
export function rule(
  pattern: RegExp,
  wrong: string | ((match: RegExpExecArray) => string),
  meant: (...groups: string[]) => string | readonly string[] | undefined,
  more: Pick<PeerForm, 'code' | 'isPartial'> = {},
): FormRule {
  return (text) => {
    const match = pattern.exec(text);
    const lines = match ? meant(...match.slice(1).map((group) => group ?? '')) : undefined;
    if (!match || lines === undefined || lines === text) return undefined;
    return { ...more, wrong: typeof wrong === 'string' ? wrong : wrong(match), meant: [lines].flat() };
  };
}

export const parameterForm = 'a parameter of Systems Manager is written as `ssm:` and its name.';

export const naming = 'the NAME stands first, with a comma after it.';

/** A key as JMESPath takes it. */
export function quoted(name = ''): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}
