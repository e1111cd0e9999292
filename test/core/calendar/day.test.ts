import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  daysInMonth,
  formatDay,
  isRealDate,
  parseDay,
  weekdayOf,
  yearMonthDay,
} from '../../../src/core/calendar/day';
import { runs } from '../../runs';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe('day', () => {
  it('counts from 1970-01-01, a Thursday', () => {
    expect(parseDay('1970-01-01')).toBe(0);
    expect(weekdayOf(0)).toBe(4);
  });

  it.each([
    ['2026-11-15', 0],
    ['2026-11-16', 1],
    ['2026-11-20', 5],
    ['2026-11-21', 6],
    // Nights in which clocks change; and a day that Apia never had.
    ['2026-03-29', 0],
    ['2026-10-25', 0],
    ['2011-12-30', 5],
  ])('%s is weekday %i, west and east of UTC alike', (iso, weekday) => {
    expect(weekdayOf(parseDay(iso) ?? NaN)).toBe(weekday);
  });

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-28', '2000-02-29'],
    ['2026-12-31', '2027-01-01'],
    // Clocks change in these nights; Apia never had the second day at all.
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2011-12-29', '2011-12-30'],
  ])('puts the day after %s at %s', (before, after) => {
    expect((parseDay(before) ?? NaN) + 1).toBe(parseDay(after));
  });

  it.each([
    '2026-02-30',
    '0000-01-01',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    ' 2026-01-01',
    '',
  ])('takes %j for no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it('agrees with UTC dates on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        const parts = yearMonthDay(day);

        expect(parts).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          date: date.getUTCDate(),
        });
        expect(dayOf(parts.year, parts.month, parts.date)).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay());
        expect(isRealDate(parts.year, parts.month, parts.date)).toBe(true);
        expect(parts.date).toBeLessThanOrEqual(daysInMonth(parts.year, parts.month));
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }), (day) => {
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });
});
