import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { dayWords } from '../../../src/core/calendar/day-words';
import { runsByZone } from '../../runs';

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

  it.each(
    'en de ar ar-EG he fa ja zh ko ru pl cs fi hu th hi el lt lv eu vi tr bg pt-BR mn my'.split(
      ' ',
    ),
  )('names every day in full as the language itself does: %s', (language) => {
    const words = dayWords(language);
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    const comma = language === 'en' ? ',' : '';
    const days = fc.integer({ min: -40_000, max: 60_000 });

    fc.assert(
      fc.property(fc.array(days, { minLength: 1 }), fc.nat(400), ([first = 0, ...others], run) => {
        // Days in a row too: most of them differ little from one that was named before.
        const all = [...others, ...Array.from({ length: run }, (_, i) => first + i)];
        expect(all.map(words.full)).toEqual(
          all.map((each) => format.format(each * 86_400_000).replace(comma, '')),
        );
      }),
      { numRuns: runsByZone(30) },
    );
  });

  it('says English days as `Intl` does', () => {
    const words = dayWords('en');
    const styles: readonly (readonly [(day: number) => string, Intl.DateTimeFormatOptions])[] = [
      [(day) => words.short(day, day), { day: 'numeric', month: 'short' }],
      [(day) => words.short(day, day + 400), { day: 'numeric', month: 'short', year: 'numeric' }],
      [words.weekday, { weekday: 'long' }],
      [words.weekdayAndDate, { weekday: 'short', day: 'numeric' }],
      [words.month, { month: 'short' }],
      [words.monthAndYear, { month: 'short', year: 'numeric' }],
      [words.year, { year: 'numeric' }],
    ];

    for (const [said, options] of styles) {
      const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
      const days = Array.from({ length: 1_000 }, (_, i) => day - 500 + i);
      expect(days.map(said)).toEqual(
        days.map((each) => format.format(each * 86_400_000).replace(',', '')),
      );
    }
  });

  it('keeps to the years of file names in languages with a calendar of their own', () => {
    expect(dayWords('th').full(day)).toContain('2026');
    expect(dayWords('de').short(day, day)).toBe('20. Nov.');
  });
});
