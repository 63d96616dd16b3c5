/** Code that only Windows needs; undefined on other systems, which do not load it. */
export const windows = process.platform === 'win32' ? await import('./windows.ts') : undefined;
