import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../src/core/markdown/block';
import { scan } from '../scanning';
import { runs } from '../../../runs';

const words = (
  '#win¦ #win¦#win/a_b¦_#win_¦**#win**¦a¦ ¦`¦``¦*¦_¦~~¦==¦$¦$$¦\\¦%%¦[[b]]¦[[¦]]¦![[c]]¦[d](e)¦' +
  '![f](g "h")¦[¦](¦)¦<b>¦<!-- i -->¦<!--¦https://x.org¦www.x.org¦<me@x.org>¦[x]¦🥇'
).split('¦');
// After the first word no block but the paragraph can begin; a backslash would break the line at its end.
const line = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((all) => `#win ${all.join('')}.`);

/** What is read from a text, wherever it is. */
function contentOf(block: Block | undefined): unknown {
  if (block === undefined) return null;
  const { text, tags, spans } = block;
  return { text, tags, spans };
}

describe('a block of one line', () => {
  it('reads as the same line above another, which is read in parts', () => {
    fc.assert(
      fc.property(line, (text) => {
        const [alone] = scan(text);
        const [above] = scan(`${text}\nmore`);

        expect(contentOf(alone)).toEqual(contentOf(above));
        expect(alone?.pieces).toEqual(above?.pieces);
      }),
      { numRuns: runs(1000) },
    );
  });

  it.each([
    ['a paragraph', 'a #win', { kind: 'line', line: 1, checkbox: null }],
    ['a heading', '## a #win', { kind: 'heading', line: 1, checkbox: null }],
    ['an item', '- a #win', { kind: 'item', line: 1, checkbox: null }],
    ['a task', '- [x] a #win', { kind: 'item', line: 1, checkbox: 'x' }],
    ['an item below its marker', '-\n  a #win', { kind: 'item', line: 1, checkbox: null }],
  ])('is of its kind, line and checkbox in %s', (_, text, expected) => {
    const [block] = scan(`\n${text}`);

    expect(block).toMatchObject({ ...expected, text: 'a #win' });
  });

  it('is one of a paragraph, where the lines of its item hold but a definition', () => {
    const [block] = scan('- [a]: b\nc #win');

    expect(block).toMatchObject({ kind: 'line', line: 1, checkbox: null, text: 'c #win' });
  });
});
