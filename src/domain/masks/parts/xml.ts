import type { Part } from '../looks-secret.ts';
import { trimmed } from '../worth.ts';

/** Parts of XML, as in the configuration of Maven and .NET: texts by their element, attributes by their name. */
export function xmlParts(text: string): Part[] | undefined {
  if (!/^\s*<[?!a-zA-Z]/.test(text) || !trimmed(text).endsWith('>')) return undefined;
  const parts: Part[] = [];
  for (const [, element = '', inner = ''] of text.matchAll(/<([A-Za-z][\w:.-]*)(?![\w:.-])[^<>]*>([^<>]+)</g))
    parts.push({ keys: [element], text: plain(inner.trim()) });
  for (const [tag] of text.matchAll(/<[A-Za-z][^<>]*>/g)) {
    const attributes = [...tag.matchAll(/(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
    const name = attributes.find(([, key]) => key === 'key' || key === 'name')?.[2];
    for (const [, key = '', double, single] of attributes)
      parts.push({
        keys: [key === 'value' && name !== undefined ? name : key],
        text: plain(double ?? single ?? ''),
      });
  }
  return parts;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function plain(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_entity, name: string) => entities[name] ?? '');
}
