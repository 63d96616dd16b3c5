/**
 * By how much a test of seconds multiplies them, both those that the bundle gets and those that it may take: Windows starts
 * processes slowly, and Wine more so.
 */
export const pace = process.platform === 'win32' ? 4 : 1;

/** A `timeout` input of so many of Linux' seconds. */
export const timeoutOf = (seconds: number) => `${seconds * pace}s`;
