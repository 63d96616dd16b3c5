import { LeaseError } from '../domain/error.ts';
import type { AnswerExpressions, Verification, VerifyingService } from '../domain/requests/verification.ts';
import { isTrustedAddress } from '../domain/trusted-address.ts';
import { isVariableName } from '../domain/values/variable.ts';
import { isIssuerId, issuerIds } from '../issuers/issuers.ts';
import { linesOf } from './lines.ts';

const usualTemplate = 'Authorization: Bearer {value}';
const forms =
  'NAME github, NAME auto, NAME ISSUER [host=HOST], or NAME https://HOST/PATH [Header: text with {value}] [expires=JMESPATH] [active=JMESPATH] [scopes=JMESPATH]';

/**
 * Parses the `verify` input, a line for each value: `NAME ISSUER [host=HOST]`, where `auto` is the issuer that the
 * value's form identifies, or `NAME URL [HEADER TEMPLATE] [expires=…] [active=…] [scopes=…]`. `api`: the URL of
 * GitHub's API from the runner. E_INPUT.
 */
export function parseVerifications(text: string, api: string | undefined): Verification[] {
  return linesOf(text).map(({ line, text: written }) => {
    const [name = '', target = '', rest = ''] = wordsOfVerification(written);
    const place = { line, forms };
    if (!isVariableName(name))
      throw wrongVerification(place, `"${written}" does not begin with a variable and a service`);
    return { line, name, service: readService(place, target, rest, api) };
  });
}

/** The name, the service and the rest of the line. Undefined if one of the first two is missing. */
export function wordsOfVerification(text: string): string[] {
  return (/^(\S+)\s+(\S+)(?:\s+(\S.*))?$/.exec(text) ?? []).slice(1);
}

/** A line, and the form of such lines for errors. */
export interface VerificationLine {
  /** In the input, from 1. */
  readonly line: number;
  readonly forms: string;
}

/** Words in front of a value in a header, such as `Bearer`. They are no part of a secret. */
const scheme =
  /^(?:(?:bearer|basic|token|apikey|api-key|key|geniekey|bot|oauth|jwt|splunk|digest)\s+)?\{value\}$/i;

/**
 * The lines of the input that a record may contain: a header's text can contain another secret. Also the names in the
 * dropped lines.
 */
export function recordableVerifications(text: string): { kept: string; dropped: string[] } {
  const dropped: string[] = [];
  const kept = text.split('\n').filter((raw) => {
    const { header } = splitExpressions(raw);
    const [, name = '', template] = /^\s*(\S+)\s+\S+\s+[^\s:=]+:\s*(\S.*?)\s*$/.exec(header) ?? [];
    if (template === undefined || raw.trim().startsWith('#') || scheme.test(template)) return true;
    dropped.push(name);
    return false;
  });
  return { kept: kept.join('\n'), dropped };
}

/** The service that a line names, by its words behind what is verified. E_INPUT. */
export function readService(
  place: VerificationLine,
  target: string,
  rest: string,
  api: string | undefined,
): VerifyingService {
  if (target === 'auto' || isIssuerId(target)) return issuerOf(place, target, rest, api);
  if (!URL.canParse(target))
    throw wrongVerification(
      place,
      `"${target}" is neither an issuer nor a URL. Issuers are: auto, ${issuerIds.join(', ')}`,
    );
  if (/\{value\}|%7Bvalue%7D/i.test(target)) {
    throw wrongVerification(
      place,
      'the value goes into a header, never into the URL, which servers and proxies write to logs',
    );
  }
  if (!isTrustedAddress(target)) {
    throw wrongVerification(
      place,
      'a value is sent to https URLs without user and password, or to http on loopback',
    );
  }
  const { header, expressions } = splitExpressions(rest);
  return {
    kind: 'url',
    url: target,
    ...headerOf(place, header || usualTemplate),
    ...readExpressions(place, expressions),
  };
}

function issuerOf(
  place: VerificationLine,
  id: string,
  option: string,
  api: string | undefined,
): VerifyingService {
  const [, host] = /^host=(\S+)$/.exec(option) ?? [];
  if (host === undefined) {
    if (option !== '')
      throw wrongVerification(
        place,
        `"${option}" is no option of an issuer; a header template goes with a URL, not with ${id}`,
      );
    // Only for a GitHub Enterprise Server: the catalogue has the address of github.com.
    const own = id === 'github' || id === 'auto' ? trustedApi(place, api) : githubApi;
    return { kind: 'issuer', id, ...(own !== githubApi && { address: own }) };
  }
  if (id === 'auto')
    throw wrongVerification(place, 'host= names the server of one issuer, so the line names the issuer too');
  const isOnLoopback = /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::|\/|$)/.test(host);
  const address = `http${isOnLoopback ? '' : 's'}://${host}`.replace(/\/+$/, '');
  if (!/^[^\s?#@{}%\\]+$/.test(host) || host.includes('://') || !isTrustedAddress(address))
    throw wrongVerification(
      place,
      `host=${host} is no host, such as host=git.example.com or host=example.com:8443/gitlab`,
    );
  return { kind: 'issuer', id, address };
}

const optionStart = /(?:^|\s)(?:expires|active|scopes)=/;

/** Splits the header from the expressions behind it. */
function splitExpressions(text: string): { header: string; expressions: string } {
  const at = text.search(optionStart);
  return at < 0
    ? { header: text, expressions: '' }
    : { header: text.slice(0, at).trim(), expressions: text.slice(at).trim() };
}

/** An expression ends at white space outside JMESPath's quotes and brackets. */
const word =
  /(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^\s"'`[({])+/g;

function readExpressions(place: VerificationLine, text: string): AnswerExpressions {
  const found: Record<string, string> = {};
  if (text.replace(word, '').trim() !== '')
    throw wrongVerification(place, `the quotes or brackets of "${text}" do not match`);
  for (const [option] of text.matchAll(word)) {
    const [, key = '', expression = ''] = /^(expires|active|scopes)=(.+)$/s.exec(option) ?? [];
    if (key === '')
      throw wrongVerification(
        place,
        `"${option}" is none of expires=, active= and scopes= with a JMESPath expression`,
      );
    if (key in found) throw wrongVerification(place, `${key}= is given twice`);
    found[key] = expression;
  }
  return found;
}

/** Headers that would change how the request itself is sent. */
const framing = /^(connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade)$/i;

function headerOf(place: VerificationLine, text: string): { header: string; template: string } {
  const [, header = '', template = ''] = /^([!#$%&'*+.^`|~\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  if (header === '' || framing.test(header))
    throw wrongVerification(place, `"${text}" is no header that a value can be sent in`);
  if (!template.includes('{value}'))
    throw wrongVerification(place, `"${text}" does not say where in it the {value} goes`);
  if (/[^\t\u0020-\u007e]/.test(template))
    throw wrongVerification(place, 'a header has no characters beyond ASCII');
  return { header, template };
}

const githubApi = 'https://api.github.com';

/** The runner sets GITHUB_API_URL for each step, but a self-hosted machine can set a wrong one. */
function trustedApi(place: VerificationLine, api: string | undefined): string {
  const address = api || githubApi;
  if (isTrustedAddress(address)) return address.replace(/\/+$/, '');
  throw wrongVerification(
    place,
    'GITHUB_API_URL is neither an https URL nor http on loopback, so no token is sent there',
  );
}

/** E_INPUT about a line of `verify`. */
export function wrongVerification({ line, forms: allowed }: VerificationLine, what: string): LeaseError {
  return new LeaseError('E_INPUT', `Line ${line} of verify: ${what}.`, {
    fix: `Allowed: ${allowed}. Without a template it is \`${usualTemplate}\`.`,
  });
}
