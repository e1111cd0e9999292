import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedTags } from '../scanning';
import { runs } from '../../../runs';

const lines = (
  '¦¦¦- a¦- #win¦- [x] b #win¦  - c #win¦\t- d¦  more #win¦text¦text #win¦# e #win¦## f¦- ¦-¦---¦***¦* * *¦* g¦+ h¦1. i¦' +
  '2. j #win¦> k #win¦> - l¦lazy #win¦    code #win¦\tcode #win¦|a|b|¦|-|-|¦|c #win|¦```¦~~~¦<!-- m¦-->¦<div>¦%%¦%% n¦$$¦' +
  '`o¦p` #win¦[^1]¦===¦- ```¦#tag¦#win¦####### q¦-\tr #win¦-     s #win'
).split('¦');
const note = fc
  .tuple(
    fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
  )
  .map(([all, end]) => all.join(end));

describe('a fresh start', () => {
  it('loses nothing that a scan of every line finds', () => {
    fc.assert(
      fc.property(note, (text) => {
        // Where a definition may be, every line is read.
        const inFull = placedTags(`${text}\n\n[label]: destination`);

        expect(placedTags(text)).toEqual(inFull);
      }),
      { numRuns: runs(2000) },
    );
  });

  it.each([
    ['a fence that is open', '```\n\n- #win\n\n```'],
    ['HTML that is open', '<!--\n\n- #win\n\n-->'],
    ['a comment that is open', '%%\n\n- #win\n\n%%'],
    ['math that is open', '$$\n\n- #win\n\n$$'],
    ['a fence in an item', '- ```\n\n  - #win\n  ```'],
  ])('is none in %s', (_, text) => {
    expect(placedTags(text)).toEqual([]);
  });
});
