import { group } from 'd3-array';
import { formatClock } from '../calendar/clock';
import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import { narrowedEntries } from '../goals/narrowed-entries';
import type { ListedEntry } from '../journal/journal';
import { PULSE } from '../notes/pulse';
import type { Kind } from '../notes/entry';
import { neverCounts } from '../notes/entry';
import { holdsWords } from '../text/search-words';
import type { Words } from '../words/words';
import type { Telling } from './told-words';
import { toldPlain } from './told-words';

/** What is asked for as evidence; null leaves nothing out. */
export interface EvidenceWish {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly kind: Kind | null;
  /** its path, as `askedArea` has it */
  readonly area: string | null;
  readonly goal: Goal | null;
  /** words that each entry holds */
  readonly text: string | null;
}

/** An entry as it is exported, in plain values: what the JSON holds. */
export interface Evidence {
  /** `2026-11-20`; null where the entry has no day */
  readonly day: string | null;
  /** `09:30` */
  readonly time: string | null;
  readonly kind: Kind;
  /** in plain words: links by their words, no syntax */
  readonly text: string;
  readonly areas: readonly string[];
  readonly minutes: number | null;
  readonly metrics: Readonly<Record<string, number>>;
  /** names of the notes that it links to, if names are told */
  readonly names?: readonly string[];
  /** the way back, if that is asked for: where its note is, and the line, 0-based */
  readonly link?: string;
  readonly line?: number;
}

/** What rows of evidence tell besides the words. */
export interface RowTelling extends Telling {
  /** where a link back to a note leads; null for none */
  readonly href: ((path: string) => string) | null;
}

/**
 * The entries that are evidence of something done: all that count, or, if setbacks, lessons or kudos are asked for,
 * those. An entry with a date that does not exist proves nothing, because nobody knows its day.
 */
export function askedEvidence(
  goals: Goals,
  counting: { readonly today: Day; readonly countSteps: boolean },
  { from, to, text, ...filter }: EvidenceWish,
): ListedEntry[] {
  const days = { from: from ?? undefined, to: to ?? undefined };
  return evidenceOf(narrowedEntries(goals, counting, { ...filter, ...days }), filter.kind)
    .filter((entry) => text === null || holdsWords(entry.text, text))
    .filter(({ path, line }) => !hasBadDate(goals, path, line));
}

/** Of these entries those that are evidence. */
export function evidenceOf(entries: readonly ListedEntry[], kind: Kind | null): ListedEntry[] {
  return entries.filter((entry) => {
    if (kind !== null && entry.kind !== kind) return false;
    const isUncounted = neverCounts(entry.kind);
    return isUncounted
      ? kind !== null && !entry.wordless && entry.state !== 'cancelled'
      : entry.counts;
  });
}

/** Of lines that a search found those that are evidence of something done. */
export function evidenceAmong(goals: Goals, found: readonly ListedEntry[]): ListedEntry[] {
  return evidenceOf(found, null).filter(({ path, line }) => !hasBadDate(goals, path, line));
}

function hasBadDate({ journal }: Goals, path: string, line: number): boolean {
  const problems = journal.note(path)?.problems ?? [];
  return problems.some(
    (problem) =>
      problem.line === line && (problem.code === 'bad-date' || problem.code === 'bad-completion'),
  );
}

/** Entries in plain values. */
export function evidenceRows(entries: readonly ListedEntry[], telling: RowTelling): Evidence[] {
  const { href, names } = telling;
  return entries.map((entry) => ({
    day: entry.day === null ? null : formatDay(entry.day),
    time: entry.time === null ? null : formatClock(entry.time),
    kind: entry.kind,
    text: toldPlain(entry, telling),
    areas: entry.areas,
    minutes: entry.minutes,
    metrics: withoutPulse(entry.metrics),
    ...(names ? { names: entry.links } : {}),
    ...(href === null ? {} : { link: href(entry.path), line: entry.line }),
  }));
}

/** How a day felt is nobody's evidence. */
function withoutPulse(metrics: ListedEntry['metrics']): ListedEntry['metrics'] {
  return Object.fromEntries(Object.entries(metrics).filter(([name]) => name !== PULSE));
}

/** Entries by the name of their month, in order; those without a day under a name of their own. */
export function byMonth(
  entries: readonly ListedEntry[],
  words: Words,
): readonly (readonly [month: string, entries: readonly ListedEntry[]])[] {
  const months = group(entries, ({ day }) =>
    day === null ? words.evidence.withoutDay : words.dates.monthOfYear(day),
  );
  return [...months];
}

/** A day of 1970: as of then, every date is said with its year. */
const LONG_AGO: Day = 0;

/** What a document of evidence is called: after what was asked for, and the days that it holds. */
export function evidenceTitle(
  entries: readonly ListedEntry[],
  { from, to, kind, area, goal, text }: EvidenceWish,
  words: Words,
): string {
  return words.evidence.heading({
    kind,
    goal: goal?.name ?? null,
    area,
    text: text === null || text.trim() === '' ? null : text.trim(),
    days: evidenceDays(entries, words, { from, to }),
  });
}

/** From the first day to the last, each with its year; null where neither is known. */
export function evidenceDays(
  entries: readonly ListedEntry[],
  { dates }: Words,
  { from, to }: Pick<EvidenceWish, 'from' | 'to'> = { from: null, to: null },
): string | null {
  const days = entries.flatMap(({ day }) => (day === null ? [] : [day]));
  const first = from ?? days[0];
  const last = to ?? days.at(-1);
  return first === undefined || last === undefined ? null : dates.range(first, last, LONG_AGO);
}
