import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../../../src/core/calendar/day';
import { dayInWord, dayInWords } from '../../../src/core/calendar/natural-date';

type Reader = typeof dayInWords;

/** Reads words in a note of 2026-11-20, a Friday, unless another day is given. */
function read(reader: Reader, words: string, language = 'en', note: string | null = '2026-11-20') {
  const day = reader(words, note === null ? null : parseDay(note), language);
  return day === null ? null : formatDay(day);
}

describe('dayInWords', () => {
  it.each([
    ['2026-11-19', '2026-11-19'],
    ['  2026-11-19 ', '2026-11-19'],
    ['2026-11-19T23:30', '2026-11-19'],
    ['2026-11-19T23:30Z', '2026-11-19'],
    ['today', '2026-11-20'],
    ['yesterday', '2026-11-19'],
    ['Yesterday', '2026-11-19'],
    ['tomorrow', '2026-11-21'],
    ['2 days ago', '2026-11-18'],
    ['2  days\nago', '2026-11-18'],
    ['5 hours ago', '2026-11-20'],
    ['last friday', '2026-11-13'],
    ['this friday', '2026-11-20'],
    ['next friday', '2026-11-27'],
    ['19 November', '2026-11-19'],
    ['Nov 19, 2025', '2025-11-19'],
    ['31 December', '2025-12-31'],
    ['2 January', '2026-01-02'],
    ['3 March 1750', '1750-03-03'],
    ['11/19/2026', '2026-11-19'],
    ['noon', '2026-11-20'],
    ['may 2026', '2026-05-01'],
    ['last night', '2026-11-19'],
    ['yesterday evening', '2026-11-19'],
  ])('reads "%s" as %s', (words, day) => {
    expect(read(dayInWords, words)).toBe(day);
  });

  it.each([
    ['2026-02-30'],
    ['0000-01-01'],
    ['1. 1. 0000'],
    ['9999 years ago'],
    ['2026-13-01'],
    ['2026-02-30T10:00'],
    ['31 November'],
    ['met yesterday with Ben'],
    ['home'],
    [''],
    ['9'],
    ['yesterday '.repeat(20)],
  ])('finds no day in "%s"', (words) => {
    expect(read(dayInWords, words)).toBeNull();
  });

  it.each([
    ['monday', '2026-11-16'],
    ['tuesday', '2026-11-17'],
    ['wednesday', '2026-11-18'],
    ['thursday', '2026-11-19'],
    ['friday', '2026-11-20'],
    ['saturday', '2026-11-14'],
    ['sunday', '2026-11-15'],
    ['on monday', '2026-11-16'],
    ['monday 9am', '2026-11-16'],
    ['weekend', '2026-11-14'],
  ])('looks back for a bare weekday: "%s" on a Friday is %s', (words, day) => {
    expect(read(dayInWords, words)).toBe(day);
  });

  it.each([
    ['this monday', '2026-11-23'],
    ['next monday', '2026-11-23'],
    ['last monday', '2026-11-16'],
    ['last saturday', '2026-11-14'],
    ['this sunday', '2026-11-22'],
  ])('leaves a weekday that says which one as it is: "%s" is %s', (words, day) => {
    expect(read(dayInWords, words)).toBe(day);
  });

  it.each([
    ['de', 'gestern', '2026-11-19'],
    ['de', 'vorgestern', '2026-11-18'],
    ['de', 'letzten Freitag', '2026-11-13'],
    ['de', 'am Montag', '2026-11-16'],
    ['de', 'diesen Montag', '2026-11-23'],
    ['de', '19. November', '2026-11-19'],
    ['de', '1.2.2026', '2026-02-01'],
    ['de-AT', 'vor 2 Tagen', '2026-11-18'],
    ['de', 'yesterday', '2026-11-19'],
    ['es', 'ayer', '2026-11-19'],
    ['es', 'lunes', '2026-11-16'],
    ['fr', 'hier', '2026-11-19'],
    ['fr', 'vendredi dernier', '2026-11-13'],
    ['fr', '19 novembre', '2026-11-19'],
    ['fr', 'lundi', '2026-11-16'],
    ['ja', '昨日', '2026-11-19'],
    ['ja', '月曜日', '2026-11-16'],
    ['ja', '11月19日', '2026-11-19'],
    ['zh', '昨天', '2026-11-19'],
    ['zh-CN', '两天前', '2026-11-18'],
    ['zh', '上周五', '2026-11-13'],
    ['zh', '星期一', '2026-11-16'],
    ['zh', '这周六', '2026-11-21'],
    ['ar', 'أمس', '2026-11-19'],
    ['pt-BR', 'yesterday', '2026-11-19'],
    ['pt-BR', '1º de nov', '2026-11-01'],
    ['pt-BR', '19 de nov.', '2026-11-19'],
    ['fr', '1er nov', '2026-11-01'],
    ['pl', '19 lis', '2026-11-19'],
    ['en-GB', '1/2/2026', '2026-02-01'],
    ['en', '1/2/2026', '2026-01-02'],
  ])('reads in %s "%s" as %s', (language, words, day) => {
    expect(read(dayInWords, words, language)).toBe(day);
  });

  it.each(['de', 'fr', 'es', 'ja', 'zh', 'ar', 'ko', 'cs'])(
    'in %s takes a number of more digits than a date has for no day',
    (language) => {
      for (const words of ['20261117', 'ticket 12345', '１２３４５']) {
        expect(read(dayInWord, words, language)).toBeNull();
        expect(read(dayInWords, words, language)).toBeNull();
      }
    },
  );

  it('reads no other language than the one asked for, beside English', () => {
    expect(read(dayInWords, 'gestern', 'fr')).toBeNull();
  });

  it.each([
    ['2026-11-19', '2026-11-19'],
    ['19 November 2026', '2026-11-19'],
    ['Nov 2026', '2026-11-01'],
    ['19 November', null],
    ['yesterday', null],
    ['last friday', null],
    ['monday', null],
    ['noon', null],
  ])('reads "%s" as %s where there is no day to count from', (words, day) => {
    expect(read(dayInWords, words, 'en', null)).toBe(day);
  });

  it.each([
    ['2011-12-31', 'yesterday', '2011-12-30'],
    ['2011-12-30', 'today', '2011-12-30'],
    ['2011-12-30', 'yesterday', '2011-12-29'],
    ['2026-03-08', 'today', '2026-03-08'],
    ['2026-03-09', 'yesterday', '2026-03-08'],
    ['2026-11-02', '24 hours ago', '2026-11-01'],
    ['2026-04-05', 'last night', '2026-04-04'],
    ['2024-05-20', '19 November', '2023-11-19'],
    ['2024-03-01', 'yesterday', '2024-02-29'],
    ['2027-01-01', 'yesterday', '2026-12-31'],
  ])('on %s "%s" is %s in every time zone', (note, words, day) => {
    expect(read(dayInWords, words, 'en', note)).toBe(day);
  });

  it('counts whole days wherever it counts from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 90_000 }),
        fc.integer({ min: 1, max: 400 }),
        (day, count) => {
          expect(dayInWords('yesterday', day, 'en')).toBe(day - 1);
          expect(dayInWords(`${count} days ago`, day, 'en')).toBe(day - count);
        },
      ),
    );
  });

  it('finds a bare weekday within the seven days up to the note', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 0, max: 6 }),
        (day, weekday) => {
          const found = dayInWords(names[weekday] ?? '', day, 'en') ?? NaN;

          expect(weekdayOf(found)).toBe(weekday);
          expect(day - found).toBeGreaterThanOrEqual(0);
          expect(day - found).toBeLessThan(7);
        },
      ),
    );
  });
});

describe('dayInWord', () => {
  it.each([
    ['2026-11-19', '2026-11-19'],
    ['yesterday', '2026-11-19'],
    ['today', '2026-11-20'],
    ['monday', '2026-11-16'],
    ['friday', '2026-11-20'],
    ['fri', '2026-11-20'],
    ['11/19', '2026-11-19'],
  ])('reads "%s" as %s', (word, day) => {
    expect(read(dayInWord, word)).toBe(day);
  });

  it.each([
    ['home'],
    ['may'],
    ['march'],
    ['9'],
    ['19'],
    ['9am'],
    ['noon'],
    ['midnight'],
    ['anna'],
    ['2026-02-30'],
    ['yesterday*'],
  ])('takes "%s" for text', (word) => {
    expect(read(dayInWord, word)).toBeNull();
  });

  it.each([
    ['de', 'gestern', '2026-11-19'],
    ['de', 'Montag', '2026-11-16'],
    ['ja', '昨日', '2026-11-19'],
    ['zh', '周五', '2026-11-20'],
  ])('reads in %s "%s" as %s', (language, word, day) => {
    expect(read(dayInWord, word, language)).toBe(day);
  });
});
