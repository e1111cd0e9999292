import { storedPath } from '../text/stored-path';
import type { DateFormat } from './date-format';
import { folderPrefix } from './daily-note';
import type { DayRange } from './date-range';
import { dateRange } from './date-range';
import type { Day } from './day';
import { formatDay, isRealDay, weekdayOf } from './day';
import type { DayLanguages } from './day-languages';
import { dayInWords } from './natural-date';
import { withOurDigits } from './other-digits';
import type { PathTest } from './path-in-words';
import { pathInAnyLanguage } from './path-in-words';
import type { CalendarPeriod, Period, PeriodKind } from './period';
import { periodBefore, periodOf, weekFrom } from './period';
import type { PeriodicNotes } from './periodic-notes';
import type { WeeklyNotes } from './weekly-note';

/** The notes that hold reviews: one for each period, by the vault's own names. */
export interface PeriodNotes {
  /** the period of a kind that holds a day; weeks as the vault's weekly notes name them */
  periodOf(kind: CalendarPeriod, day: Day): Period;
  /** a period's name in the vault's format: `2026-W47`, `2026-11`, `2026-Q4`, `2026`, `2026-11-02–2026-11-15` */
  nameOf(period: Period): string;
  /** where its note is, or is to be made: relative to the vault, with `/` and `.md` */
  pathOf(period: Period): string;
  /** tells whether a path is that of its note in another language; null if its name holds no words */
  inAnyLanguage(period: Period): PathTest | null;
  /** where notes of its kind are, and what a new one starts with; a range's are beside the weekly ones */
  locationOf(kind: PeriodKind): PeriodicNotes;
  /**
   * The period that words name: a name in the vault's format, or an ISO name, a day in it, a range in words. Null if
   * they name none of the kind. `languages`: of the words, if they are not those of the vault.
   */
  find(kind: PeriodKind, words: string, today: Day, languages?: DayLanguages): Period | null;
}

/** Where the reviews of each kind of period are kept. */
export type ReviewLocations = Readonly<Record<CalendarPeriod, PeriodicNotes>>;

/**
 * Names and places of reviews; names of months are written in `language`, words for days are read in `days`, and `last
 * week` is a week of `weekly`.
 */
export function periodNotes(
  locations: ReviewLocations,
  weekly: WeeklyNotes,
  language: DateFormat,
  days: DayLanguages = language.language,
): PeriodNotes {
  const of = (kind: CalendarPeriod, day: Day): Period =>
    kind === 'week' ? weekFrom(weekly.weekOf(day)) : periodOf(kind, day, 1);
  const nameOf = ({ kind, first, last }: Period): string =>
    kind === 'days'
      ? `${formatDay(first)}–${formatDay(last)}`
      : language.format(first, locations[kind].format);
  return {
    periodOf: of,
    nameOf,
    pathOf: (period) => {
      const { folder } = locations[period.kind === 'days' ? 'week' : period.kind];
      return `${folderPrefix(folder)}${nameOf(period)}.md`;
    },
    inAnyLanguage: ({ kind, first }) => {
      if (kind === 'days') return null;
      const { folder, format } = locations[kind];
      return pathInAnyLanguage({ folder: folderPrefix(folder), format }, first, language);
    },
    locationOf: (kind) => (kind === 'days' ? { ...locations.week, template: '' } : locations[kind]),
    find: (kind, words, today, languages = days) => {
      const text = words.trim();
      const firstWeekday = weekdayOf(weekly.weekOf(today));
      const range = dateRange(text, today, languages, firstWeekday);
      if (kind === 'days') return range === null ? null : { kind, ...range };
      if (kind === 'week') {
        const named = weekly.weekNamed(text);
        // A week of the year 0 has a name like any other.
        if (named !== null) return isRealDay(named) ? weekFrom(named) : null;
      }
      const whole = range === null ? null : of(kind, range.first);
      if (whole !== null && isSame(whole, range)) return whole;
      const day = dayInWords(text, today, languages);
      return namedAs(text, kind, today, nameOf) ?? (day === null ? null : of(kind, day));
    },
  };
}

/** The same where it is known which notes the vault has, by {@link storedReview}: a note that is there keeps its name. */
export function storedReviews(
  reviews: PeriodNotes,
  stored: (path: string, inAnyLanguage: PathTest | null) => string,
): PeriodNotes {
  return {
    ...reviews,
    pathOf: (period) => stored(reviews.pathOf(period), reviews.inAnyLanguage(period)),
  };
}

/**
 * The path of a review as the vault spells it, in the digits and words that its note has: in a vault that goes over to
 * Arabic the review of `٢٠٢٦-W٤٧.md` is in `2026-W47.md`, and the other way round in one that leaves it.
 */
export function storedReview(
  path: string,
  paths: () => Iterable<string>,
  inAnyLanguage: PathTest | null,
): string {
  const spelled = storedPath(path, paths);
  const key = withOurDigits(spelled.normalize('NFC'));
  let inOtherDigits: string | null = null;
  let inOtherWords: string | null = null;
  for (const other of paths()) {
    if (other === spelled) return spelled;
    if (inOtherDigits === null && isInDigits(other, key)) {
      inOtherDigits = other;
    } else if (inOtherWords === null && inAnyLanguage?.(other, paths) === true) {
      inOtherWords = other;
    }
  }
  return inOtherDigits ?? inOtherWords ?? spelled;
}

/** Whether a path is `key`, but for the script of its digits: most are of ASCII alone, and are it or not. */
function isInDigits(path: string, key: string): boolean {
  return path === key || (NOT_ASCII.test(path) && withOurDigits(path.normalize('NFC')) === key);
}

const NOT_ASCII = /[^\0-\x7f]/;

function isSame(days: DayRange, others: DayRange | null): boolean {
  return days.first === others?.first && days.last === others.last;
}

/** How many days back names in the vault's own format are looked for. */
const DAYS_BACK = 366 * 20;

/** Writing each name and comparing reads every format that can be written, and only those. */
function namedAs(
  name: string,
  kind: CalendarPeriod,
  today: Day,
  nameOf: (period: Period) => string,
): Period | null {
  if (kind === 'week') return null;
  let period = periodOf(kind, today, 1);
  for (; period.first > today - DAYS_BACK; period = periodBefore(period)) {
    const written = nameOf(period);
    if (written === name || written.split('/').at(-1) === name) return period;
  }
  return null;
}
