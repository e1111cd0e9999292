import fc from 'fast-check';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { lastBlockEnd, readOutline } from '../../../src/core/markdown/outline';
import { runs } from '../../runs';

const NOTE = `---
tags: [a]
---
# Day
Wins
----
- a
  - child

  more
- b
lazy

> - quoted

\`\`\`
## code
\`\`\`
%% small-wins:begin wins week:2026-11-16 %%
## generated
- generated
%% small-wins:end wins sha=0123456789abcdef %%
%%
## hint
%%
1. c
`;

interface Structure {
  readonly headings: readonly (readonly [line: number, level: number])[];
  readonly items: readonly number[];
}

/** Headings of the top level, and items that are not in another, as micromark finds them. Lines from 0. */
function micromarkStructure(markdown: string): Structure {
  const parser = parse({ extensions: [gfm()] });
  const tokenizer = parser.document();
  const events = postprocess(tokenizer.write(preprocess()(markdown, 'utf8', true)));
  const headings: [number, number][] = [];
  const items: number[] = [];
  let [containers, lists] = [0, 0];
  for (const [edge, token, context] of events) {
    const isList = token.type === 'listOrdered' || token.type === 'listUnordered';
    const isContainer =
      isList || token.type === 'blockQuote' || token.type === 'gfmFootnoteDefinition';
    const by = edge === 'enter' ? 1 : -1;
    if (isList) lists += by;
    // A footnote's items are not items of the note.
    if (token.type === 'gfmFootnoteDefinition') lists += by;
    if (isContainer) containers += by;
    if (edge === 'exit') continue;
    if (token.type === 'listItemPrefix' && lists === 1) items.push(token.start.line - 1);
    const isHeading = token.type === 'atxHeading' || token.type === 'setextHeading';
    if (!isHeading || containers > 0) continue;
    const source = context.sliceSerialize(token);
    const level =
      token.type === 'atxHeading'
        ? (/^#+/.exec(source)?.[0].length ?? 0)
        : /=\s*$/.test(source)
          ? 1
          : 2;
    headings.push([token.start.line - 1, level]);
  }
  return { headings, items };
}

describe('outline', () => {
  it('holds the headings of the top level', () => {
    expect(readOutline(NOTE).headings).toEqual([
      { level: 1, name: 'day', line: 3, lastLine: 3 },
      { level: 2, name: 'wins', line: 4, lastLine: 5 },
    ]);
  });

  it('holds the outermost items with all that belongs to them', () => {
    expect(readOutline(NOTE).items).toEqual([
      { line: 6, lastLine: 9 },
      { line: 10, lastLine: 11 },
      { line: 13, lastLine: 13 },
      { line: 25, lastLine: 25 },
    ]);
  });

  it('finds code, and where nothing can be inserted', () => {
    const { lines } = readOutline(NOTE);
    const numbers = (isWanted: (line: (typeof lines)[number]) => boolean) =>
      lines.flatMap((line, number) => (isWanted(line) ? [number] : []));

    expect(numbers(({ isCode }) => isCode)).toEqual([0, 1, 2, 15, 16]);
    expect(numbers(({ isOpen }) => isOpen)).toEqual([0, 1, 15, 16, 18, 19, 20, 22, 23]);
    expect(numbers(({ isBlank }) => isBlank)).toEqual([8, 12, 14]);
  });

  it.each([
    ['', -1],
    ['a\n', 0],
    ['a\n\n```\ncode', 1],
    ['a\n%%\nhint', 0],
    ['a\n%%', 0],
    ['a\n\n<!-- hint', 1],
    ['- a\n  ```\n  code', 2],
    ['<div>\na', 1],
    ['```', -1],
  ])('ends the blocks of %j on line %i', (note, line) => {
    expect(lastBlockEnd(readOutline(note))).toBe(line);
  });

  it('agrees with micromark', () => {
    // No indented code: after it micromark takes an empty item for text.
    const line = fc.constantFrom(
      '',
      '# a',
      '  ## b',
      'a',
      '===',
      '---',
      '- a',
      '  - b',
      '   text',
      '* c',
      '1. d',
      '2) e',
      '-',
      '> - q',
      '> # h',
      '```',
      '  ~~~',
      '<div>',
      '<!--',
      '-->',
      '| a |',
      '| - |',
      '- # h',
      '[^1]: x',
      '- - x',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const note = ['no front matter', '', ...lines].join('\n');

        const { headings, items } = readOutline(note);

        expect({
          headings: headings.map(({ line, level }) => [line, level]),
          items: items.map(({ line }) => line),
        }).toEqual(micromarkStructure(note));
      }),
      { numRuns: runs(1500) },
    );
  });
});
