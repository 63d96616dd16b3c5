/**
 * The section of CHANGELOG.md for a version: the text below its heading, `## 1.2.3`, up to the next heading.
 * @throws Error if there is no such section or it is empty
 */
export function changelogSection(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split('\n', 1)[0]?.trim() === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}"`);
  const text = section.slice(section.indexOf('\n') + 1).trim();
  if (text === '' || !section.includes('\n')) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${text}\n`;
}
