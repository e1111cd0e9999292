import { group } from 'd3-array';
import type { Day } from '../calendar/day';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';
import { inertText } from '../markdown/inert-text';
import { withoutLooseDashes } from '../text/loose-dashes';
import type { DayRun } from '../words/headline';
import type { Words } from '../words/words';
import type { NoteLink } from './note-link';
import { withoutLinks } from './without-links';

interface ListStyle {
  readonly words: Words;
  readonly link: NoteLink;
  readonly goals: Goals | null;
  /** null in a list of one week, whose days are known by their weekdays; else the day as of which dates are said */
  readonly datesAsOf?: Day | null;
}

/**
 * Entries as a Markdown list, each with its day and a link to its note: `- Called Mia — Mon 16, [[2026-11-16]]`, beyond
 * one week with its date: `16 Nov`.
 * Equal texts on several days are one line with all of their links. `goal` is the goal whose heading the list is
 * under, if any: its link need not be repeated on each line.
 */
export function entryList(
  entries: readonly ListedEntry[],
  goal: Goal | null,
  style: ListStyle,
): string {
  const { goals } = style;
  const lines = group(entries, ({ text, path }) =>
    inertText(
      withoutLooseDashes(
        goal === null || goals === null
          ? text
          : withoutLinks(text, (target) => goals.isLinkTo(goal, target, path)),
      ),
    ),
  );
  return [...lines]
    .map(([text, same]) => `- ${style.words.isolated(text)} — ${place(same, style)}`)
    .join('\n');
}

function place(same: readonly ListedEntry[], { words, link, datesAsOf = null }: ListStyle): string {
  const { review, dates, sharing } = words;
  const notes = review.links([...new Set(same.map(({ path, blockId }) => link(path, blockId)))]);
  const days = same.flatMap(({ day }) => (day === null ? [] : [day]));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return notes;
  if (datesAsOf === null) {
    return same.length === 1
      ? review.place(dates.weekdayAndDate(first), notes)
      : review.places(review.repeated(same.length, runsOf(days)), notes);
  }
  if (same.length === 1) return review.place(dates.short(first, datesAsOf), notes);
  const when = first === last ? dates.short(first, datesAsOf) : dates.range(first, last, datesAsOf);
  return review.places(sharing.times(same.length, when), notes);
}

/** Days as runs of consecutive days, in order. */
function runsOf(days: readonly Day[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const day of [...new Set(days)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === day - 1) runs[runs.length - 1] = { from: last.from, to: day };
    else runs.push({ from: day, to: day });
  }
  return runs;
}
