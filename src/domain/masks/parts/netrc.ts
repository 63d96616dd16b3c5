import type { Part } from '../looks-secret.ts';

/** Parts of a .netrc, `machine … login … password …`, or a .pgpass, `host:port:database:user:password`. */
export function netrcParts(text: string): Part[] | undefined {
  if (/(?:^|[\r\n])[ \t]*(?:machine[ \t]|default[ \t])/.test(text) && /\spassword\s/.test(text)) {
    return [...text.matchAll(/\s(password|account)\s+(\S+)/g)].map(([, key = '', value = '']) => ({
      keys: [key],
      text: value.replace(/^"(.*)"$/, '$1'),
    }));
  }
  const lines = text.split(/[\r\n]+/).filter((line) => /^[^#\s]/.test(line));
  const fields = lines.map((line) => line.split(/(?<!\\):/));
  if (
    lines.length === 0 ||
    !fields.every(
      ([host = '', port = '', ...rest]) =>
        !/[=&?]/.test(host) && /^(?:\d+|\*)$/.test(port) && rest.length === 3,
    )
  )
    return undefined;
  return fields.map((each) => ({ keys: ['password'], text: (each[4] ?? '').replace(/\\(.)/g, '$1') }));
}
