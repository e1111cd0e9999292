import { describe, expect, it } from 'vitest';
import { formatTag } from '../../../src/core/text/format-tag';
import { numbersOf } from '../../../src/core/words/numbers';

describe('numbers of a language', () => {
  it.each([
    ['en', '1,204.5', '31%', 'a, b and c', 'a, b or c'],
    ['de', '1.204,5', '31\u00a0%', 'a, b und c', 'a, b oder c'],
    ['ru', '1\u00a0204,5', '31\u00a0%', 'a, b и c', 'a, b или c'],
    ['ja', '1,204.5', '31%', 'a、b、c', 'a、b、またはc'],
    ['zh-CN', '1,204.5', '31%', 'a、b和c', 'a、b或c'],
  ])('in %s are formatted as it writes them', (tag, number, percent, listed, either) => {
    const of = numbersOf(tag);

    expect(of.number(1204.5)).toBe(number);
    expect(of.percent(31)).toBe(percent);
    expect(of.listed(['a', 'b', 'c'])).toBe(listed);
    expect(of.either(['a', 'b', 'c'])).toBe(either);
  });

  it('in Arabic have the digits that names of files have', () => {
    expect(numbersOf('ar').number(1204)).toBe('1,204');
  });

  it.each('en de es fr pt-BR ru ja ko zh-CN ar'.split(' '))(
    'below and above a thousand are as %s writes them, and so is a list of one',
    (tag) => {
      const { number, listed, either } = numbersOf(tag);
      const format = new Intl.NumberFormat(formatTag(tag));
      const numbers = [...Array(1_100).keys(), -0, -1, -12, 0.5, 12.25, 999.5, 1e6, NaN, Infinity];

      expect(numbers.map(number)).toEqual(numbers.map((each) => format.format(each)));
      expect([listed([]), listed(['a']), either([]), either(['a'])]).toEqual(['', 'a', '', 'a']);
      expect(new Intl.ListFormat(formatTag(tag)).format(['a'])).toBe('a');
    },
  );

  it('take the form that a language has for a count', () => {
    const { many } = numbersOf<'one' | 'few' | 'many'>('ru');
    const wins = { one: 'победа', few: 'победы', many: 'побед', other: 'победы' };

    expect([1, 2, 5, 11, 21, 1.5].map((count) => many(count, wins))).toEqual([
      '1 победа',
      '2 победы',
      '5 побед',
      '11 побед',
      '21 победа',
      '1,5 победы',
    ]);
  });

  it('differ by as few decimals as show it', () => {
    const { apart, rounded, fixed } = numbersOf('de');

    expect(apart(2.31, 2.44)).toEqual(['2,3', '2,4']);
    expect(apart(2.311, 2.314)).toEqual(['2,31', '2,31']);
    expect(apart(231.2, 244)).toEqual(['231', '244']);
    expect(rounded(-0.27, 1)).toBe('−0,3');
    expect(rounded(-0.04, 1)).toBe('0');
    expect(fixed(0.3, 2)).toBe('0,30');
  });
});
