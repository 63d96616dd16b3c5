import type { InputReader } from './input-reader.ts';
import { linesOf } from './lines.ts';

/** Inputs that only affect exported credentials, with their values that mean nothing. */
const companions = [
  { input: 'credentials-role-to-assume', unsaid: '', of: ['env', 'profile'] },
  { input: 'role-duration-seconds', unsaid: '3600', of: ['env', 'profile'] },
  { input: 'inline-session-policy', unsaid: '', of: ['env', 'profile'] },
  { input: 'managed-session-policies', unsaid: '', of: ['env', 'profile'] },
  { input: 'aws-profile', unsaid: 'secret-lease', of: ['profile'] },
] as const;

/** A warning for each input that has no effect with this `export-credentials`. */
export function uselessCredentialsInputs(read: InputReader): string[] {
  const modes = linesOf(read('export-credentials')).map(({ text }) => /^[a-z]+/.exec(text)?.[0]);
  return companions
    .filter(
      ({ input, unsaid, of }) => read(input).trim() !== unsaid && !of.some((each) => modes.includes(each)),
    )
    .map(
      ({ input, of }) => `The input ${input} has no effect without export-credentials: ${of.join(' or ')}.`,
    );
}
