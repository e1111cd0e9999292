import { readFileSync } from 'node:fs';

/** What CHANGELOG.md says about a version; null if it has no section for it, or an empty one. */
export function changesOf(version) {
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.split(/[\s(]/)[0] === version);
  const changes = own?.slice(own.indexOf('\n') + 1).trim() ?? '';
  return changes === '' ? null : changes;
}
