/**
 * What CHANGELOG.md says of a version: the text below its heading, `## 1.2.3`, up to the next one.
 *
 * @throws Error where there is no such section, or nothing in it
 */
export function changelogSection(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split('\n', 1)[0]?.trim() === version);
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## ${version}"`);
  const text = section.slice(section.indexOf('\n') + 1).trim();
  if (text === '' || !section.includes('\n')) throw new Error(`CHANGELOG.md says nothing of ${version}`);
  return `${text}\n`;
}
