import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/core/calendar/period';
import {
  CALENDAR_PERIODS,
  formatPeriod,
  isSamePeriod,
  parsePeriod,
  partsOf,
  periodBefore,
  periodOf,
} from '../../../src/core/calendar/period';
import { day } from '../journal/a-journal';

const aDay = fc.integer({ min: day('1900-01-01'), max: day('2199-12-31') });
const aWeekday = fc.constantFrom(0, 1, 6);
const aPeriod = fc.oneof(
  fc
    .tuple(fc.constantFrom(...CALENDAR_PERIODS), aDay, aWeekday)
    .map(([kind, on, firstWeekday]) => periodOf(kind, on, firstWeekday)),
  fc
    .tuple(aDay, fc.nat(20_000))
    .map(([first, more]): Period => ({ kind: 'days', first, last: first + more })),
);

describe('a period', () => {
  it.each([
    ['week', '2026-11-20', 'week:2026-11-16'],
    ['month', '2024-02-29', 'month:2024-02'],
    ['quarter', '2026-12-31', 'quarter:2026-Q4'],
    ['quarter', '2026-01-01', 'quarter:2026-Q1'],
    ['year', '2026-06-01', 'year:2026'],
  ] as const)('of a %s around %s is written %s', (kind, on, written) => {
    expect(formatPeriod(periodOf(kind, day(on), 1))).toBe(written);
  });

  it.each([
    ['month:2026-13'],
    ['month:0000-01'],
    ['year:0000'],
    ['quarter:2026-Q5'],
    ['week:2026-02-30'],
    ['week:0000-12-25'],
    ['quarter:0000-Q4'],
    ['days:0000-12-31..0001-01-01'],
    ['days:2026-11-15..2026-11-02'],
    ['days:2026-11-15'],
    ['month:2026-11-01'],
    ['week:'],
    [''],
  ])('is not written “%s”', (written) => {
    expect(parsePeriod(written)).toBeNull();
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        expect(parsePeriod(formatPeriod(period))).toEqual(period);
      }),
    );
    for (const firstWeekday of [0, 1, 2, 3, 4, 5, 6] as const) {
      for (const on of ['0001-01-01', '9999-12-31']) {
        const week = periodOf('week', day(on), firstWeekday);
        expect(parsePeriod(formatPeriod(week))).toEqual(week);
      }
    }
  });

  it('begins where the one before it ends, and is as long where it is a range', () => {
    fc.assert(
      fc.property(aPeriod, (period) => {
        const before = periodBefore(period);
        expect(before.last).toBe(period.first - 1);
        expect(before.kind).toBe(period.kind);
        if (period.kind === 'days')
          expect(period.last - period.first).toBe(before.last - before.first);
        if (period.kind !== 'days') expect(before.first).toBeLessThan(before.last);
      }),
    );
  });

  it('is covered day by day by its weeks, and by its months', () => {
    fc.assert(
      fc.property(aPeriod, fc.constantFrom('week', 'month'), aWeekday, (period, kind, weekday) => {
        const parts = partsOf(period, kind, weekday);
        expect(parts[0]?.first).toBe(period.first);
        expect(parts.at(-1)?.last).toBe(period.last);
        // Asked of all at once: thousands of parts are compared in a moment, but not each by an `expect` of its own.
        const odd = parts.filter(({ first, last }, index) => {
          const isNext = index === 0 || first === (parts[index - 1]?.last ?? NaN) + 1;
          const whole = periodOf(kind, first, weekday);
          return last < first || !isNext || !isSamePeriod(periodOf(kind, last, weekday), whole);
        });
        expect(odd).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
