import { describe, expect, it } from 'vitest';
import { KeptMeaning } from '../../../src/core/markdown/kept-meaning';

/** The line that is read differently if `after` replaces `before`, which the note holds once. */
function disturbed(note: string, before: string, after: string): number | null {
  const from = note.indexOf(before);
  return new KeptMeaning(note).disturbedLine([{ from, to: from + before.length, text: after }]);
}

describe('the meaning of the lines around a change', () => {
  it.each([
    ['a tag is added', 'a\nb\n', 'a', 'a #win'],
    ['a line is added', '- a\n- b #win\n', '- b', '- new\n- b'],
    ['a comment is closed on its line', 'a\nb\n', 'a', 'a %% c %%'],
    ['a whole code block is added', 'a\n\nb\n', '\nb', '\n```\nx\n```\nb'],
    ['lines end otherwise', 'a\r\nb\r\n', 'a', 'a #win'],
  ])('is kept where %s', (_, note, before, after) => {
    expect(disturbed(note, before, after)).toBeNull();
  });

  it.each([
    ['a fence is left open', 'a\n- b #win\n', 'a', '```', 1],
    ['a comment is left open', 'a\n\n100%% b\n', 'a', 'a %%', 2],
    ['code is closed', '```\nx\n- a #win\n', 'x', '```', 2],
    ['a heading is made of a line above', 'a\n\nb\n', '\nb', '---\nb', 0],
    ['an item takes the code below', 'a\n\n    code\n', 'a', '- a', 2],
    ['a link gets a target', 'a\n\n[b] #win\n', 'a', '[b]: c', 2],
  ])('is lost where %s', (_, note, before, after, line) => {
    expect(disturbed(note, before, after)).toBe(line);
  });

  it('is asked for by each edit at its own place', () => {
    const meaning = new KeptMeaning('a\nb\nc\n');
    const insertion = (at: number, text: string) => ({ from: at, to: at, text });

    expect(meaning.disturbedLine([insertion(0, 'x\n'), insertion(4, '- y\n')])).toBeNull();
    expect(meaning.disturbedLine([insertion(4, '```\n'), insertion(0, 'x\n')])).toBe(2);
  });
});
