import { describe, expect, it } from 'vitest';
import { dayOf, formatDay, parseDay } from '../../../src/core/calendar/day';
import type { Weekday } from '../../../src/core/calendar/day';
import { isoWeek, weeklyNotes } from '../../../src/core/calendar/weekly-note';
import { dateFormat } from './languages';

function weeks(
  format: string,
  { language = 'en', firstWeekday = 1 }: { language?: string; firstWeekday?: Weekday } = {},
) {
  return weeklyNotes({ folder: 'Reviews', format }, dateFormat(language), {
    firstWeekday,
    firstWeekOfYear: 4,
  });
}

function day(iso: string): number {
  return parseDay(iso) ?? NaN;
}

describe('weekly note', () => {
  it.each([
    // The year's edge, where the other tools' names go wrong.
    ['gggg-[W]ww', 'en', '2026-12-31', 'Reviews/2027-W01.md'],
    ['GGGG-[W]WW', 'en', '2026-12-31', 'Reviews/2026-W53.md'],
    ['gggg-[W]ww', 'en', '2025-12-28', 'Reviews/2026-W01.md'],
    ['GGGG-[W]WW', 'en', '2025-12-28', 'Reviews/2025-W52.md'],
    ['gggg-[W]ww', 'en-gb', '2024-12-30', 'Reviews/2025-W01.md'],
    ['gggg-[W]ww', 'de', '2027-01-01', 'Reviews/2026-W53.md'],
    ['YYYY-MM-DD [Woche] WW', 'de', '2027-01-01', 'Reviews/2026-12-28 Woche 53.md'],
    ['YYYY/gggg-[W]ww', 'en', '2026-11-21', 'Reviews/2026/2026-W47.md'],
    ['[Week of] YYYY-MM-DD', 'en', '2026-11-21', 'Reviews/Week of 2026-11-16.md'],
  ])('under %s in %s holds %s in %s', (format, language, iso, path) => {
    const notes = weeks(format, { language });

    expect(notes.pathOf(notes.weekOf(day(iso)))).toBe(path);
  });

  it.each([
    ['gggg-[W]ww', 'en'],
    ['gggg-[W]ww', 'de'],
    ['gggg-[W]ww', 'ar'],
    ['GGGG-[W]WW', 'en'],
    ['YYYY-MM-DD [Woche] WW', 'de'],
    ['[Week of] YYYY-MM-DD', 'en'],
  ])('under %s in %s names no two weeks alike around any New Year', (format, language) => {
    const notes = weeks(format, { language });
    const firsts = new Set<number>();
    for (let year = 2000; year <= 2060; year++) {
      for (let week = -3; week <= 3; week++) firsts.add(notes.weekOf(dayOf(year, 1, 1) + 7 * week));
    }

    expect(new Set([...firsts].map((first) => notes.nameOf(first))).size).toBe(firsts.size);
  });

  it('follows the own start of the week where the format names no week', () => {
    const notes = weeks('YYYY-MM-DD', { firstWeekday: 6 });

    expect(formatDay(notes.weekOf(day('2026-11-20')))).toBe('2026-11-14');
  });

  it.each([
    ['gggg-[W]ww', '2026-W47', '2026-11-15'],
    ['gggg-[W]ww', '2027-W01', '2026-12-27'],
    ['GGGG-[W]WW', '2026-W47', '2026-11-16'],
    ['GGGG/[Week] W', 'Week 47', null],
    ['GGGG/[Week] W', '2026/Week 47', '2026-11-16'],
    ['YYYY/gggg-[W]ww', '2026-W47', '2026-11-15'],
    ['[Week of] YYYY-MM-DD', 'Week of 2026-11-16', '2026-11-16'],
    ['[Week of] YYYY-MM-DD', '2026-W47', '2026-11-16'],
    ['gggg-[W]ww', '2026-W54', null],
    ['gggg-[W]ww', 'next week', null],
  ])('under %s reads the name %s as %s', (format, name, first) => {
    const week = weeks(format).weekNamed(name);

    expect(week === null ? null : formatDay(week)).toBe(first);
  });

  it.each([
    ['2026-W01', '2025-12-29'],
    ['2026-W53', '2026-12-28'],
    ['2020W53', '2020-12-28'],
    ['2025-W53', null],
    ['0000-W01', null],
    ['2026-W00', null],
    ['2026-47', null],
  ])('reads the ISO week %s as %s', (name, monday) => {
    const week = isoWeek(name);

    expect(week === null ? null : formatDay(week)).toBe(monday);
  });
});

describe('a weekly note in the digits of another script', () => {
  it.each(['Reviews/٢٠٢٦-W٤٧.md', 'Reviews/2026-W47.md'])('is that of its week: %s', (path) => {
    const notes = weeklyNotes({ folder: 'Reviews', format: 'GGGG-[W]WW' }, dateFormat('ar'), {
      firstWeekday: 1,
      firstWeekOfYear: 4,
    });
    const monday = parseDay('2026-11-16');

    expect(notes.weekAt(path)).toBe(monday);
    expect(notes.weekNamed(path.slice('Reviews/'.length, -3))).toBe(monday);
  });
});
