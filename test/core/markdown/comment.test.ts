import { describe, expect, it } from 'vitest';
import { placedTags, scan, scanOne, spansOf, tagsIn } from './scanning';

function note(...lines: readonly string[]): string {
  return lines.join('\n');
}

describe('a %% comment', () => {
  it.each([
    ['within a line', 'a %% #win %% b'],
    ['at the start of a line', '%% #win %% b'],
    ['over several lines', note('a %% b', '#win', 'c %% d')],
    ['over several blocks', note('%%', '# a #win', '', '- b #win', '', '> c #win', '%%')],
    ['over fences', note('%% kanban:settings', '```', '#win', '%%')],
    ['over the end of an item', note('- a %% b', '', '#win', '%%')],
    ['over the end of a quote', note('> %% b', '', '#win', '%% c')],
    ['unclosed, alone on its line', note('a', '%%', '#win', '', '- #win')],
    ['unclosed, alone on an indented line', note('- a', '  %%  ', '- #win')],
    ['in a heading', '# a %% #win %%'],
    ['from a heading on', note('# a %% b', '#win', '%%')],
    ['in a cell', note('|a|', '|-|', '| %% #win %% |')],
    ['from a cell on', note('|a|', '|-|', '| %% x', '#win %% |')],
    ['in a link’s text', '[a %% #win %%](b)'],
    ['with a backtick in it', note('%% ` %%` %% #win %%')],
    ['behind a backtick that nothing closes', note('a ` b %% #win %%')],
    ['behind a backtick that only another block closes', note('a ` %% b', '- `#win', '%%')],
    ['behind an address', 'https://a.org/%% #win %% b'],
    ['from a wiki-link on', '[[a %% b]] #win %% c'],
    ['behind code of another cell', note('|a|b|', '|-|-|', '| ` | %% #win %% ` |')],
    ['behind a backtick in a tag of HTML', '<i title="`"> %% #win %% `'],
    ['beside an item with another number', note('1. x', '2. a ` b %% #win %%', '3. d ` e')],
    ['above an underline', note('a ` b %% #win %%', '===', 'd ` e')],
    ['above a rule', note('a ` b %% #win %%', '***', 'd ` e')],
    ['above HTML', note('a ` b %% #win %%', '<div>', '', 'd ` e')],
    ['above math', note('a ` b %% #win %%', '$$', 'x', '$$', 'd ` e')],
    ['above a footnote', note('a ` b %% #win %%', '[^1]: d ` e')],
    ['above a quote', note('a ` b %% #win %%', '> d ` e')],
    ['above an item that looks like a table', note('`', '``<https://a`b> %% #win %%``', '- |')],
    ['behind code of another cell in the header', note('` | %% #win %%`', '|-|-|')],
    ['in a table’s header below a backtick', note('`', '%% #win %% `', '|-|')],
    [
      'in a table’s header two lines below a backtick',
      note('a ` b', 'c', '| %% #win %% ` |', '|-|'),
    ],
    ['in a table’s header', note('a ` b %% #win %%|', '-|', 'd ` e')],
  ])('hides tags %s', (_, text) => {
    expect(tagsIn(text)).toEqual([]);
  });

  it.each([
    ['before it', '#win %% a %%'],
    ['behind it', '%% a %% #win'],
    ['directly behind it', '%% a %%#win'],
    ['behind it on its last line', note('a %% b', 'c %% #win')],
    ['in the item below', note('%%', '- a', '%%', '- #win')],
    ['in a numbered item below', note('a', '%%', 'x', '%%', '2. #win')],
    ['between two', '%% a %% #win %% b %%'],
    ['behind an empty one', '%%%% #win'],
    ['behind a third sign', '%% a %%% #win'],
    ['where it is not closed', 'a %% #win'],
    ['where it is not closed at a line’s start', '%% a #win'],
    ['behind signs in a code span', note('`%%` #win', '', '`%%`')],
    ['behind signs in a code span of two lines', note('`a %%', 'b` #win', '%%')],
    ['behind signs in a code span over a number', note('a ` %%', '2. b ` #win', '%%')],
    ['behind signs in fenced code', note('```', '%%', '```', '#win', '%%')],
    ['behind signs in indented code', note('    %%', '', '#win', '%%')],
    ['behind signs in math', note('$$', '%% x', '$$', '#win', '%%')],
    ['behind signs in HTML', note('<div>', '%%', '</div>', '', '#win', '%%')],
    ['behind an escaped sign', note('\\%% #win %%')],
  ])('leaves tags alone %s', (_, text) => {
    expect(tagsIn(text)).toEqual(['#win']);
  });

  it('is a span of its block', () => {
    expect(spansOf(scanOne('- a %% b %% #win <!-- c -->'))).toEqual([
      'comment:%% b %%',
      'comment:<!-- c -->',
    ]);
  });

  it('is a span to the end of its line if it continues', () => {
    expect(spansOf(scanOne(note('- a #win %% b', '', 'c %%')))).toEqual(['comment:%% b']);
  });

  it('keeps the text after it in the item, if its lines are indented', () => {
    const text = note('- a #win %% b', '  c %% d', '  e');

    expect(scan(text).map((block) => block.text)).toEqual(['a #win %% b\nd\ne']);
  });

  it('separates the text after it from the item, if its lines are not indented', () => {
    const text = note('- [x] a #win %% b', 'c %% d #win');

    expect(scan(text)).toMatchObject([
      { kind: 'item', text: 'a #win %% b' },
      { kind: 'line', text: 'd #win', checkbox: null },
    ]);
  });

  it('moves no line number', () => {
    const text = note('%%', 'a', '', 'b', '%%', '#win', '', '- %% c', 'd', '%%', '- #win');

    expect(placedTags(text)).toMatchObject([
      { line: 5, column: 0 },
      { line: 10, column: 2 },
    ]);
  });
});
