import type { NoteLocation } from './daily-note';
import { folderPrefix } from './daily-note';
import type { DateFormat } from './date-format';
import type { Day } from './day';
import { dayOf, isRealYear, yearMonthDay } from './day';
import { weekNaming } from './format-tokens';
import { withOurDigits } from './other-digits';
import type { WeekRule } from './week';
import { startOfWeek } from './week';

/** Weeks as the vault's weekly notes name them. A week is identified by its first day. */
export interface WeeklyNotes {
  /** the first day of the week that holds a day */
  weekOf(day: Day): Day;
  /** a week's name in the vault's format: `2026-W47`; folders of the format are part of it */
  nameOf(first: Day): string;
  /** where a week's note is, or is to be made: relative to the vault, with `/` and `.md` */
  pathOf(first: Day): string;
  /** the week with this name (without the format's folders will do), or with this ISO name; null if there is none */
  weekNamed(name: string): Day | null;
  /** the week of the weekly note at this path; null for any other note */
  weekAt(path: string): Day | null;
}

/**
 * Weeks by a location's format: with `W` or `G` in it ISO weeks, with `w` or `g` the language's, else those of `own`.
 * Calendar and Periodic Notes make their notes this way, and ours has to be the same note.
 */
export function weeklyNotes(
  location: NoteLocation,
  language: DateFormat,
  own: WeekRule,
): WeeklyNotes {
  const naming = weekNaming(location.format);
  const firstWeekday =
    naming === 'iso' ? 1 : (naming === 'locale' ? language.week : own).firstWeekday;
  const weekOf = (day: Day) => startOfWeek(day, firstWeekday);
  const nameOf = (first: Day) => language.format(first, location.format);
  const prefix = folderPrefix(location.folder).normalize('NFC');
  const weeksIn = namesByYear(weekOf, nameOf);
  return {
    weekOf,
    nameOf,
    pathOf: (first) => `${folderPrefix(location.folder)}${nameOf(first)}.md`,
    weekNamed(name) {
      const iso = isoWeek(name);
      return searchByName(name, weekOf, nameOf) ?? (iso === null ? null : weekOf(iso));
    },
    weekAt(stored) {
      const path = stored.normalize('NFC');
      if (!path.startsWith(prefix) || !/\.md$/i.test(path)) return null;
      const name = withOurDigits(path.slice(prefix.length, -3));
      const year = Number(/\d{4}/.exec(name)?.[0] ?? NaN);
      return Number.isNaN(year) ? null : (weeksIn(year).get(name) ?? null);
    },
  };
}

/** Writing each name and comparing reads every format that can be written, and only those. */
function searchByName(
  asked: string,
  weekOf: (day: Day) => Day,
  nameOf: (first: Day) => string,
): Day | null {
  const name = withOurDigits(asked);
  const year = Number(/\d{4}/.exec(name)?.[0] ?? NaN);
  if (Number.isNaN(year)) return null;
  for (const first of weeksAround(year, weekOf)) {
    const written = withOurDigits(nameOf(first));
    if (written === name || written.split('/').at(-1) === name) return first;
  }
  return null;
}

/** The names of the weeks in and around a year, each year's written once: a vault asks for every one of its notes. */
function namesByYear(
  weekOf: (day: Day) => Day,
  nameOf: (first: Day) => string,
): (year: number) => ReadonlyMap<string, Day> {
  const known = new Map<number, ReadonlyMap<string, Day>>();
  return (year) => {
    const names =
      known.get(year) ??
      new Map(
        weeksAround(year, weekOf).map((first) => [
          withOurDigits(nameOf(first).normalize('NFC')),
          first,
        ]),
      );
    known.set(year, names);
    return names;
  };
}

/** The weeks that may name a year: a week's year may be one off the calendar's. */
function weeksAround(year: number, weekOf: (day: Day) => Day): Day[] {
  const from = weekOf(dayOf(year - 1, 12, 1));
  const last = dayOf(year + 1, 1, 31);
  return Array.from({ length: Math.floor((last - from) / 7) + 1 }, (_, i) => from + 7 * i);
}

/** The Monday of an ISO week (`2026-W47`); null where the year has no such week. */
export function isoWeek(name: string): Day | null {
  const match = /^(\d{4})-?W(\d{2})$/i.exec(name);
  if (match === null) return null;
  const [year, week] = [Number(match[1]), Number(match[2])];
  // 4 January is always in week 1 (ISO 8601).
  const monday = startOfWeek(dayOf(year, 1, 4), 1) + (week - 1) * 7;
  const thursday = yearMonthDay(monday + 3);
  return week >= 1 && thursday.year === year && isRealYear(year) ? monday : null;
}
