import type { App } from 'obsidian';
import type { ListedEntry } from '../../core/journal/journal';
import { plainText } from '../../core/markdown/text-runs';

/** A link to an entry's note that reads as the entry does; its words alone if the note is gone. */
export function linkToEntry(
  { vault, fileManager }: App,
  { path, text }: Pick<ListedEntry, 'path' | 'text'>,
): string {
  const words = plainText(text);
  const file = vault.getFileByPath(path);
  if (file === null) return words;
  // These would end the link, or its name.
  const name = words
    .replace(/[[\]|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return fileManager.generateMarkdownLink(file, '', '', name);
}
