import { folderPrefix } from '../calendar/daily-note';

/**
 * Which notes are read: every Markdown note except those below a folder or file with a leading dot, in an excluded
 * folder, and templates (whose marks would be wins that nobody had). An empty folder name leaves nothing out; a
 * template is named with or without `.md`. Paths are relative to the vault.
 */
export function noteScope(leftOut: {
  readonly folders: readonly string[];
  readonly templates: readonly string[];
}): (path: string) => boolean {
  const prefixes = leftOut.folders
    .map((folder) => folderPrefix(folder).normalize('NFC'))
    .filter((prefix) => prefix !== '');
  const files = new Set(
    leftOut.templates
      .map((template) => folderPrefix(template).normalize('NFC').slice(0, -1))
      .filter((template) => template !== '')
      .flatMap((template) => [template, `${template}.md`]),
  );
  const leavesNothingOut = files.size === 0 && prefixes.length === 0;
  // Every start asks this several times of each note.
  return (written) => {
    if (!isMarkdown(written) || isHidden(written)) return false;
    if (leavesNothingOut) return true;
    const path = written.normalize('NFC');
    return !files.has(path) && !prefixes.some((prefix) => path.startsWith(prefix));
  };
}

function isMarkdown(path: string): boolean {
  return path.endsWith('.md') || path.slice(-3).toLowerCase() === '.md';
}

function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}
