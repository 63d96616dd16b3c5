import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the files that a release offers beside the repository: the action as a runner downloads it, the bill of
 * materials of the bundled packages (CycloneDX), the licences, and the checksums of these.
 * @param root The repository, at the released commit.
 * @param folder The folder to write to.
 * @returns The files' names.
 */
export function writeAssets(root: string, tag: string, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const archive = `secret-lease-${tag}.tar.gz`;
  const materials = `secret-lease-${tag}.cdx.json`;
  const licences = 'THIRD-PARTY-LICENSES.txt';
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      cwd: root,
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: program === 'npm' && process.platform === 'win32', // npm is a batch file there
    });

  // From the commit, not from the folder: equal commits give equal bytes.
  const prefix = `--prefix=secret-lease-${tag}/`;
  run('git', 'archive', '--format=tar.gz', prefix, `--output=${join(folder, archive)}`, 'HEAD');
  // From the lockfile, so it lists every package that could be bundled. The licences list those of which bytes are
  // bundled.
  const sbom = run('npm', 'sbom', '--omit=optional', '--package-lock-only', '--sbom-format=cyclonedx');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  writeFileSync(join(folder, materials), withoutDevelopment(sbom.toString(), lock));
  copyFileSync(join(root, 'dist', licences), join(folder, licences));

  const names = [archive, materials, licences];
  const sums = names.map((name) => `${sha256(join(folder, name))}  ${name}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
  return [...names, 'SHA256SUMS'];
}

/**
 * Removes development dependencies; `npm sbom --omit=dev` would also remove packages that they share with the others.
 */
function withoutDevelopment(sbom: string, lock: string): string {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { version: string; dev?: true }> };
  const needed = new Set(
    Object.entries(packages)
      .filter(([, { dev }]) => !dev)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`),
  );
  const { components, dependencies, ...rest } = JSON.parse(sbom) as Sbom;
  const isNeeded = (reference: string) =>
    needed.has(reference) || reference === rest.metadata.component['bom-ref'];
  return JSON.stringify(
    {
      ...rest,
      components: components.filter((each) => isNeeded(each['bom-ref'])),
      dependencies: dependencies
        .filter(({ ref }) => isNeeded(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isNeeded) })),
    },
    null,
    2,
  );
}

/** The part of CycloneDX that is read. */
interface Sbom {
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
