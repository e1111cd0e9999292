import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchMark } from '../../../src/core/markdown/tag';
import type { PlacedTag } from './scanning';
import { marks, placedTags } from './scanning';
import { micromarkTags } from './micromark-tags';
import { runs } from '../../runs';

const containers = '¦¦¦> ¦>¦- ¦-   ¦* ¦1. ¦1) ¦  ¦   ¦    ¦\t¦>\t¦-\t¦+ ¦[^1]: '.split('¦');
const starts = (
  '¦¦¦¦# ¦## ¦```¦~~~¦``` js¦    ¦\t¦***¦---¦===¦- - -¦-¦1.¦*¦+¦- [x] ¦- [ ]¦' +
  "[a]: /b ¦[a]: /b 'c¦[c]:¦|a|b|¦|-|-|¦-|-¦:-¦" +
  '<div>¦</div>¦<b>¦<!--¦-->¦<pre>¦</pre>¦<?x¦?>¦<!X¦<![CDATA[¦]]>'
).split('¦');
const inlines = (
  '#win¦ #win¦ #win¦#win ¦_#win_¦#win_¦`#win`¦\\#win¦ a ¦b¦  ¦&amp;¦"¦\'¦`¦``¦*¦_¦\\¦|¦ | ¦\\|¦' +
  '[¦]¦](¦)¦[a]¦[t #win](/u)¦![#win](/u)¦](/u "t")¦[^1]¦' +
  '<¦>¦<b>¦</b>¦<a href="¦">¦<!-- ¦ -->¦<https://x.org/>'
).split('¦');

/** Where micromark differs from the specification, or we from both. */
const DIFFERENT = new RegExp(
  [
    // In a container that has just begun, and after indented code, it does not let an empty item interrupt a
    // paragraph, though none is open.
    /(?:>|[-*+]|1[.)]|\]:)[ \t]*(?:[-*+]|1[.)])[ \t]*$/,
    /(?: {4}|\t)[^]*^[^\n]*(?:[-*+]|1[.)])[ \t]*$/,
    // It takes a footnote's indentation for that of a footnote inside it.
    /\[\^1\]:[ >\t]*\[\^1\]:|\[\^1\]: *\n[^]*\[\^1\]:/,
    // It lets a lone tag open a block instead of a lazy continuation.
    /^[ \t>]*<\/?(?:b|pre)>[ \t]*$/,
    // For long runs of delimiters it counts what is left instead of the whole run.
    /__|\*\*/,
    // Wiki-links; and an address after an escaped `<`.
    /\[\[|\\</,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'm',
);

const line = fc
  .tuple(
    fc.array(fc.constantFrom(...containers), { maxLength: 3 }),
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...inlines), { maxLength: 5 }),
  )
  .map(([prefix, start, rest]) => prefix.join('') + start + rest.join(''));
const note = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 7 }), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .filter(([lines]) => !DIFFERENT.test(lines.join('\n')))
  .map(([lines, end]) => lines.join(end));

function expectedTags(text: string): PlacedTag[] {
  return micromarkTags(text).filter(({ tag }) => matchMark(tag, marks) !== null);
}

describe('scanBlocks compared with micromark', () => {
  it('finds the same tags, in the same kinds of blocks', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(placedTags(text)).toEqual(expectedTags(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  it('finds the same tags if lone HTML tags are outside of containers', () => {
    const html = fc.constantFrom(
      '<b>',
      '</b>',
      '</pre>',
      '<a href="x">',
      '#win',
      'a #win',
      '',
      '  #win',
    );
    const lines = fc.array(html, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'));

    fc.assert(
      fc.property(lines, (text) => {
        expect(placedTags(text)).toEqual(expectedTags(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('finds the same tags beside dollars that close', () => {
    const parts = fc.constantFrom(
      '#win',
      ' #win',
      '$x$',
      '$#win$',
      '$x #win$',
      '$$x #win$$',
      ' a ',
      '`$`',
      '\\$',
    );
    const text = fc.array(parts, { minLength: 1, maxLength: 6 }).map((all) => `a ${all.join(' ')}`);

    fc.assert(
      fc.property(text, (words) => {
        expect(placedTags(words)).toEqual(expectedTags(words));
      }),
      { numRuns: runs(1000) },
    );
  });

  it('finds the same tags around math blocks', () => {
    const parts = fc.constantFrom(
      '$$\nx #win\n\ny #win\n$$',
      '$$ js\nx #win\n $$$',
      '> $$\n> x #win\n> $$\n> #win',
      '- $$\n  x #win\n  $$\n  #win',
      '#win\n$$\n#win\n$$\n#win',
      '$$x$$\n#win',
      '#win',
      '    #win',
    );
    const text = fc.array(parts, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n\n'));

    fc.assert(
      fc.property(text, (words) => {
        expect(placedTags(words)).toEqual(expectedTags(words));
      }),
      { numRuns: runs(500) },
    );
  });
});
