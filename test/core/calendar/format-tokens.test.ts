import { describe, expect, it } from 'vitest';
import {
  formatTokens,
  mixesWeekYears,
  namesOneDay,
  weekNaming,
} from '../../../src/core/calendar/format-tokens';

describe('format tokens', () => {
  it('cuts a format as moment does', () => {
    expect(formatTokens('gggg-[W]ww')).toEqual(['gggg', '-', '[W]', 'ww']);
    expect(formatTokens('YYYY/MM/YYYY-MM-DD dddd')).toEqual([
      'YYYY',
      '/',
      'MM',
      '/',
      'YYYY',
      '-',
      'MM',
      '-',
      'DD',
      ' ',
      'dddd',
    ]);
  });

  it.each(['YYYY-MM-DD', 'YYYY-DDDD', 'GGGG-[W]WW-E', 'gggg ww e', 'X', 'LL', 'D MMM YY'])(
    'finds a whole day in %s',
    (format) => {
      expect(namesOneDay(format)).toBe(true);
    },
  );

  it.each(['MM-DD', 'YYYY-MM', 'dddd', '[YYYY-MM-DD]', 'YYYY ww', 'HH:mm'])(
    'finds no whole day in %s',
    (format) => {
      expect(namesOneDay(format)).toBe(false);
    },
  );

  it.each([
    ['gggg-[W]ww', 'locale'],
    ['GGGG-[W]WW', 'iso'],
    ['YYYY-MM-DD [Woche] WW', 'iso'],
    ['gggg-[W]WW', 'iso'],
    ['YYYY-MM-DD', null],
    ['[Week of] YYYY-MM-DD', null],
  ])('%s names weeks of the kind %s', (format, naming) => {
    expect(weekNaming(format)).toBe(naming);
  });

  it.each(['gggg-[W]WW', 'YYYY-[W]ww', 'YYYY-[W]WW', 'GGGG-[W]ww'])(
    'warns that %s names two weeks alike',
    (format) => {
      expect(mixesWeekYears(format)).toBe(true);
    },
  );

  it.each(['gggg-[W]ww', 'GGGG-[W]WW', 'YYYY-MM-DD [Woche] WW', 'YYYY-MM-DD', 'YYYY/gggg-[W]ww'])(
    'finds no fault in %s',
    (format) => {
      expect(mixesWeekYears(format)).toBe(false);
    },
  );
});
