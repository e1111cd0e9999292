import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../../src/core/calendar/day';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import { startOfWeek, weekRule } from '../../../src/core/calendar/week';

function weekOf(iso: string, first: Weekday): string {
  return formatDay(startOfWeek(parseDay(iso) ?? NaN, first));
}

describe('week', () => {
  it.each<[string, Weekday, string]>([
    ['2026-11-21', 1, '2026-11-16'],
    ['2026-11-21', 0, '2026-11-15'],
    ['2026-11-21', 6, '2026-11-21'],
    ['2026-11-16', 1, '2026-11-16'],
    ['2026-11-15', 1, '2026-11-09'],
    ['2027-01-01', 1, '2026-12-28'],
    ['1969-12-31', 1, '1969-12-29'],
  ])('of %s that starts on weekday %i begins on %s', (day, first, start) => {
    expect(weekOf(day, first)).toBe(start);
  });

  it('keeps the year rule of the language when its first day is replaced', () => {
    const english = { firstWeekday: 0, firstWeekOfYear: 6 } as const;

    expect(weekRule('locale', english)).toEqual(english);
    expect(weekRule('monday', english)).toEqual({ firstWeekday: 1, firstWeekOfYear: 6 });
    expect(weekRule('saturday', english)).toEqual({ firstWeekday: 6, firstWeekOfYear: 6 });
  });
});
