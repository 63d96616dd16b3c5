import { LeaseError } from '../domain/error.ts';
import type { TagFilter, WatchRequest } from '../domain/monitor/watched-secret.ts';
import { sourceOf } from '../sources/sources.ts';
import { formatLine, lineError, type RequestLine, splitLine } from './request-line.ts';
import { parseOptions } from './request-options.ts';
import { readWatchedReference } from './watched-reference.ts';

/** The lines of a monitor's `secrets`. E_INPUT without any, E_REQUEST for the first that is wrong. */
export async function readWatchRequests(text: string): Promise<WatchRequest[]> {
  const requests: WatchRequest[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    try {
      const line = splitLine(raw, index + 1);
      if (line) requests.push(await watchRequestOf(line));
    } catch (error) {
      throw error instanceof LeaseError ? await inOtherWords(text, error) : error;
    }
  }
  if (requests.length > 0) return requests;
  throw new LeaseError('E_INPUT', 'The input secrets names nothing to watch.', {
    fix: 'Give names, ARNs, prefixes such as `prod/*`, or `*` for every secret, one a line; parameters as `ssm:/prod/app/*`.',
  });
}

/**
 * The error with the lines that were probably meant, where one is in another tool's words. A NAME and a field say nothing
 * to a monitor.
 */
async function inOtherWords(text: string, error: LeaseError): Promise<LeaseError> {
  const { linesMeantBy } = await import('./refused-line.ts');
  const mended: string[] = [];
  const lines = new Set<string>();
  try {
    for (const raw of text.split('\n')) {
      const own = await watchedLine(raw).catch(() => undefined);
      const form = own === undefined ? linesMeantBy(raw) : undefined;
      if (own === undefined && form === undefined) return error;
      const meant = own ?? (await Promise.all(form?.map(withoutName) ?? [])).flat();
      if (form) mended.push(...meant);
      for (const each of meant) lines.add(each);
    }
  } catch {
    return error;
  }
  const [first] = mended;
  if (first === undefined) return error;
  const shown =
    lines.size === 1
      ? `Probably meant: ${first}`
      : lines.size <= mostLines
        ? ['Probably meant:', ...[...lines].map((each) => `  ${each}`)].join('\n')
        : `Probably meant, and the other lines in the same way: ${first}`;
  return new LeaseError(error.code, error.message, { fix: shown, cause: error.cause });
}

/** In lines, which leave room for the rest of a message. */
const mostLines = 6;

/** A line that can be read, or none. */
async function watchedLine(raw: string): Promise<string[]> {
  const line = splitLine(raw, 1);
  if (line) await watchRequestOf(line);
  return line ? [raw.trim()] : [];
}

async function withoutName(text: string): Promise<string[]> {
  const line = splitLine(text, 1);
  const options = line?.options.filter((option) => /^(expires|max-age)=/.test(option)) ?? [];
  return line ? watchedLine(formatLine({ ...line, name: undefined, selector: undefined, options })) : [];
}

async function watchRequestOf(line: RequestLine): Promise<WatchRequest> {
  if (line.name !== undefined || line.selector !== undefined) {
    const what = line.name === undefined ? `a selector (#${line.selector})` : `a NAME (${line.name},)`;
    throw lineError('E_REQUEST', line.line, `${what} has no meaning here: nothing is exported.`, {
      meant: { ...line, name: undefined, selector: undefined },
    });
  }
  const strange = line.options.find((option) => !/^(expires|max-age)=/.test(option));
  if (strange !== undefined) {
    throw lineError('E_REQUEST', line.line, `${strange} is no option of a monitor.`, {
      allowed: 'expires=never, expires=own, expires=DATE, expires=SELECTOR, max-age=DURATION',
    });
  }
  const reference = await readWatchedReference(line.reference);
  if ('reason' in reference) {
    const { reason, meant } = reference;
    throw lineError('E_REQUEST', line.line, `${line.reference}: ${reason}.`, {
      ...(meant !== undefined && { meant: { ...line, reference: meant } }),
    });
  }
  const { expires, maxAge } = parseOptions(line, sourceOf(reference));
  return {
    text: line.reference,
    reference,
    ...(expires && { expires }),
    ...(maxAge !== undefined && { maxAge }),
  };
}

/**
 * What AWS takes in the keys and values of tags.
 * https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
 */
const tagText = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Tag.html */
export function tagFilterOf(line: number, text: string): TagFilter {
  const equals = text.indexOf('=');
  const key = (equals < 0 ? text : text.slice(0, equals)).trim();
  const value = equals < 0 ? undefined : text.slice(equals + 1).trim();
  const isWritable = tagText.test(key) && tagText.test(value ?? '') && !/^[\w.-]+:\s/.test(key);
  if (key !== '' && key.length <= 128 && (value?.length ?? 0) <= 256 && isWritable) return { key, value };
  throw new LeaseError('E_INPUT', `Line ${line} of tags is "${text}", which is no tag.`, {
    fix: 'Allowed: `KEY=VALUE`, or `KEY` for any value, one a line; a secret must have all of them.',
  });
}
