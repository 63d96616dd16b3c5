import type { Part } from '../looks-secret.ts';
import { trimmed } from '../worth.ts';

const tag = /<[A-Za-z](?:"[^"<]*"|'[^'<]*'|[^<>"'])*>/g;
const element = /<([A-Za-z][\w:.-]*)(?![\w:.-])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>([^<>]+)</g;

/**
 * Parts of XML, as in the configuration of Maven, .NET and Apple's property lists: texts by their element, attributes by
 * their name, and values by the name or the key beside them.
 */
export function xmlParts(text: string): Part[] | undefined {
  if (!/^\s*<[?!a-zA-Z]/.test(text) || !trimmed(text).endsWith('>')) return undefined;
  const parts: Part[] = [];
  const add = (key: string | undefined, written: string) => {
    const keys = key === undefined ? [] : [key];
    const meant = plain(written);
    parts.push({ keys, text: meant });
    if (meant !== written) parts.push({ keys, text: written });
  };
  const markup = text.replace(/<!\[CDATA\[(.*?)\]\]>/gs, (_section, inside: string) => escaped(inside));
  let name: string | undefined;
  for (const [, key = '', inner = ''] of markup.matchAll(element)) {
    const isName = /^(?:key|name)$/i.test(key);
    add(isName ? undefined : /^(?:value|string|data)$/i.test(key) ? (name ?? key) : key, inner.trim());
    name = isName ? inner.trim() : undefined;
  }
  for (const [found] of markup.matchAll(tag)) {
    const attributes = [...found.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const named = attributes.find(([, key]) => key === 'key' || key === 'name');
    for (const attribute of attributes) {
      const [, key = '', double, single] = attribute;
      const isNamed = named !== undefined && key === 'value';
      const isName = attribute === named && attributes.some(([, other]) => other === 'value');
      add(isName ? undefined : isNamed ? (named[2] ?? named[3]) : key, double ?? single ?? '');
    }
  }
  return parts;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(text: string): string {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/g,
    (written, name, decimal, hex) => {
      if (name !== undefined) return entities[name] ?? '';
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return point <= 0x10ffff ? String.fromCodePoint(point) : written;
    },
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&${sign === '&' ? 'amp' : sign === '<' ? 'lt' : 'gt'};`);
}
