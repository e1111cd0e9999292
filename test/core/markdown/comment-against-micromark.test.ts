import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchMark } from '../../../src/core/markdown/tag';
import { marks, placedTags } from './scanning';
import { micromarkTags } from './micromark-tags';
import { runs } from '../../runs';

/** What ends a paragraph, what continues it, and the containers that may hold both. */
const containers = '¦¦¦¦> ¦- ¦1. ¦  ¦   '.split('¦');
const starts = (
  '¦¦¦¦2. ¦1. ¦- ¦3) ¦===¦---¦***¦___¦<div>¦</div>¦[^1]: ¦> ¦# ¦```¦~~~¦|-|¦|-|-|¦a|b¦    ¦- - -¦' +
  '[a]: /b¦+ ¦2.¦-'
).split('¦');
const inlines =
  '`¦`¦ ` ¦``¦%% hint #win %%¦%% hint #win %%¦ %% hint #win %%¦ x ¦y ¦\\¦ | ¦<i title="`">¦<https://a`b>'.split(
    '¦',
  );
const line = fc
  .tuple(
    fc.array(fc.constantFrom(...containers), { maxLength: 2 }),
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...inlines), { maxLength: 5 }),
  )
  .map(([prefix, start, rest]) => prefix.join('') + start + rest.join(''));

/**
 * Where micromark differs from the specification: see scan-against-micromark.test.ts; and in a container that has
 * just begun it lets only the number 1 interrupt the paragraph before it.
 */
const DIFFERENT =
  /(?:>|[-*+]|\d[.)]|\]:)[ \t]*[2-9][.)]|(?:>|[-*+]|1[.)]|\]:)[ \t]*(?:[-*+]|\d[.)])[ \t]*$|(?: {4}|\t)[^]*^[^\n]*(?:(?:[-*+]|\d[.)])[ \t]*$|[2-9][.)])|\[\^1\]:[ >\t]*\[\^1\]:|\[\^1\]: *\n[^]*\[\^1\]:|^[ \t>]*<i title="`">[ \t]*$/m;
/** Both read math only if it is closed. */
const MATH = '$$\nq\n$$';
const note = fc
  .array(fc.oneof({ weight: 12, arbitrary: line }, fc.constant(MATH)), {
    minLength: 1,
    maxLength: 7,
  })
  .map((lines) => lines.join('\n'))
  .filter((text) => !DIFFERENT.test(text) && !/\\[%<]/.test(text) && !text.includes('%%%'));

/** A tag that counts is seen by both; one in a hint by neither, whether the hint is in code or in a comment. */
function expected(text: string) {
  const hidden = text.replaceAll('%% hint #win %%', '%% hint .win %%');
  return micromarkTags(hidden).filter(({ tag }) => matchMark(tag, marks) !== null);
}

describe('comments compared with the code that micromark finds', () => {
  it('hide their tags whatever ends the paragraph around them', () => {
    fc.assert(
      fc.property(note, (text) => {
        const withTags = text.replaceAll('x', '#win');
        expect(placedTags(withTags)).toEqual(expected(withTags));
      }),
      { numRuns: runs(3000) },
    );
  });
});
