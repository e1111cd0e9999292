import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInline } from '../../../src/core/markdown/inline/inline';
import { textWithout } from '../../../src/core/notes/entry-text';
import { proseOf } from '../../../src/core/notes/prose';

/** The words of a text without its tags. */
function read(text: string): string {
  const { tags, spans } = readInline(text, [], { links: new Map(), footnotes: new Set() });
  return textWithout(tags, text, proseOf(text, spans));
}

describe('textWithout', () => {
  it.each([
    ['did it #win', 'did it'],
    ['#win did it', 'did it'],
    ['did #win it', 'did it'],
    ['did   it\n #win\ttoday', 'did it today'],
    ['#win', ''],
    ['#win #win/a', ''],
    ['#a#b', ''],
    ['did it #win.', 'did it.'],
    ['did it #win, slowly', 'did it, slowly'],
    ['did it (at last #win)', 'did it (at last)'],
    ['did it #win #step; well', 'did it; well'],
    ['did it #win :)', 'did it :)'],
    ['did it #win!', 'did it!'],
  ])('takes tags off %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    ['**#win** did it', 'did it'],
    ['did it **#win**', 'did it'],
    ['_#win_ did it', 'did it'],
    ['==#win== did it', 'did it'],
    ['~~#win~~ did it', 'did it'],
    ['***#win*** did it', 'did it'],
    ['**_#win_** did it', 'did it'],
    ['**#win #step** did it', 'did it'],
    ['did **it** **#win** today', 'did **it** today'],
  ])('takes emphasis around nothing but tags off %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    ['**#win did it** today', '**did it** today'],
    ['**did it #win** today', '**did it** today'],
    ['**did it *#win*** today', '**did it** today'],
    ['**did #win it** today', '**did it** today'],
    ['_did it #win_', '_did it_'],
    ['did `it` _far #win_', 'did `it` _far_'],
  ])('keeps emphasis around words whole: %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it.each([
    ['**did**#win it', '**did** it'],
    ['**did!**#win it', '**did!** it'],
    ['**did**#win **it**', '**did** **it**'],
    ['#win **did** it', '**did** it'],
    ['2 * 3 #win * 4', '2 * 3 * 4'],
    ['snake_case_#win', 'snake_case_'],
    ['did it ~#win', 'did it ~#win'],
    [String.raw`\*#win* did it`, String.raw`\** did it`],
    ['`**` #win **it**', '`**` **it**'],
    ['[#win](a.md) it', '[](a.md) it'],
  ])('leaves other emphasis alone: %j', (text, words) => {
    expect(read(text)).toBe(words);
  });

  it('changes nothing but white space where nothing is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textWithout([], text, text)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('cuts no more than cuts, emphasis and white space', () => {
    const word = fc.constantFrom('a', 'b', ' ', '*', '**', '_', '==', '~~', '#win', '#step', '\\');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join('');
        const { tags } = readInline(text, [], { links: new Map(), footnotes: new Set() });
        const bare = (part: string) => part.replace(/[\s*_=~]/g, '');
        let rest = text;
        for (const { from, to } of [...tags].reverse()) {
          rest = rest.slice(0, from) + rest.slice(to);
        }

        expect(bare(textWithout(tags, text, text))).toBe(bare(rest));
      }),
    );
  });

  it('reads a line of ten thousand emphasized tags to its end', () => {
    const text = '**#win** a '.repeat(10_000);

    expect(read(text)).toBe('a '.repeat(10_000).trim());
  });
});
