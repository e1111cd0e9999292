import { readFileSync } from 'node:fs';

/** What CHANGELOG.md says about a version; null if it has no section for it, or an empty one. */
export function changesOf(version) {
  const changes = sectionOf(version)?.replace(/^.*/, '').trim() ?? '';
  return changes === '' ? null : changes;
}

/** Why CHANGELOG.md does not let a version be released; null if it does. */
export function changelogProblem(version) {
  if (changesOf(version) === null) {
    return `CHANGELOG.md has no section “## ${version}”. Write what changed, then try again.`;
  }
  const [heading] = sectionOf(version).split('\n');
  return heading.includes('not released')
    ? `CHANGELOG.md says “## ${heading}”. Put the day of the release there, then try again.`
    : null;
}

/** A version's section, from the words of its heading on. */
function sectionOf(version) {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);
  return sections.find((section) => section.split(/[\s(]/)[0] === version);
}
