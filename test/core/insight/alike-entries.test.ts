import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparable } from '../../../src/core/insight/alike-entries';
import { AlikeEntries } from '../../../src/core/insight/alike-entries';
import { runs } from '../../runs';

const anyone = () => true;
const aLine = (text: string, about: Partial<Comparable> = {}): Comparable => ({
  text,
  day: 20_000,
  areas: [],
  links: [],
  goals: [],
  ...about,
});

/** The texts that are like a line, most alike first. */
function like(about: Comparable, others: readonly Comparable[], language = 'en'): string[] {
  return new AlikeEntries([...others, about], language)
    .like(about, anyone)
    .map(({ line }) => line.text);
}

describe('lines like a line', () => {
  const others = [
    aLine('read the mail before writing and the morning was gone'),
    aLine('the train was late'),
    aLine('slept badly and the day went by'),
    aLine('no run because of the rain'),
    aLine('ate too late, and too much of it'),
    aLine('said yes to everything'),
  ];

  it('share words that few others have', () => {
    expect(like(aLine('the morning went to mail instead of writing'), others)).toEqual([
      'read the mail before writing and the morning was gone',
    ]);
  });

  it('are none for words that all have, or for one word alone', () => {
    expect(like(aLine('the day and the train'), others)).toEqual([]);
    expect(like(aLine('rain'), others)).toEqual([]);
  });

  it('have the same words, however common these are', () => {
    const same = Array.from({ length: 5 }, (_, i) => aLine('tired', { day: 20_000 + 7 * i }));

    expect(like(aLine('Tired!', { day: 20_100 }), same)).toHaveLength(5);
  });

  it('are none where nothing is said in words', () => {
    expect(like(aLine('😩'), [aLine('😩'), ...others])).toEqual([]);
    expect(like(aLine(''), [aLine(''), ...others])).toEqual([]);
  });

  it('are found in Chinese, and among lines of four languages', () => {
    const mixed = [
      aLine('早上先看邮件，没有写作'),
      aLine('wieder die Nacht durchgemacht'),
      aLine('demasiado ruido en casa'),
      ...others,
    ];

    expect(like(aLine('又先看邮件，写作没有开始'), mixed)[0]).toBe('早上先看邮件，没有写作');
    expect(like(aLine('die halbe Nacht durchgemacht'), mixed)).toEqual([
      'wieder die Nacht durchgemacht',
    ]);
  });

  it('come first where the goal is the same, and the later one before the earlier', () => {
    const [day, text] = [20_000, 'phone before the evening hour'];
    const about = aLine('phone ate my evening hour', { day: day + 70, goals: ['Book.md'] });
    const two = [
      aLine(`${text} two`, { day: day + 7 }),
      aLine(`${text} three`, { day: day - 7, goals: ['Book.md'] }),
    ];

    expect(like(about, [...two, ...others])).toEqual([`${text} three`, `${text} two`]);
  });

  it('are as like it as it is like them, whichever words are looked for first', () => {
    const word = fc.oneof(
      fc.constantFrom('the', 'a', 'day', 'mail'),
      fc.stringMatching(/^[a-j]x$/),
    );
    const text = fc.array(word, { maxLength: 7 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), (texts) => {
        const lines = texts.map((each, i) => aLine(each, { day: 20_000 + i }));
        const index = new AlikeEntries(lines, 'en');
        const likeness = (about: Comparable, other: Comparable) =>
          index.like(about, (line) => line === other)[0]?.likeness ?? 0;

        for (const [i, one] of lines.entries()) {
          for (const other of lines.slice(0, i))
            expect(likeness(one, other)).toBeCloseTo(likeness(other, one), 9);
        }
      }),
      { numRuns: runs(50) },
    );
  });

  it('never are the line itself, and do not depend on the order of reading', () => {
    const word = fc.constantFrom('mail', 'rain', 'sleep', 'the', 'Streit', '邮件', '😩');
    const text = fc.array(word, { maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        const lines = texts.map((each, i) => aLine(each, { day: 20_000 + i }));
        const [about] = lines;
        if (about === undefined) return;
        const found = new AlikeEntries(lines, 'en').like(about, anyone);
        const turned = new AlikeEntries([...lines].reverse(), 'en').like(about, anyone);

        expect(found.some(({ line }) => line === about)).toBe(false);
        expect(turned.map(({ line }) => line.day)).toEqual(found.map(({ line }) => line.day));
      }),
      { numRuns: runs(200) },
    );
  });
});
