import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineRange } from '../../../src/core/logging/markable-note';
import type { Former } from '../../../src/core/logging/toggle-mark';
import { markAsStep, toggleMark } from '../../../src/core/logging/toggle-mark';
import { applyEdits } from '../../../src/core/markdown/text-edit';
import type { Entry } from '../../../src/core/notes/entry';
import { hostileText } from '../review/hostile-text';
import { DAY, RULES } from './rules';
import { runs } from '../../runs';

const WIN = { marks: RULES.marks, mark: 'win', tag: 'win' } as const;
const STEP = { marks: RULES.marks, tag: 'step' };

/** The text with the mark turned on or off, on the lines `[first, last]`, and the text after doing it twice. */
function toggled(text: string, first = 0, last = first, former: Former | null = null): string {
  return applyEdits(text, toggleMark(text, { first, last }, WIN, former).edits);
}

function asStep(text: string, first = 0, last = first): string {
  return applyEdits(text, markAsStep(text, { first, last }, STEP).edits);
}

function reasons(text: string, range: LineRange): string[] {
  return toggleMark(text, range, WIN).refused.map(({ line, reason }) => `${line}: ${reason}`);
}

describe('toggle win', () => {
  it.each([
    ['a paragraph', 'did it', 'did it #win'],
    ['a list item', '- did it', '- did it #win'],
    ['a task', '  - [ ] did it', '  - [ ] did it #win'],
    ['a numbered item', '12) did it', '12) did it #win'],
    ['a heading', '## Did it', '## Did it #win'],
    ['a closed heading', '## Did it ##', '## Did it #win ##'],
    ['a quote', '> did it', '> did it #win'],
    ['a list in a callout', '> [!note] Day\n> - did it', '> [!note] Day #win\n> - did it'],
    ['trailing spaces', 'did it  \nmore', 'did it #win  \nmore'],
    ['a block id', '- did it ^abc-1', '- did it #win ^abc-1'],
    ['nothing but a block id', '- ^abc-1', '- #win ^abc-1'],
    ['a row', '| a | b |\n| - | - |', '| a | b #win |\n| - | - |'],
    ['a row without edges', 'a | b\n- | -', 'a | b #win\n- | -'],
    ['an empty last cell', '| a |   |\n| - | - |', '| a | #win  |\n| - | - |'],
    ['a tight row', '|a|b|\n|-|-|', '|a|b #win|\n|-|-|'],
    ['other tags', '- did it #lesson #work', '- did it #lesson #work #win'],
    ['an item without words', '- ', '- #win'],
    ['a task without words', '- [ ] ', '- [ ] #win'],
    ['a comment behind the words', 'did it %% hint %%', 'did it %% hint %% #win'],
    ['a line behind a lazy one', '- item\nlazy', '- item #win\nlazy'],
  ])('adds its tag to %s, and takes it off again', (_, text, marked) => {
    const on = toggled(text);
    const off = toggled(on);

    expect(on).toBe(marked);
    expect(off).toBe(text);
  });

  it.each([
    ['with its area', '- did it #win/health ^id', '- did it ^id'],
    ['before punctuation', 'did it #win, twice', 'did it, twice'],
    ['at the start', '- #win did it', '- did it'],
    ['in the middle', 'a #win b', 'a b'],
    ['twice', '- #win #win/health did it', '- did it'],
    ['next to another', 'a #lesson#win b', 'a #lesson b'],
    ['on another line of the item', '- did\n  it #win', '- did\n  it'],
    ['and no other mark', '- did it #win #lesson #step', '- did it #lesson #step'],
    ['in any case', '- did it #WIN/Health', '- did it'],
  ])('takes its tag off %s', (_, text, unmarked) => {
    expect(toggled(text)).toBe(unmarked);
  });

  it('leaves what only looks like its tag', () => {
    expect(toggled('- `#win` #winter')).toBe('- `#win` #winter #win');
  });

  it('turns each line of a selection by itself, and skips blank ones', () => {
    const text = '- a\n\n- b #win\n  - c\n> d';

    expect(toggled(text, 0, 4)).toBe('- a #win\n\n- b\n  - c #win\n> d #win');
  });

  it('marks an item of several lines once', () => {
    expect(toggled('- a\n  b\n  c', 0, 1)).toBe('- a\n  b #win\n  c');
  });

  it('keeps line ends and a byte order mark', () => {
    expect(toggled('\ufeffa\r\nb\rc', 0, 2)).toBe('\ufeffa #win\r\nb #win\rc #win');
  });

  it('puts back what the last toggle took, with its area and place', () => {
    const text = '- #win/Health ran  #work\nsaid it #win\n#win';
    const off = toggleMark(text, { first: 0, last: 2 }, WIN);
    const taken = applyEdits(text, off.edits);

    expect(taken).toBe('- ran  #work\nsaid it\n');
    expect(toggled(taken, 0, 2, off.former)).toBe(text);
  });

  it('refuses where a tag would not count, and says why', () => {
    const text = '---\na: b\n---\n```\ncode\n```\n<div>\n\n    code\n\n%%\nhidden\n%%\n\n';

    expect(reasons(text, { first: 1, last: 1 })).toEqual(['1: property']);
    expect(reasons(text, { first: 4, last: 4 })).toEqual(['4: code']);
    expect(reasons(text, { first: 13, last: 13 })).toEqual(['13: no-words']);
    expect(reasons(text, { first: 0, last: 12 }).map((reason) => reason.split(':')[0])).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '8',
      '10',
      '11',
      '12',
    ]);
  });

  it.each([
    ['a heading', '#win # Day', '\\# Day'],
    ['a list in a list', '- #win - a', '- \\- a'],
    ['a numbered list', '1. #win 1. a', '1. 1\\. a'],
    ['a task', '- #win [ ] a', '- \\[ ] a'],
    ['a list in a task', '- [x] #win - a', '- [x] - a'],
    ['a quote', 'a\n  #win > b', 'a\n  \\> b'],
    ['code', '- #win     a', '- a'],
  ])('makes no %s of what stands behind the tag', (_, text, unmarked) => {
    expect(toggled(text, text.split('\n').length - 1)).toBe(unmarked);
  });

  it('refuses where no escape keeps what stands behind the tag', () => {
    expect(reasons('- #win ```', { first: 0, last: 0 })).toHaveLength(1);
  });

  it('marks the lines around one that cannot be', () => {
    expect(toggled('a\n```\nx\n```\nb', 0, 4)).toBe('a #win\n```\nx\n```\nb #win');
  });
});

describe('mark as micro-step', () => {
  it.each([
    ['- [ ] open the file', '- [ ] open the file #step'],
    ['- [ ] open the file #win/Report', '- [ ] open the file #step/Report'],
    ['- open it #step/a', '- open it #step/a'],
    ['- open it #lesson ^id', '- open it #lesson #step ^id'],
  ])('%s', (text, marked) => {
    expect(asStep(text)).toBe(marked);
  });

  it('refuses code', () => {
    expect(asStep('```\nx\n```', 1)).toBe('```\nx\n```');
  });
});

const LINES = [
  '# Day', 'Day', '===', '---', '', '- a', '- a #win', '- [x] a #win/b', '- [ ] a #step', '* b',
  '1. c #win #lesson', '2) d', '  - child', '   1. child #win', '-', '- [ ]', 'text #win',
  '  lazy', '    code #win', '> quote', '> - quoted #win', '> [!note] #lesson', '| a | b |',
  '| - | - |', '| a #win | |', '||', '```', '~~~ #win', '$$', '%%', 'a %% #win', '<!-- #win',
  '-->', '<div>', '</div>', '<b title="', '[a]: b', '[^1]: note', '#win # x', '#win', 'a ^id',
  'a `b', 'c` d', '#restday', '%% small-wins:begin wins week:2026-11-16 %%',
  '%% small-wins:end wins sha=0123456789abcdef %%',
]; // prettier-ignore

const notes = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...LINES) },
        { weight: 1, arbitrary: hostileText },
      ),
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((lines) => lines.flat().join(''));

/** What must stay of an entry that is not a win. */
function lasting(text: string): unknown[] {
  return RULES.parse(text, DAY)
    .entries.filter(({ kind }) => kind === 'setback' || kind === 'lesson')
    .map(({ line, kind, state }: Entry) => [line, kind, state]);
}

describe('the law of toggling', () => {
  it('gives the same bytes when done twice, and changes the marks of the selected lines alone', () => {
    fc.assert(
      fc.property(notes, fc.nat(9), fc.nat(3), (text, start, more) => {
        const lines = text.split(/\r\n|[\r\n]/);
        const first = Math.min(start, lines.length - 1);
        const range = { first, last: Math.min(first + more, lines.length - 1) };

        const once = toggleMark(text, range, WIN);
        const after = applyEdits(text, once.edits);
        const twice = toggleMark(after, range, WIN, once.former);

        expect(applyEdits(after, twice.edits)).toBe(text);
        expect(lasting(after)).toEqual(lasting(text));
        expect(after.split(/\r\n|[\r\n]/)).toHaveLength(lines.length);
        const changed = after
          .split(/\r\n|[\r\n]/)
          .flatMap((line, at) => (line === lines[at] ? [] : [at]));
        for (const edit of once.edits) {
          expect(text.slice(edit.from, edit.to) + edit.text).toMatch(/#win/i);
        }
        if (changed.length === 0) expect(once.refused.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(1500) },
    );
  });
});
