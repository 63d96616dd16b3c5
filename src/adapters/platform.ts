/** What Windows alone needs, which no other system loads; undefined there. */
export const windows = process.platform === 'win32' ? await import('./windows.ts') : undefined;
