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
  return (written) => {
    const path = written.normalize('NFC');
    return (
      MARKDOWN_EXTENSION.test(path) &&
      !isHidden(path) &&
      !files.has(path) &&
      !prefixes.some((prefix) => path.startsWith(prefix))
    );
  };
}

const MARKDOWN_EXTENSION = /\.md$/i;

function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}
