import type { ListedEntry } from '../journal/journal';
import { inertText } from '../markdown/inert-text';
import { byMonth } from './evidence';
import type { EvidenceOptions } from './evidence-options';
import { toldMarkdown } from './told-words';

/**
 * Evidence as Markdown: month by month, each entry with its day and, if asked for, a link to its note. None of its
 * text is a mark.
 */
export function evidenceMarkdown(
  entries: readonly ListedEntry[],
  options: Pick<EvidenceOptions, 'title' | 'words' | 'link' | 'goals' | 'names'>,
): string {
  const { title, words } = options;
  const months = byMonth(entries, words).map(([month, inMonth]) =>
    [`## ${month}`, inMonth.map((entry) => item(entry, options)).join('\n')].join('\n\n'),
  );
  const content = months.length === 0 ? [words.evidence.nothing] : months;
  return `${[`# ${inertText(title)}`, ...content].join('\n\n')}\n`;
}

function item(
  entry: ListedEntry,
  { words, link, ...telling }: Pick<EvidenceOptions, 'words' | 'link' | 'goals' | 'names'>,
): string {
  const { day, path, blockId } = entry;
  const when = day === null ? '' : words.dates.weekdayAndDate(day);
  const note = link === null ? '' : words.review.links([link(path, blockId)]);
  const place = when === '' || note === '' ? when + note : words.review.place(when, note);
  const told = words.isolated(inertText(toldMarkdown(entry, telling)));
  return `- ${told}${place === '' ? '' : ` — ${place}`}`;
}
