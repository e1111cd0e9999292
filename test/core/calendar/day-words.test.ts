import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { dayWords } from '../../../src/core/calendar/day-words';

const day = parseDay('2026-11-20') ?? NaN;

describe('day in words', () => {
  it('puts the day before its month in plain English', () => {
    const words = dayWords('en');

    expect(words.full(day)).toBe('Friday 20 November 2026');
    expect(words.weekday(day)).toBe('Friday');
    expect(words.weekdayAndDate(day)).toBe('Fri 20');
    expect(words.month(day)).toBe('Nov');
    expect(words.year(day)).toBe('2026');
  });

  it('names the year of a short day where it is another one', () => {
    const words = dayWords('en');

    expect(words.short(day, day + 41)).toBe('20 Nov');
    expect(words.short(day, day + 42)).toBe('20 Nov 2026');
  });

  it('says the same day in every time zone, the first and the last of a year too', () => {
    const words = dayWords('en');

    expect(words.full(parseDay('2026-01-01') ?? NaN)).toBe('Thursday 1 January 2026');
    expect(words.full(parseDay('2026-12-31') ?? NaN)).toBe('Thursday 31 December 2026');
    expect(words.full(parseDay('1900-02-28') ?? NaN)).toBe('Wednesday 28 February 1900');
  });

  it('keeps to the years of file names in languages with a calendar of their own', () => {
    expect(dayWords('th').full(day)).toContain('2026');
    expect(dayWords('de').short(day, day)).toBe('20. Nov.');
  });
});
