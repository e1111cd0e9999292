import { describe, expect, it } from 'vitest';
import { textRuns } from '../../src/views/entry-text';

/** Links as `‹words→target›`. */
function runs(text: string): string {
  return textRuns(text)
    .map((run) => (run.target === null ? run.text : `‹${run.text}→${run.target}›`))
    .join('');
}

describe('an entry’s words', () => {
  it.each([
    ['Called [[Mia]]', 'Called ‹Mia→Mia›'],
    ['[[People/Mia|Mia]] helped', '‹Mia→People/Mia› helped'],
    ['[[Report#Draft]]', '‹Report#Draft→Report#Draft›'],
    ['[the draft](My%20draft.md)', '‹the draft→My draft.md›'],
    ['[100 %](100%.md)', '‹100 %→100%.md›'],
    ['![[photo.png]]', '‹photo.png→photo.png›'],
    ['[[]] and [[ ]', '[[]] and [[ ]'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[site](https://example.org)', '[site](https://example.org)'],
    ['<b>bold</b> **bold**', '<b>bold</b> **bold**'],
  ])('%s', (text, expected) => {
    expect(runs(text)).toBe(expected);
  });
});
