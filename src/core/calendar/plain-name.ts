import type { Day } from './day';
import { dayOf, isRealYear, yearMonthDay } from './day';
import { formatTokens } from './format-tokens';
import type { WeekRule } from './week';
import { startOfWeek } from './week';

/** ISO weeks, as `WW` and `GGGG` count them. */
const ISO_WEEK: WeekRule = { firstWeekday: 1, firstWeekOfYear: 4 };

/**
 * A day's name in a format of numbers (`YYYY-MM-DD`, `gggg-[W]ww`), as moment writes it in any language without digits of
 * its own: most names are such, and need no moment. Null for all other formats.
 */
export function plainName(day: Day, format: string, week: WeekRule): string | null {
  let name = '';
  for (const token of formatTokens(format)) {
    const part = literalOf(token) ?? numberOf(day, token, week);
    if (part === null) return null;
    name += part;
  }
  return name;
}

/** What a token writes of itself; null for one that means something. */
function literalOf(token: string): string | null {
  if (/^\[[^[\]]*\]$/.test(token)) return token.slice(1, -1);
  return /^[-_./ ]$/.test(token) ? token : null;
}

function numberOf(day: Day, token: string, week: WeekRule): string | null {
  const { year, month, date } = yearMonthDay(day);
  if (!isRealYear(year - 1) || !isRealYear(year + 1)) return null;
  const values: Readonly<Record<string, () => number>> = {
    YYYY: () => year,
    Q: () => Math.ceil(month / 3),
    M: () => month,
    MM: () => month,
    D: () => date,
    DD: () => date,
    gggg: () => weekOf(day, year, week).year,
    w: () => weekOf(day, year, week).number,
    ww: () => weekOf(day, year, week).number,
    GGGG: () => weekOf(day, year, ISO_WEEK).year,
    W: () => weekOf(day, year, ISO_WEEK).number,
    WW: () => weekOf(day, year, ISO_WEEK).number,
  };
  const value = Object.hasOwn(values, token) ? values[token]?.() : undefined;
  return value === undefined ? null : String(value).padStart(token.length, '0');
}

function weekOf(day: Day, year: number, rule: WeekRule): { year: number; number: number } {
  const ofYear =
    day >= firstOf(year + 1, rule) ? year + 1 : day >= firstOf(year, rule) ? year : year - 1;
  return { year: ofYear, number: Math.floor((day - firstOf(ofYear, rule)) / 7) + 1 };
}

/** The first day of a year's first week. */
function firstOf(year: number, { firstWeekday, firstWeekOfYear }: WeekRule): Day {
  return startOfWeek(dayOf(year, 1, 1) + 6 + firstWeekday - firstWeekOfYear, firstWeekday);
}
