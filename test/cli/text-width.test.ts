import { describe, expect, it } from 'vitest';
import { datesOf } from '../../src/core/words/dates';
import { LANGUAGES } from '../../src/core/words/languages';
import { padCells, cellWidth } from '../../pkg/cli/src/text-width';

describe('labels in a terminal', () => {
  it.each([...LANGUAGES, 'he'])(
    'differ by weekday, and stand below one another: %s',
    (language) => {
      const dates = datesOf(language);
      const names = Array.from({ length: 7 }, (_, day) => dates.weekdayShort(20_770 + day));

      expect(new Set(names).size).toBe(7);
      expect(new Set(names.map((name) => cellWidth(padCells(name, 20))))).toEqual(new Set([20]));
    },
  );

  it.each([
    ['Mon', 3],
    ['月曜日', 6],
    ['월요', 4],
    ['Thứ'.normalize('NFD'), 3],
    ['🎉', 2],
  ])('are measured in cells: %s', (text, cells) => {
    expect(cellWidth(text)).toBe(cells);
  });
});
