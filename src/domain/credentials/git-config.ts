import { shQuoted } from '../command/quoting.ts';

/** The configuration with which git asks for tokens, in the file of this name in the lease's folder. */
export const gitConfigFile = 'gitconfig';

/** For which repositories git gets tokens, and from which program. */
export interface GitHelper {
  /** Of the repositories: `https://github.com`. */
  readonly server: string;
  /** `OWNER/NAME`, or `OWNER` for all of an owner's. */
  readonly repositories: readonly string[];
  /** The path of the command `secret-lease`. */
  readonly launcher: string;
  readonly leaseId: string;
}

/**
 * Git's configuration for these repositories alone: this helper and no other, which is told the path, and no header that
 * another step has left for the whole host.
 * https://git-scm.com/docs/gitcredentials
 */
export function gitConfig({ server, repositories, launcher, leaseId }: GitHelper): string {
  // Git on Windows runs it by the sh that it brings.
  const program = shQuoted(launcher.replaceAll('\\', '/'));
  const helper = quoted(`!${program} git-credential --lease ${leaseId}`);
  // A path matches itself and what lies below it, and addresses are written with and without `.git`.
  const paths = repositories.flatMap((name) => (name.includes('/') ? [name, `${name}.git`] : [name]));
  return paths
    .map((path) => {
      const url = quoted(`${server}/${path}`);
      return [
        `[credential ${url}]`,
        '\tuseHttpPath = true',
        '\thelper =',
        `\thelper = ${helper}`,
        `[http ${url}]`,
        '\textraHeader =',
        '',
      ].join('\n');
    })
    .join('');
}

/** The variables that add a file to git's configuration, behind those that are there. */
export function gitConfigVariables(
  path: string,
  { GIT_CONFIG_COUNT: count }: Readonly<Record<string, string | undefined>>,
): Map<string, string> {
  const before = /^\d{1,4}$/.test(count ?? '') ? Number(count) : 0;
  return new Map([
    ['GIT_CONFIG_COUNT', String(before + 1)],
    [`GIT_CONFIG_KEY_${before}`, 'include.path'],
    [`GIT_CONFIG_VALUE_${before}`, path],
  ]);
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Reads the lines `name=value` that git writes to a credential helper. */
export function readGitCredential(text: string): ReadonlyMap<string, string> {
  const pairs = text.split('\n').map((line): [string, string] => {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
  });
  return new Map(pairs.filter(([name]) => name !== ''));
}

/** The answer of a credential helper. `expiresAt`: git asks for a new token after it. */
export function gitCredentialOutput({ token, expiresAt }: { token: string; expiresAt: Date }): string {
  const end = Math.floor(expiresAt.getTime() / 1000);
  return `username=x-access-token\npassword=${token}\npassword_expiry_utc=${end}\n`;
}
