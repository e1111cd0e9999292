import type { Words } from '../words/words';
import type { ListedEntry } from '../journal/journal';
import { byMonth } from './evidence';
import { inertText } from '../markdown/inert-text';
import type { NoteLink } from './note-link';

/**
 * Evidence as Markdown: month by month, each entry with its day and a link to its note. None of its text is a mark.
 */
export function evidenceMarkdown(
  entries: readonly ListedEntry[],
  {
    title,
    words,
    link,
  }: { readonly title: string; readonly words: Words; readonly link: NoteLink },
): string {
  const months = byMonth(entries, words).map(([month, inMonth]) =>
    [`## ${month}`, inMonth.map((entry) => item(entry, words, link)).join('\n')].join('\n\n'),
  );
  const content = months.length === 0 ? [words.evidence.nothing] : months;
  return `${[`# ${inertText(title)}`, ...content].join('\n\n')}\n`;
}

function item({ text, day, path, blockId }: ListedEntry, words: Words, link: NoteLink): string {
  const note = link(path, blockId);
  const place = day === null ? note : `${words.dates.weekdayAndDate(day)}, ${note}`;
  return `- ${inertText(text)} — ${place}`;
}
