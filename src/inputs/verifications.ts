import { LeaseError } from '../domain/error.ts';
import type { Verification, VerifyingService } from '../domain/requests/verification.ts';
import { isVariableName } from '../domain/values/variable.ts';
import { isTrustedAddress } from './addresses.ts';
import { linesOf } from './lines.ts';

const usualTemplate = 'Authorization: Bearer {value}';
const form = 'NAME github, or NAME https://HOST/PATH [Header: text with {value}]';

/**
 * The `verify` input, a line for each value: `NAME github` or `NAME URL [HEADER TEMPLATE]`. `api` is the address
 * of GitHub's API as the runner tells it. E_INPUT.
 */
export function parseVerifications(text: string, api: string | undefined): Verification[] {
  return linesOf(text).map(({ line, text: written }) => {
    const [, name = '', target = '', template = ''] = /^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(written) ?? [];
    if (!isVariableName(name)) throw wrong(line, `"${written}" does not begin with a variable and a service`);
    return { line, name, service: serviceOf(line, target, template, api) };
  });
}

/** Words before a value that name how it is used, and are no part of a secret. */
const scheme =
  /^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;

/**
 * The lines of the input that a record may keep: the text of a header beside the value can hold another secret. Also
 * the names in the others.
 */
export function recordableVerifications(text: string): { kept: string; dropped: string[] } {
  const dropped: string[] = [];
  const kept = text.split('\n').filter((raw) => {
    const [, name = '', template] = /^\s*(\S+)\s+\S+\s+[^\s:]+:\s*(\S.*?)\s*$/.exec(raw) ?? [];
    if (template === undefined || raw.trim().startsWith('#') || scheme.test(template)) return true;
    dropped.push(name);
    return false;
  });
  return { kept: kept.join('\n'), dropped };
}

function serviceOf(
  line: number,
  target: string,
  template: string,
  api: string | undefined,
): VerifyingService {
  if (target === 'github') {
    if (template !== '') throw wrong(line, 'a header template goes with a URL, not with github');
    return { kind: 'github', api: trustedApi(line, api) };
  }
  if (!URL.canParse(target)) throw wrong(line, `"${target}" is neither github nor a URL`);
  if (/\{value\}|%7Bvalue%7D/i.test(target)) {
    throw wrong(
      line,
      'the value goes into a header, never into the URL, which servers and proxies write to logs',
    );
  }
  if (!isTrustedAddress(target)) {
    throw wrong(line, 'a value is sent to https URLs without user and password, or to http on loopback');
  }
  return { kind: 'url', url: target, ...headerOf(line, template || usualTemplate) };
}

/** Names that would change how the request itself is framed or sent. */
const framing = /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

function headerOf(line: number, text: string): { header: string; template: string } {
  const [, header = '', template = ''] = /^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  if (header === '' || framing.test(header))
    throw wrong(line, `"${text}" is no header that a value can be sent in`);
  if (!template.includes('{value}')) throw wrong(line, `"${text}" does not say where in it the {value} goes`);
  if (/[^\t\u0020-\u007e]/.test(template)) throw wrong(line, 'a header has no characters beyond ASCII');
  return { header, template };
}

/** The runner sets GITHUB_API_URL for each step; on a machine of one's own it can still be wrong. */
function trustedApi(line: number, api: string | undefined): string {
  const address = api || 'https://api.github.com';
  if (isTrustedAddress(address)) return address.replace(/\/+$/, '');
  throw wrong(line, 'GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there');
}

function wrong(line: number, what: string): LeaseError {
  return new LeaseError('E_INPUT', `Line ${line} of verify: ${what}.`, {
    fix: `Allowed: ${form}. Without a template it is \`${usualTemplate}\`.`,
  });
}
