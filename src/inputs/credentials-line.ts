import { LeaseError } from '../domain/error.ts';
import { isRegion } from '../domain/requests/request.ts';
import type { Role } from '../domain/requests/role.ts';
import { linesOf } from './lines.ts';
import { isProfileName } from './profile-name.ts';
import { roleOf } from './role.ts';
import { durationForm, readDuration } from './scalars.ts';

/** One line of `export-credentials`, without defaults. */
export interface CredentialsLine {
  readonly mode: 'env' | 'profile';
  readonly profile: string;
  readonly role: Role | undefined;
  readonly region: string | undefined;
  /** In seconds. */
  readonly duration: number | undefined;
}

interface LineContext {
  /** The default name of a profile. */
  readonly profile: string;
}

const form =
  '`none`, `env`, `profile`, or a line for each session: `env` or `profile=NAME`, then `role=ARN`, `region=REGION`, `duration=1h` as needed';

/**
 * Parses `export-credentials`: a line for each session of later steps, or `none`. E_INPUT for the first wrong line,
 * for two profiles of one name, and for keys that would overwrite each other.
 */
export function parseCredentialsLines(text: string, context: LineContext): CredentialsLine[] {
  const lines = linesOf(text);
  if (lines.length === 1 && lines[0]?.text === 'none') return [];
  const parsed = lines.map(({ line, text: each }) => ({ line, ...parseLine(line, each, context) }));
  const seen = new Map<string, number>();
  for (const { line, mode, profile } of parsed) {
    // Files are named after their profile, and some file systems ignore case.
    const key = mode === 'env' ? '' : profile.toLowerCase();
    const before = seen.get(key);
    if (before !== undefined) {
      const what = mode === 'env' ? 'keys as variables' : `the profile ${profile}`;
      throw wrong(
        line,
        `asks for ${what}, as line ${before} does`,
        'Allowed: `env` once, each profile once.',
      );
    }
    seen.set(key, line);
  }
  return parsed;
}

function modeOf(text: string): CredentialsLine['mode'] | undefined {
  return /^(env|profile)(?=[\s=]|$)/.exec(text)?.[1] as CredentialsLine['mode'] | undefined;
}

function parseLine(line: number, text: string, context: LineContext): CredentialsLine {
  const [head = '', ...options] = text.split(/\s+/);
  const mode = modeOf(head);
  const name = /^profile=(.*)$/.exec(head)?.[1];
  if (!mode || (mode === 'env' && head !== 'env')) {
    throw wrong(line, `is "${text}"`, `Allowed: ${form}.`);
  }
  if (name !== undefined && !isProfileName(name)) {
    throw wrong(
      line,
      `names "${name}", which is no name for a profile`,
      'Allowed: up to 64 letters, digits and `_ . @ + -`.',
    );
  }
  let [role, region, duration]: [Role?, string?, number?] = [];
  const seen = new Set<string>();
  for (const option of options) {
    const [, key = '', value = ''] = /^([a-z-]+)=(.+)$/.exec(option) ?? [];
    if (key !== '' && seen.has(key)) throw wrong(line, `has ${key}= twice`, `Allowed: ${form}.`);
    seen.add(key);
    if (key === 'role') role = roleOf(`Line ${line} of export-credentials`, value);
    else if (key === 'region' && isRegion(value)) region = value;
    else if (key === 'duration') duration = secondsOf(line, value);
    else throw wrong(line, `has "${option}"`, `Allowed: ${form}.`);
  }
  return { mode, profile: name ?? context.profile, role, region, duration };
}

/** Like `role-duration-seconds`, for this line only. */
function secondsOf(line: number, text: string): number {
  const seconds = (readDuration(text) ?? Number.NaN) / 1000;
  if (seconds >= 900 && seconds <= 43_200) return seconds;
  throw wrong(line, `has duration=${text}`, `Allowed: 15m to 12h, as ${durationForm}.`);
}

function wrong(line: number, what: string, fix: string): LeaseError {
  return new LeaseError('E_INPUT', `Line ${line} of export-credentials ${what}.`, { fix });
}
