import type { JudgedValue } from './judged-value.ts';

/** What to do about a value that expires or has, as a sentence. */
export function expiryAdvice({ expiry, request }: JudgedValue, now: number): string {
  if (!expiry) return '';
  const isOver = expiry.at.getTime() <= now;
  if (isOver && request.version.stage === 'AWSPREVIOUS')
    return 'It is the previous version: lease the current one where it has to work.';
  const act = `Put a new one into the secret${isOver ? '' : ' before then'}`;
  if (!expiry.firm)
    return `${act}; or, if that is not when this value ends, add \`expires=DATE\` or \`expires=never\` to its line.`;
  return /expires/.test(expiry.source) ? `${act}, and set the date anew.` : `${act}.`;
}
