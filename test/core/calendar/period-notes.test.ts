import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/core/calendar/day';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import type { PeriodKind } from '../../../src/core/calendar/period';
import { periodNotes } from '../../../src/core/calendar/period-notes';
import { weeklyNotes } from '../../../src/core/calendar/weekly-note';
import { dateFormat } from './languages';

/** A Friday. */
const TODAY = parseDay('2026-11-20') ?? NaN;

function found(
  kind: PeriodKind,
  words: string,
  { format, language, firstWeekday }: { format: string; language: string; firstWeekday: Weekday },
): string | null {
  const place = { folder: 'Reviews', format, template: '' };
  const names = dateFormat(language);
  const weekly = weeklyNotes(place, names, { firstWeekday, firstWeekOfYear: 4 });
  const others = { folder: 'Reviews', format: 'YYYY-MM', template: '' };
  const locations = { week: place, month: others, quarter: others, year: others };
  const period = periodNotes(locations, weekly, names).find(kind, words, TODAY);
  return period === null ? null : `${formatDay(period.first)}..${formatDay(period.last)}`;
}

const AMERICAN = { language: 'en', firstWeekday: 0 } as const;
const ISO = { format: 'GGGG-[W]WW', ...AMERICAN };
const MONDAYS = { format: 'GGGG-[W]WW', language: 'en', firstWeekday: 1 } as const;

describe('a period in words', () => {
  it.each([
    ['this week', ISO, '2026-11-16..2026-11-22'],
    ['last week', ISO, '2026-11-09..2026-11-15'],
    ['week before last', ISO, '2026-11-02..2026-11-08'],
    ['this week', { ...ISO, format: 'gggg-[W]ww' }, '2026-11-15..2026-11-21'],
    ['diese Woche', { ...ISO, language: 'de' }, '2026-11-16..2026-11-22'],
    ['3 weeks ago', ISO, '2026-10-26..2026-11-01'],
    ['yesterday', ISO, '2026-11-16..2026-11-22'],
    ['2026-W45', ISO, '2026-11-02..2026-11-08'],
    ['2026-10', ISO, null],
  ] as const)('names, as %s, the week as weekly notes name it', (words, vault, days) => {
    expect(found('week', words, vault)).toBe(days);
  });

  it.each([
    ['this week', MONDAYS, '2026-11-16..2026-11-22'],
    ['last week', MONDAYS, '2026-11-09..2026-11-15'],
    ['this week', ISO, '2026-11-16..2026-11-22'],
  ] as const)('is, as a range called %s, the same week', (words, vault, days) => {
    expect(found('days', words, vault)).toBe(days);
  });
});
