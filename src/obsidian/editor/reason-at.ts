import { blocksAt } from '../../core/markdown/block-at';
import type { EditorJournal, EditorRules } from './editor-journal';
import { shownEntries } from './note-marks';

/** A sentence for each entry of a note's line (0-based): why it does not count, or that it does. */
export function reasonAt(
  { path, text }: { readonly path: string; readonly text: string },
  line: number,
  journal: EditorJournal,
  rules: EditorRules,
): string {
  const lines = text.split('\n');
  const all = shownEntries(journal.read(path, text), (n) => lines[n] ?? '', journal, rules);
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  const { length } = lines[line] ?? '';
  const offsets = Array.from({ length }, (_, index) => start + index);
  const block = blocksAt(text, offsets).find(({ pieces }) => pieces.some((p) => p.line === line));
  const shown = all.filter(({ entry }) => entry.line === (block?.line ?? line));
  if (shown.length === 0) return rules.words.editor.noMark;
  return shown
    .map(({ entry, counts, hint }) => hint ?? sentence(entry.day, counts, rules))
    .join('\n');
}

function sentence(day: number | null, counts: boolean, { words }: EditorRules): string {
  return counts && day !== null
    ? words.editor.countsOn(words.dates.full(day))
    : words.editor.listed;
}
