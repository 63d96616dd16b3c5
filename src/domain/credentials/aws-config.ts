import { isPlainForCmd } from '../command/quoting.ts';
import { LeaseError } from '../error.ts';

/** A profile whose credentials come from the `secret-lease` command. */
export interface LeasedProfile {
  readonly name: string;
  readonly region: string;
  /** The path of the launcher. */
  readonly launcher: string;
  readonly leaseId: string;
  /** True for the profile in AWS_PROFILE: its command needs no name. */
  readonly isDefault: boolean;
  readonly platform: NodeJS.Platform;
}

/**
 * The AWS configuration with the profile added. Replaces a profile of that name from an earlier lease; refuses one of
 * the user's own. E_CONFLICT, E_RUNNER.
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function configWithProfile(config: string, profile: LeasedProfile): string {
  const sections = sectionsOf(config);
  const others = sections.filter((section) => profileOf(section) !== profile.name);
  if (sections.some((section) => profileOf(section) === profile.name && !section.includes(subcommand))) {
    throw new LeaseError(
      'E_CONFLICT',
      `The AWS configuration of this job has a profile ${profile.name} already.`,
      { fix: 'Nothing was exported. Name another one with `aws-profile`.' },
    );
  }
  const own = [
    profile.name === 'default' ? '[default]' : `[profile ${profile.name}]`,
    `credential_process = ${credentialProcess(profile)}`,
    `region = ${profile.region}`,
  ];
  return [...others.map((section) => section.trimEnd()), own.join('\n')].join('\n\n').concat('\n');
}

/**
 * Refuses a profile that the credentials file has too: SDKs merge both files, and the credentials file wins.
 * E_CONFLICT.
 */
export function refuseSameProfile(credentials: string, name: string): void {
  const hasIdentity = (section: string) => /^\s*(?!region\b|output\b|#|;|\[)[^\s=]+\s*=/m.test(section);
  const same = sectionsOf(credentials).filter((section) => profileOf(section) === name);
  if (!same.some(hasIdentity)) return;
  throw new LeaseError(
    'E_CONFLICT',
    `The AWS credentials file of this job has a profile ${name}, which SDKs prefer to the leased one.`,
    {
      fix: 'Nothing was exported. Name another one with `aws-profile`, or take it out of the file that AWS_SHARED_CREDENTIALS_FILE names, else of ~/.aws/credentials.',
    },
  );
}

/** True if a configuration or credentials file has a profile of that name. */
export function hasProfile(text: string, name: string): boolean {
  return sectionsOf(text).some((section) => profileOf(section) === name);
}

/** The subcommand that SDKs run, by which a profile of this action is recognised. */
const subcommand = 'credential-process --lease ';

/**
 * The command line of a profile. botocore splits it with shlex, or on Windows by Microsoft's rules; the other SDKs
 * pass it to sh or cmd. The path gets quotes that all of them read alike; the rest needs none.
 */
function credentialProcess({ launcher, leaseId, platform, name, isDefault }: LeasedProfile): string {
  return `${quotedPath(launcher, platform)} ${subcommand}${leaseId}${isDefault ? '' : ` --profile ${name}`}`;
}

function quotedPath(path: string, platform: NodeJS.Platform): string {
  const isWindows = platform === 'win32';
  // Some parsers of the file begin a comment at white space followed by one of these.
  const isUnwritable = /[\r\n]|\s[#;]/.test(path) || (isWindows && /["%]/.test(path));
  if (isUnwritable) {
    throw new LeaseError(
      'E_RUNNER',
      'The path of RUNNER_TEMP has characters that cannot stand in an AWS configuration.',
      { fix: 'Give the runner a work folder without # ; % and quotes, or use `export-credentials: env`.' },
    );
  }
  if (isWindows) return isPlainForCmd(path) ? path : `"${path}"`;
  return `'${path.replaceAll("'", `'"'"'`)}'`;
}

/** The text before the first header, and each header with the text behind it. */
function sectionsOf(config: string): string[] {
  return config
    .replaceAll('\r\n', '\n')
    .split(/^(?=\[)/m)
    .filter((section) => section.trim() !== '');
}

/** The profile of a section. Undefined for other sections, such as `[sso-session NAME]`. */
function profileOf(section: string): string | undefined {
  return /^\[\s*(?:profile\s+)?["']?([^\s"'\]]+)["']?\s*\]/.exec(section)?.[1];
}
