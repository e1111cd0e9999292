import { describe, expect, it } from 'vitest';
import { READERS, SHAPES, growth } from '../hostile/readers';

/** What has been slow once, and similar texts. */
const UNITS = [
  '2. ran `npm test` %% note %% #win',
  '%%`',
  '%% a ` b',
  '`%% ',
  '> ',
  '>- ',
  '- ',
  '/',
  'a/',
  '#win/',
  '{{date:',
  '{{',
  ' ',
  '\t',
  '\n',
  '\r',
  '[',
  '[a]: ',
  '[a]: /b',
  '](',
  '[x:: ',
  '(',
  '*a ',
  '_a_',
  '<',
  '<a b="',
  '<!--',
  '$',
  '$$',
  '@(',
  '@a ',
  '|',
  '|-',
  '===',
  '`a',
  '~~~',
  'https://',
  '%',
  '^a ',
  '✅ ',
  '9:30-',
];
/** Characters of the shortest text. */
const N = 1_000;
/** Squared time beside linear time that weighs more is nearer to that in texts so short. */
const MOST = 7;

describe('readers of text', () => {
  it('are told from one that takes squared time', () => {
    const squared = (text: string) => text.replace(/\/+$/, '');
    const grows = (n: number) => growth(squared, (m) => `${'/'.repeat(m)}a`, n, MOST) !== null;

    // A quick machine needs longer texts; a busy one may lengthen the time of the shorter text alone, but not always.
    const lengths = [1, 1.5, 2, 3, 4, 6, 8].map((times) => times * N);
    expect([...lengths, ...lengths, ...lengths].some(grows)).toBe(true);
  });

  it.each(Object.entries(READERS))(
    'take four times as long for four times the text: %s',
    (_, read) => {
      const slow = UNITS.flatMap((unit) =>
        Object.entries(SHAPES).flatMap(([shape, textOf]) => {
          const ratio = growth(read, (n) => textOf(unit, n), N, MOST);
          return ratio === null ? [] : [`${JSON.stringify(unit)}, ${shape}: ${ratio.toFixed(1)}`];
        }),
      );

      expect(slow).toEqual([]);
    },
  );
});

describe('texts of millions of lines or marks', () => {
  it.each(['\n', ' \n', '- ', '> ', '#', '/', '`', '%%', '\\', '|', '{{'])(
    'are read to their end: %j',
    (unit) => {
      const text = unit.repeat(4_000_000);
      for (const name of ['edges', 'area', 'checkbox', 'heading', 'pause']) {
        expect(() => READERS[name]?.(text)).not.toThrow();
      }
    },
  );
});
