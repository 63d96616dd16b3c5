import { shQuoted } from '../command/quoting.ts';

/** The name of the file in the lease's folder with the configuration by which git requests tokens. */
export const gitConfigFile = 'gitconfig';

/** The repositories for which git gets tokens, and the program that gives them. */
export interface GitHelper {
  /** The repositories' server: `https://github.com`. */
  readonly server: string;
  /** `OWNER/NAME`, or `OWNER` for all of the owner's. */
  readonly repositories: readonly string[];
  /** The path of the command `secret-lease`. */
  readonly launcher: string;
  readonly leaseId: string;
}

/**
 * Git's configuration for these repositories: only this credential helper, which gets the path, and no header that
 * another step has set for the whole host.
 * https://git-scm.com/docs/gitcredentials
 */
export function gitConfig({ server, repositories, launcher, leaseId }: GitHelper): string {
  // Git on Windows runs it with its own sh.
  const program = shQuoted(launcher.replaceAll('\\', '/'));
  const helper = quoted(`!${program} git-credential --lease ${leaseId}`);
  // A configured URL matches its path and everything below; repositories are written with and without `.git`.
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

/** The variables that add a file to git's configuration, after existing ones. */
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

/** Parses the lines `name=value` that git writes to a credential helper. */
export function readGitCredential(text: string): ReadonlyMap<string, string> {
  const pairs = text.split('\n').map((line): [string, string] => {
    const equals = line.indexOf('=');
    return [line.slice(0, equals), line.slice(equals + 1)];
  });
  return new Map(pairs.filter(([name]) => name !== ''));
}

/** The answer of a credential helper. After `expiresAt` git requests a new token. */
export function gitCredentialOutput({ token, expiresAt }: { token: string; expiresAt: Date }): string {
  const end = Math.floor(expiresAt.getTime() / 1000);
  return `username=x-access-token\npassword=${token}\npassword_expiry_utc=${end}\n`;
}
