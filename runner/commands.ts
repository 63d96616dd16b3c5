import { cultureIndexOf, trim, trimStart } from './dotnet.ts';

/**
 * A workflow command that a process printed. Property names are in lower case, because the runner ignores their case.
 */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that the runner knows. Any other `::word::` is ordinary output. */
export const knownCommands = [
  'stop-commands',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
] as const;

type Escapes = readonly (readonly [escaped: string, character: string])[];

// `%` is unescaped last, so that `%250A` becomes `%0A` and not a line end.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const bracketEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

/** Parses a line as ActionCommand.cs does: `::name props::data` first, then `##[name props]data`. */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  return parseColons(line, isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const text = trimStart(line);
  const end = cultureIndexOf(text, '::', 2);
  if (cultureIndexOf(text, '::', 0) !== 0 || end < 0) return undefined;
  const [name, properties] = nameAndProperties(text.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(trim(properties), ',', propertyEscapes),
    data: unescapeText(text.slice(end + 2), dataEscapes),
  };
}

/** The older form, which can begin anywhere in a line. */
function parseBrackets(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = cultureIndexOf(line, '##[', 0);
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = nameAndProperties(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties, ';', bracketEscapes),
    data: unescapeText(line.slice(end + 1), bracketEscapes),
  };
}

function nameAndProperties(info: string): [name: string, properties: string] {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
}

function parseProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const part of text.split(separator)) {
    const [, name, value] = /^=*([^=]+)=+(.+)$/s.exec(part) ?? [];
    if (name !== undefined && value !== undefined) {
      properties[name.toLowerCase()] = unescapeText(value, escapes);
    }
  }
  return properties;
}

function unescapeText(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, character]) => result.replaceAll(escaped, character), text);
}
