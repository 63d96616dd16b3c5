import { changelogSection } from './changelog.ts';

/** The files, as text, that must agree before a release. */
export interface ReleaseFiles {
  readonly manifest: string;
  readonly lockfile: string;
  readonly changelog: string;
}

/**
 * The version that a tag names, `v1.2.3` → `1.2.3`.
 * @throws Error if the tag is not a release's, or the repository at this commit has another version
 */
export function releasedVersion(tag: string, { manifest, lockfile, changelog }: ReleaseFiles): string {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) throw new Error(`${tag} is no tag of a release: v1.2.3`);
  for (const [file, text] of [
    ['package.json', manifest],
    ['package-lock.json', lockfile],
  ] as const) {
    const found = JSON.parse(text).version;
    if (found !== version) throw new Error(`${file} is version ${found}, and the tag says ${version}`);
  }
  changelogSection(changelog, version);
  return version;
}

/** The tag that moves to each release of its major version. */
export function majorTag(tag: string): string {
  return tag.split('.', 1)[0] ?? tag;
}
