import fc from 'fast-check';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { describe, expect, it } from 'vitest';
import { scanBlocks } from '../../../src/core/markdown/scan-blocks';
import { compileMarks } from '../../../src/core/markdown/tag';
import { inertText } from '../../../src/core/markdown/inert-text';
import { hostileText } from '../review/hostile-text';
import { runs } from '../../runs';

const marks = compileMarks({
  win: ['win'],
  step: ['step'],
  setback: ['setback'],
  lesson: ['lesson'],
  kudos: ['kudos'],
  rest: ['restday'],
  pause: ['pause'],
});

/** What micromark enters in a text, in order. */
function tokens(markdown: string): string[] {
  const parser = parse({ extensions: [gfm(), math()] });
  const tokenizer = parser.document();
  const events = postprocess(tokenizer.write(preprocess()(markdown, 'utf8', true)));
  return events.filter(([edge]) => edge === 'enter').map(([, token]) => token.type);
}

const FLOW =
  /^(?:list(?:Un)?[Oo]rdered|paragraph|code(?:Fenced|Indented)|htmlFlow|atxHeading|setextHeading|blockQuote|thematicBreak|definition|table|taskListCheck|gfmFootnoteDefinition|mathFlow)$/;

describe('inert text', () => {
  it.each([
    ['plain', 'Wrote 250 words', 'Wrote 250 words'],
    ['a tag', 'ran #win/health today', 'ran \\#win/health today'],
    ['two tags together', '#a#b', '\\#a\\#b'],
    ['a tag of no mark', 'ran #morning', 'ran \\#morning'],
    ['no tag', 'C# and #1 (#no)', 'C# and #1 (#no)'],
    ['a tag in emphasis', '_#win_', '_\\#win_'],
    ["a tag in a link's text", '[a #win](b)', '[a \\#win](b)'],
    [
      'a heading of a link',
      '[[Note#Heading]] https://a.b/#win',
      '[[Note#Heading]] https://a.b/#win',
    ],
    ['a comment', 'a %% b', 'a \\%\\% b'],
    ['a lone percent sign', '100 % sure', '100 % sure'],
    ['an HTML comment', 'a <!-- b', 'a \\<!-- b'],
    ['an unpaired backtick', 'the ` key', 'the \\` key'],
    ['closed code', 'ran `npm #win <!--`', 'ran `npm #win <!--`'],
    ['code that would end a comment', 'ran `a %% b`', 'ran \\`a \\%\\% b\\`'],
    ['code closed by another run', '``a`', '\\`\\`a\\`'],
    ['math', '$$x$$ for $5', '\\$\\$x\\$\\$ for $5'],
    ['a tag that math hid', '$$ #win $$', '\\$\\$ \\#win \\$\\$'],
    ['an escape', '\\#win \\%', '\\#win \\%'],
    ['an escape that would end a comment', '\\%% \\$$', '\\%\\% \\$\\$'],
    ['a backslash before an escape', '\\\\%%', '\\\\\\%\\%'],
    ['line breaks', 'one\r\ntwo\n\nthree\0', 'one two three'],
    ['a heading', '# not one', '\\# not one'],
    ['a list item', '- a', '\\- a'],
    ['a minus', '-5 degrees', '-5 degrees'],
    ['a number', '12. a', '12\\. a'],
    ['a year', '2026 was good', '2026 was good'],
    ['a quote', '> a', '\\> a'],
    ['a task', '[ ] later', '\\[ ] later'],
    ['a link at the start', '[a](b) [[c]]', '[a](b) [[c]]'],
    ['a definition', '[a]: b', '\\[a]: b'],
    ['a footnote', '[^1]: b', '\\[^1]: b'],
    ['a rule', '* * *', '\\* * *'],
    ['emphasis at the start', '**Bold** move', '**Bold** move'],
    ['tildes', '~~~ a', '\\~~~ a'],
    ['a block of HTML', '<div> a', '\\<div> a'],
    ['inline HTML', '<kbd>Ctrl</kbd> a', '<kbd>Ctrl</kbd> a'],
    ['a block id', 'done ^abc-1', 'done \\^abc-1'],
    ['a power', '2^10', '2^10'],
    ['nothing', ' \n ', ''],
  ])('keeps %s readable', (_, text, inert) => {
    expect(inertText(text)).toBe(inert);
  });

  it('is not changed by a second copy', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const inert = inertText(text);

        expect(inertText(inert)).toBe(inert);
      }),
      { numRuns: runs(800) },
    );
  });

  it('makes no tag of a mark, and hides none after it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const note = `- ${inertText(text)} x\n- after #win\n\nparagraph #win\n`;

        const blocks = scanBlocks(note, { marks, winHeadings: [] });

        expect(blocks.map((block) => [block.kind, block.line, block.checkbox, block.text])).toEqual(
          [
            ['item', 1, null, 'after #win'],
            ['line', 3, null, 'paragraph #win'],
          ],
        );
      }),
      { numRuns: runs(800) },
    );
  });

  it('opens no block', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const types = tokens(`- ${inertText(text)} x\n- after\n`).filter((type) => FLOW.test(type));

        expect(types).toEqual(['listUnordered', 'paragraph', 'paragraph']);
      }),
      { numRuns: runs(800) },
    );
  });

  it('is one line that ends no comment', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(inertText(text)).not.toContain('%%');
        expect(inertText(text)).not.toMatch(/[\p{Cc}\u2028\u2029]|^\s|\s$/u);
      }),
    );
  });
});
