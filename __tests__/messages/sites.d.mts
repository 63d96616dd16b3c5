/** The source with a note at each place where a message is made. */
export function noted(source: string, file: string): string;
/** Every such place of a file. */
export function sitesOf(source: string, file: string): string[];
