import { join } from 'node:path';

/**
 * The full path of a program of Windows. By its name alone, the step's folder would be searched before PATH, and can
 * contain another program of that name.
 */
export function systemProgram(name: string): string {
  return join(process.env.SystemRoot || 'C:\\Windows', 'System32', name);
}
