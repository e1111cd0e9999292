import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/core/calendar/day';
import { nearDay } from '../../../src/core/calendar/near-day';
import { nearRange } from '../../../src/core/calendar/near-range';

const TODAY = parseDay('2026-11-20');

describe('mistyped words for a day', () => {
  it.each([
    ['yesterdy', 'yesterday'],
    ['last firday', 'last friday'],
    ['3 dyas ago', '3 days ago'],
    ['12 novembr', '12 november'],
  ])('are meant to be words that name one: %s', (typed, meant) => {
    expect(nearDay(typed, TODAY, 'en')).toBe(meant);
  });

  it.each([
    ['en', '29 feb'],
    ['en', 'february 29th'],
    ['de', '29. Februar'],
    ['ja', '2月29日'],
    ['ar', '29 فبراير'],
  ])('are the last 29 February, where the year has none (%s): %s', (language, typed) => {
    expect(nearDay(typed, TODAY, language)).toBe('2024-02-29');
    expect(nearDay(typed, null, language)).toBeNull();
    expect(nearDay('30 feb', TODAY, language)).toBeNull();
  });

  it.each([
    ['de', 'gestren', 'gestern'],
    ['de', 'vorgesern', 'vorgestern'],
    ['es', 'el vienres pasado', 'el viernes pasado'],
    ['es', 'hace 3 dias', 'hace 3 días'],
    ['fr', 'vendrdi dernier', 'vendredi dernier'],
    ['pt-BR', 'antontem', 'anteontem'],
    ['ru', 'вчерра', 'вчера'],
    ['ru', 'в прошлую птяницу', 'в прошлую пятницу'],
    ['ja', '金曜目', '金曜日'],
    ['ko', '지난주 금욜일', '지난주 금요일'],
    ['ar', 'البراحة', 'البارحة'],
  ])('are meant to be words of the language (%s): %s', (language, typed, meant) => {
    expect(nearDay(typed, TODAY, language)).toBe(meant);
  });

  it.each([
    ['de', 'leztte Woche', 'letzte Woche'],
    ['es', 'el mes passado', 'el mes pasado'],
    ['fr', 'la semaine derniere', 'la semaine dernière'],
    ['pt-BR', 'mes passado', 'mês passado'],
    ['ru', 'авгутс', 'август'],
    ['en', 'lst 6 mnths', 'last 6 months'],
  ])('are meant to be a range of the language (%s): %s', (language, typed, meant) => {
    expect(nearRange(typed, parseDay('2026-11-20') ?? 0, language, 1)).toBe(meant);
  });

  it.each(['yesterday', 'whenever', 'lst', '2026-13-01', ''])(
    'are nothing that could be corrected: %j',
    (typed) => {
      expect(nearDay(typed, TODAY, 'en')).toBeNull();
    },
  );

  it('are not corrected to what counts from a day where there is none', () => {
    expect(nearDay('yesterdy', null, 'en')).toBeNull();
  });
});
