import { isWorthMasking } from '../masks/worth.ts';

/** The new value that a command printed, or why it is unusable, as the second half of "The command …". */
export type CommandOutput = { readonly value: string } | { readonly fault: string };

/** In characters. A shorter value could not be masked. */
export const shortestValue = 4;

/** The value that a program printed: its text without the one line end that programs add. */
export function readCommandOutput(bytes: Uint8Array): CommandOutput {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { fault: 'printed bytes that are no UTF-8 text' };
  }
  const value = text.replace(/\r?\n$/, '');
  if (value.trim() === '') return { fault: 'printed nothing' };
  if (value.includes('\0')) return { fault: 'printed a NUL, which no variable and no form can carry' };
  if (!isWorthMasking(value, shortestValue)) {
    return {
      fault: `printed what cannot be masked in logs: it is shorter than ${shortestValue} characters, or a plain word or sign`,
    };
  }
  return { value };
}
