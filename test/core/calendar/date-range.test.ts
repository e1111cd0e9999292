import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import type { DayLanguages } from '../../../src/core/calendar/day-languages';
import { dateRange } from '../../../src/core/calendar/date-range';

/** Reads a range on Saturday 2026-11-21, as `first..last`. */
function read(phrase: string, language: DayLanguages = 'en') {
  const range = dateRange(phrase, parseDay('2026-11-21') ?? NaN, language);
  return range === null ? null : `${formatDay(range.first)}..${formatDay(range.last)}`;
}

describe('dateRange', () => {
  it.each([
    ['2026', '2026-01-01..2026-12-31'],
    ['2026-Q1', '2026-01-01..2026-03-31'],
    ['2026-q3', '2026-07-01..2026-09-30'],
    ['2026-08', '2026-08-01..2026-08-31'],
    ['2024-02', '2024-02-01..2024-02-29'],
    ['2026-12', '2026-12-01..2026-12-31'],
    ['2026-08-14', '2026-08-14..2026-08-14'],
    ['2026-01-01..2026-06-30', '2026-01-01..2026-06-30'],
    [' 2026-01-01 .. 2026-06-30 ', '2026-01-01..2026-06-30'],
    ['2026-01..2026-Q2', '2026-01-01..2026-06-30'],
    ['last monday..yesterday', '2026-11-16..2026-11-20'],
  ])('reads %s', (phrase, range) => {
    expect(read(phrase)).toBe(range);
  });

  it.each([
    ['last 6 months', '2026-05-22..2026-11-21'],
    ['last six months', '2026-05-22..2026-11-21'],
    ['past 30 days', '2026-10-23..2026-11-21'],
    ['last 2 years', '2024-11-22..2026-11-21'],
    ['last 4 weeks', '2026-10-25..2026-11-21'],
  ])('ends %s with today', (phrase, range) => {
    expect(read(phrase)).toBe(range);
  });

  it.each([
    ['this week', '2026-11-16..2026-11-22'],
    ['last week', '2026-11-09..2026-11-15'],
    ['This month', '2026-11-01..2026-11-30'],
    ['last month', '2026-10-01..2026-10-31'],
    ['this quarter', '2026-10-01..2026-12-31'],
    ['last quarter', '2026-07-01..2026-09-30'],
    ['this year', '2026-01-01..2026-12-31'],
    ['last year', '2025-01-01..2025-12-31'],
  ])('reads %s as the whole of it', (phrase, range) => {
    expect(read(phrase)).toBe(range);
  });

  it('goes back over New Year', () => {
    const february = parseDay('2026-02-10') ?? NaN;

    expect(dateRange('last quarter', february, 'en')).toEqual({
      first: parseDay('2025-10-01'),
      last: parseDay('2025-12-31'),
    });
  });

  it('begins weeks on the weekday it is told', () => {
    const saturday = parseDay('2026-11-21') ?? NaN;

    expect(dateRange('this week', saturday, 'en', 0)).toEqual({
      first: parseDay('2026-11-15'),
      last: saturday,
    });
  });

  it.each([
    ['en', 'august 2026', '2026-08-01..2026-08-31'],
    ['en', 'november', '2026-11-01..2026-11-30'],
    ['en', 'april', '2026-04-01..2026-04-30'],
    ['en', 'december', '2025-12-01..2025-12-31'],
    ['en', 'april to june', '2026-04-01..2026-06-30'],
    ['en', 'april..june', '2026-04-01..2026-06-30'],
    ['en', 'april 2027', '2027-04-01..2027-04-30'],
    ['de', 'April', '2026-04-01..2026-04-30'],
    ['en', 'may to june 2026', '2026-05-01..2026-06-30'],
    ['en', '3 may - 5 june 2026', '2026-05-03..2026-06-05'],
    ['en', 'yesterday', '2026-11-20..2026-11-20'],
    ['en', 'monday', '2026-11-16..2026-11-16'],
    ['de', 'letzten 6 Monate', '2026-05-22..2026-11-21'],
    ['de', 'gestern', '2026-11-20..2026-11-20'],
    ['fr', 'les 6 derniers mois', '2026-05-22..2026-11-21'],
    ['zh', '2026年8月', '2026-08-01..2026-08-31'],
    ['es', 'este año', '2026-01-01..2026-12-31'],
    ['es', 'El año pasado', '2025-01-01..2025-12-31'],
    ['es', 'la semana pasada', '2026-11-09..2026-11-15'],
    ['es', 'el trimestre pasado', '2026-07-01..2026-09-30'],
    ['es', 'últimos 6 meses', '2026-05-22..2026-11-21'],
    ['es', 'las últimas 6 semanas', '2026-10-11..2026-11-21'],
    ['es', 'el mes pasado..este mes', '2026-10-01..2026-11-30'],
    ['de', 'dieses Jahr', '2026-01-01..2026-12-31'],
    ['de', 'die letzten 2 Jahre', '2024-11-22..2026-11-21'],
    ['pt-BR', 'mês passado', '2026-10-01..2026-10-31'],
    ['pt-BR', 'últimos 30 dias', '2026-10-23..2026-11-21'],
    ['ru', 'последние 6 месяцев', '2026-05-22..2026-11-21'],
    ['ru', 'в этом году', '2026-01-01..2026-12-31'],
    ['ja', '先月', '2026-10-01..2026-10-31'],
    ['ja', '過去6か月', '2026-05-22..2026-11-21'],
    ['ko', '이번 주', '2026-11-16..2026-11-22'],
    ['ko', '최근 6개월', '2026-05-22..2026-11-21'],
    ['zh-CN', '上季度', '2026-07-01..2026-09-30'],
    ['zh-CN', '过去 6 个月', '2026-05-22..2026-11-21'],
    ['ar', 'آخر 6 أشهر', '2026-05-22..2026-11-21'],
    ['ar', 'الشهر الماضي', '2026-10-01..2026-10-31'],
    [['en', 'ja'], '先月', '2026-10-01..2026-10-31'],
    [['en', 'ja'], 'last month', '2026-10-01..2026-10-31'],
    [['de', 'fr'], 'depuis lundi', '2026-11-16..2026-11-21'],
    [['de', 'fr'], 'les 6 derniers mois', '2026-05-22..2026-11-21'],
  ] as const)('reads in %s "%s" as %s', (language, phrase, range) => {
    expect(read(phrase, language)).toBe(range);
  });

  it.each([
    [''],
    ['..'],
    ['soon'],
    ['2026-13'],
    ['2026-Q5'],
    ['2026-02-30'],
    ['0000'],
    ['0000-Q2..2026'],
    ['0000-01-01..2026-01-01'],
    ['last 9999 years'],
    ['2026-06-30..2026-01-01'],
    ['tomorrow..yesterday'],
    ['2026-01-01..'],
    ['..2026-01-01'],
    ['20266'],
    ['in 6 months'],
  ])('finds no range in "%s"', (phrase) => {
    expect(read(phrase)).toBeNull();
  });

  it.each([
    ['es', 'últimos meses'],
    ['es', 'últimos 0 meses'],
    ['es', 'próximos 6 meses'],
    ['es', 'últimos 6 y 7 meses'],
    ['xx', 'este año'],
  ])('finds no range in %s in "%s"', (language, phrase) => {
    expect(read(phrase, language)).toBeNull();
  });
});
