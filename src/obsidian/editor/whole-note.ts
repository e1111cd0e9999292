import type { MarkdownFileInfo, TFile } from 'obsidian';

/**
 * The note that an editor has all of. Null for a canvas' card that is only text, and for a card that is narrowed to a
 * heading or a block of its note: the lines of its editor are others than the note's. The typings do not have
 * `subpath`.
 */
export function wholeNoteOf(info: MarkdownFileInfo): TFile | null {
  const { file } = info;
  if (file?.extension !== 'md') return null;
  const subpath: unknown = Reflect.get(info, 'subpath');
  return typeof subpath === 'string' && subpath !== '' ? null : file;
}
