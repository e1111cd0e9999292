import type { DayWords } from '../calendar/day-words';
import type { ListedEntry } from '../journal/journal';
import { byMonth } from './evidence';
import { inertText } from '../markdown/inert-text';
import type { NoteLink } from './note-link';

/** Evidence as Markdown: month by month, each entry with its day and a link to its note. No text of it is a mark. */
export function evidenceMarkdown(
  entries: readonly ListedEntry[],
  {
    title,
    words,
    link,
  }: { readonly title: string; readonly words: DayWords; readonly link: NoteLink },
): string {
  const months = byMonth(entries, words).map(([month, inMonth]) =>
    [`## ${month}`, inMonth.map((entry) => item(entry, words, link)).join('\n')].join('\n\n'),
  );
  const content = months.length === 0 ? ['Nothing here yet.'] : months;
  return `${[`# ${inertText(title)}`, ...content].join('\n\n')}\n`;
}

function item({ text, day, path, blockId }: ListedEntry, words: DayWords, link: NoteLink): string {
  const note = link(path, blockId);
  const place = day === null ? note : `${words.weekdayAndDate(day)}, ${note}`;
  return `- ${inertText(text)} — ${place}`;
}
