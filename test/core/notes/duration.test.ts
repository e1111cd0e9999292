import { describe, expect, it } from 'vitest';
import { findDuration, parseDuration } from '../../../src/core/notes/duration';

describe('parseDuration', () => {
  it.each([
    ['5m', 5],
    ['25 min', 25],
    ['3 mins', 3],
    ['1 minute', 1],
    ['90 minutes', 90],
    ['2h', 120],
    ['2 hr', 120],
    ['2 hrs', 120],
    ['1 hour', 60],
    ['2 hours', 120],
    ['1h30m', 90],
    ['1h 30m', 90],
    ['1 hour 30 min', 90],
    ['1.5h', 90],
    ['0.4h', 24],
    ['1.5m', 2],
    ['5M', 5],
    [' 5m ', 5],
    ['0m', 0],
    ['half an hour', 30],
    ['5 Min.', 5],
    ['10 Minuten', 10],
    ['2 Std.', 120],
    ['1,5 Stunden', 90],
    ['2 horas', 120],
    ['45 minutos', 45],
    ['1h30', 90],
    ['1 h 05', 65],
    ['2 heures', 120],
    ['5 мин', 5],
    ['1 час 20 минут', 80],
    ['полчаса', 30],
    ['5分', 5],
    ['１時間３０分', 90],
    ['1時間半', 90],
    ['20分間', 20],
    ['5분', 5],
    ['1시간 반', 90],
    ['5分钟', 5],
    ['半个小时', 30],
    ['2个小时', 120],
    ['٥ دقائق', 5],
    ['3 ساعات', 180],
    ['نصف ساعة', 30],
  ])('reads "%s" as %d minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each([
    [''],
    ['5'],
    ['m'],
    ['5 km'],
    ['30s'],
    ['-5m'],
    ['1,500h'],
    ['1h75'],
    ['5点'],
    ['5m run'],
    ['30m 1h'],
  ])('reads no duration in "%s"', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('findDuration', () => {
  it('finds the first in parentheses', () => {
    const text = 'ran (fast) for (1h 30m) or (5m)';

    const found = findDuration(text);

    expect(found?.minutes).toBe(90);
    expect(text.slice(found?.from, found?.to)).toBe('(1h 30m)');
  });

  it('finds it between wide ones', () => {
    expect(findDuration('歯医者を予約した（5分）')).toEqual({ minutes: 5, from: 8, to: 12 });
  });

  it.each([['ran for 5m'], ['ran (fast)'], ['(5m'], ['(ran 5m)'], ['']])(
    'finds none in "%s"',
    (text) => {
      expect(findDuration(text)).toBeNull();
    },
  );
});
