import { LeaseError } from '../domain/error.ts';

/**
 * Parses an IAM policy document and returns it without white space, as STS counts it. `words`: what the input accepts
 * instead of a policy. E_INPUT.
 */
export function parsePolicy(input: string, text: string, words: readonly string[]): string {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    policy = undefined;
  }
  if (typeof policy !== 'object' || policy === null || !('Statement' in policy)) {
    const quoted = words.map((word) => `\`${word}\``);
    throw new LeaseError('E_INPUT', `The input ${input} is neither ${quoted.join(' nor ')} nor a policy.`, {
      fix: `Allowed: ${quoted.join(', ')}, or an IAM policy as JSON with its \`Version\` and \`Statement\`.`,
    });
  }
  const minified = JSON.stringify(policy);
  if (minified.length > 2048 || /[^\u0020-\u00ff]/.test(minified)) {
    throw new LeaseError('E_INPUT', `The input ${input} has ${minified.length} characters when minified.`, {
      fix: 'Allowed: up to 2,048 characters, U+0020 to U+00FF, which is the limit of STS.',
    });
  }
  return minified;
}
