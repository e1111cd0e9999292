import { group } from 'd3-array';
import type { Day } from '../calendar/day';
import type { ListedEntry } from '../journal/journal';
import { inertText } from '../markdown/inert-text';
import type { Words } from '../words/words';
import type { Telling } from './told-words';
import { toldMarkdown } from './told-words';

/** How entries are told in a document. */
export interface ListTelling extends Telling {
  readonly words: Words;
  /** days of its year are said without the year */
  readonly asOf: Day;
}

/** An entry's words as safe Markdown, without anything that may not be told. */
export function toldLine(entry: ListedEntry, telling: Telling): string {
  return inertText(toldMarkdown(entry, telling));
}

/**
 * Entries as a Markdown list, each with its day: `- ran home in the dark — 18 Nov`. Equal words are one line, with how
 * often and from when to when.
 */
export function toldList(entries: readonly ListedEntry[], telling: ListTelling): string {
  const { words, asOf } = telling;
  return [...group(entries, (entry) => toldLine(entry, telling))]
    .map(([text, same]) => {
      const days = same.flatMap(({ day }) => (day === null ? [] : [day]));
      const [first, last] = [days[0], days.at(-1)];
      const told = words.isolated(text);
      if (first === undefined || last === undefined) return `- ${told}`;
      if (same.length === 1) return `- ${told} — ${words.dates.short(first, asOf)}`;
      const when =
        first === last ? words.dates.short(first, asOf) : words.dates.range(first, last, asOf);
      return `- ${told} — ${words.sharing.times(same.length, when)}`;
    })
    .join('\n');
}
