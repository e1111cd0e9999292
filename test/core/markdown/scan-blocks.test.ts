import { describe, expect, it } from 'vitest';
import { placeOf, placedTags, scan, scanOne, tagsIn } from './scanning';

/** A note of these lines. */
function note(...lines: readonly string[]): string {
  return lines.join('\n');
}

/** Kind, checkbox and text of each block: `item[x] did it`. */
function blocksOf(text: string, ...winHeadings: readonly string[]): string[] {
  return scan(text, ...winHeadings).map(
    ({ kind, checkbox, text: words }) =>
      `${kind}${checkbox === null ? '' : `[${checkbox}]`} ${words}`,
  );
}

describe('a block', () => {
  describe('that is a list item', () => {
    it.each(['-', '*', '+', '1.', '1)', '12.', '007)'])('may have the marker %s', (marker) => {
      expect(blocksOf(`${marker} did it #win`)).toEqual(['item did it #win']);
    });

    it('holds the lines that are indented to its content', () => {
      expect(blocksOf(note('- did it #win', '  and it', '    went well'))).toEqual([
        'item did it #win\nand it\nwent well',
      ]);
    });

    it('ends at a blank line, after which each line is a block of its own', () => {
      const text = note('- did it', '', '  second #win', '  third #win');

      expect(blocksOf(text)).toEqual(['line second #win', 'line third #win']);
    });

    it('ends at a child, which is a block of its own', () => {
      const text = note('- [ ] parent #win', '  - [x] child #win', '    more');

      expect(blocksOf(text)).toEqual(['item[ ] parent #win', 'item[x] child #win\nmore']);
    });

    it('makes a line that is not indented a block of its own', () => {
      const text = note('- [x] 9:30 did it #win', 'lazy #win');

      expect(blocksOf(text)).toEqual(['item[x] 9:30 did it #win', 'line lazy #win']);
    });

    it('continues after a line that is not indented', () => {
      const text = note('- did it #win', 'lazy', '  and more');

      expect(blocksOf(text)).toEqual(['item did it #win\nand more']);
    });

    it('takes a line that is indented only to its parent for lazy', () => {
      const text = note('- parent', '  - child #win', '  lazy #win');

      expect(blocksOf(text)).toEqual(['item child #win', 'line lazy #win']);
    });

    it('may begin below its marker', () => {
      const text = note('-', '  did it #win');

      expect(scanOne(text)).toMatchObject({ kind: 'item', line: 0, text: 'did it #win' });
      expect(placeOf(scanOne(text), 0)).toEqual({ line: 1, column: 2 });
    });

    it('begins with one blank line at most', () => {
      expect(blocksOf(note('-', '', '  did it #win'))).toEqual(['line did it #win']);
    });

    it('may nest in one line', () => {
      expect(blocksOf('- - 1. did it #win')).toEqual(['item did it #win']);
    });

    it('may hold a heading', () => {
      expect(blocksOf(note('- # did it #win', '- two #win', '  ---'))).toEqual([
        'item did it #win',
        'item two #win',
      ]);
    });

    it('may be indented by tabs', () => {
      expect(blocksOf(note('- a', '\t- b #win', '\t\t- c #win'))).toEqual([
        'item b #win',
        'item c #win',
      ]);
    });

    it('is not an item with a number of ten digits', () => {
      expect(blocksOf('1234567890. did it #win')).toEqual(['line 1234567890. did it #win']);
    });

    it('interrupts a paragraph only with a bullet or the number 1, and with text', () => {
      expect(blocksOf(note('a', '- b #win'))).toEqual(['item b #win']);
      expect(blocksOf(note('a', '1. b #win'))).toEqual(['item b #win']);
      expect(blocksOf(note('a', '2. b #win'))).toEqual(['line 2. b #win']);
      expect(blocksOf(note('a', '*', '  b #win'))).toEqual(['line b #win']);
    });

    it('is code where five columns or more follow the marker', () => {
      expect(tagsIn('-     did it #win')).toEqual([]);
      expect(tagsIn('-    did it #win')).toEqual(['#win']);
    });

    it('is not an item if its line begins with a zero-width space', () => {
      const text = note('- root', '\u200b\t- [ ] #win');

      expect(blocksOf(text)).toEqual(['line \u200b\t- [ ] #win']);
    });
  });

  describe('that is a task', () => {
    it.each([' ', 'x', 'X', '-', '/', '>', '🎉', '勝', '\ud800', ']', '['])(
      'may have any one character in its box: %j',
      (box) => {
        expect(scanOne(`- [${box}] did it #win`)).toMatchObject({
          checkbox: box,
          text: 'did it #win',
        });
      },
    );

    it.each(['* [x] a #win', '+ [x] a #win', '1. [x] a #win', '> - [x] a #win', '- - [x] a #win'])(
      'may stand in any list: %s',
      (text) => {
        expect(scanOne(text)).toMatchObject({ checkbox: 'x', text: 'a #win' });
      },
    );

    it.each([
      '- [x]a #win',
      '- [] a #win',
      '- [xx] a #win',
      '- \\[x] a #win',
      '- a [x] #win',
      '[x] a #win',
    ])('is none without box, white space or item: %s', (text) => {
      expect(scanOne(text).checkbox).toBeNull();
    });

    it('takes white space of any width and kind after its box', () => {
      expect(scanOne('- [x] \t\u00a0 #win').text).toBe('#win');
    });

    it('may go on below its box', () => {
      expect(scanOne(note('- [x]', '  did it #win'))).toMatchObject({
        checkbox: 'x',
        text: '\ndid it #win',
      });
    });

    it('takes no box from its second paragraph', () => {
      expect(blocksOf(note('- a', '', '  [x] b #win'))).toEqual(['line [x] b #win']);
    });
  });

  describe('that is a line', () => {
    it('is one physical line of a paragraph', () => {
      expect(blocksOf(note('one #win', 'two', '   three #win'))).toEqual([
        'line one #win',
        'line three #win',
      ]);
    });

    it('keeps the inline state of its paragraph', () => {
      const text = note('a `code', 'x #win` #win', '_a', '#win_ b');

      expect(placedTags(text)).toEqual([
        { tag: '#win', line: 1, column: 8, kind: 'line' },
        { tag: '#win', line: 3, column: 0, kind: 'line' },
      ]);
    });

    it('may be in a quote, a callout or a footnote', () => {
      const text = note(
        '> quote #win',
        '',
        '> [!note] Title #win',
        '> > text #win',
        '',
        '[^1]: note #win',
        '    more #win',
      );

      expect(blocksOf(text)).toEqual([
        'line quote #win',
        'line Title #win',
        'line text #win',
        'line note #win',
        'line more #win',
      ]);
    });

    it('may be a lazy line of a quote', () => {
      expect(blocksOf(note('> a', 'b #win'))).toEqual(['line b #win']);
    });
  });

  describe('that is a heading', () => {
    it('has its line without marks', () => {
      expect(blocksOf(note('## did it #win ##', '#', '# #win', '####### seven #win'))).toEqual([
        'heading did it #win',
        'heading #win',
        'line ####### seven #win',
      ]);
    });

    it('has all lines that are underlined', () => {
      expect(blocksOf(note('one', 'two #win', '==='))).toEqual(['heading one\ntwo #win']);
    });

    it('needs white space after its marks', () => {
      expect(blocksOf('#win at the start')).toEqual(['line #win at the start']);
    });
  });

  describe('that is a row of a table', () => {
    it('joins its cells by a space, the header too', () => {
      const text = note(
        '| What | Tag #win |',
        '|:--|---|',
        '| ran | 5 km #win |',
        '| | |',
        'b #win',
      );

      expect(blocksOf(text)).toEqual(['row What Tag #win', 'row ran 5 km #win', 'row b #win']);
    });

    it('starts a run of text with each cell', () => {
      expect(placedTags(note('a|b', '-|-', '#win|#win'))).toMatchObject([
        { line: 2, column: 0 },
        { line: 2, column: 5 },
      ]);
    });

    it('is not split by a pipe after a backslash', () => {
      expect(blocksOf(note('|a|', '|-|', '| b \\| c #win |'))).toEqual(['row b | c #win']);
    });

    it('reads each cell by itself', () => {
      expect(blocksOf(note('|a|b|', '|-|-|', '| ` | #win ` |'))).toEqual(['row ` #win `']);
    });

    it('begins with the last line of a paragraph', () => {
      expect(blocksOf(note('before #win', 'a #win | b', '--|--'))).toEqual([
        'line before #win',
        'row a #win b',
      ]);
    });

    it('is none where the columns do not match', () => {
      expect(blocksOf(note('| a #win |', '|-|-|'))).toEqual(['line | a #win |']);
    });
  });

  it('goes by the tags of marks, and lists all others too', () => {
    const block = scanOne(note('- did #a it #step #win/x', '- other #a'));

    expect(block.tags.map(({ tag }) => tag)).toEqual(['#a', '#step', '#win/x']);
  });
});

describe('a tag does not count', () => {
  it.each([
    ['fenced code', note('```', '#win', '```')],
    ['fenced code with an info string', note('~~~ js', '#win', '~~~')],
    ['fenced code with a shorter fence in it', note('````', '```', '#win', '````')],
    ['fenced code whose closing fence has text', note('```', '``` x', '#win')],
    ['unclosed fenced code', note('```', '#win', '', '#win')],
    ['fenced code in an item', note('- a', '  ```', '  #win', '', '  #win', '  ```')],
    ['fenced code in a quote', note('> ```', '> #win')],
    ['an info string', '``` #win'],
    ['indented code', '    #win'],
    ['indented code below a heading', note('# a', '\t#win')],
    ['indented code in an item', note('- a', '', '      #win')],
    ['inline code', 'a `#win` `` ` #win ``'],
    ['inline code of several lines', note('a `b', 'c #win` d')],
    ['math', 'a $x #win$ b $$ #win $$ c'],
    ['math of several lines', note('a $$x', '#win', '$$ b')],
    ['a math block', note('$$', 'x #win', '', 'y #win', '$$')],
    ['a math block that ends with text', note('$$', 'x #win', 'y #win$$')],
    ['a math block in an item', note('- $$', '  #win', '  $$')],
    ['a math block below an empty marker', note('-', '  $$', '', '  #win', '  $$')],
    ['raw HTML', note('<pre>', '', '#win', '</pre>')],
    ['an HTML comment', note('<!--', '', '- #win', '-->')],
    ['an instruction', note('<?php', '', '#win', '?>')],
    ['a declaration', note('<!DOCTYPE', '', '#win', '>')],
    ['CDATA', note('<![CDATA[', '', '#win', ']]>')],
    ['a block of HTML', note('<div>', '#win', '</div>')],
    ['a lone tag', note('<custom-x a="1">', '#win')],
    ['a lone closing tag', note('</custom-x>', '#win')],
    ['a paragraph of HTML', '<p>x #win</p>'],
    ['an attribute', 'a <b title=" #win">b</b>'],
    ['an inline comment', 'a <!-- #win --> b'],
    ['a wiki-link', 'a [[#win]] [[N#win]] [[ #win]] [[N| #win]] [[|#win]]'],
    ['an embed', 'a ![[ #win]]'],
    ['a link’s destination or title', 'a [x](#win) [x](< #win>) [x](y " #win") [x](y ( #win))'],
    ['an image', 'a ![ #win](x) ![ #win [ #win](y)](x)'],
    ['an image by reference', note('a ![ #win][x]', '', '[x]: y')],
    ['a reference', note('a [x][y #win]', '', '[y #win]: z')],
    ['a definition', note('[a]: b " #win"', '[c]: < #win>', "[d]: e '", " #win'")],
    ['an autolink', 'a <https://x.org/_#win>'],
    ['a bare address', 'a https://x.org/_#win www.x.org/_#win obsidian://x?_#win'],
    ['front matter', note('---', 'tags: #win', '---')],
  ])('in %s', (_, text) => {
    expect(tagsIn(text)).toEqual([]);
  });

  it.each([
    ['after fenced code', note('```', 'x', '```', '#win')],
    ['after a fence that an item ends', note('- ```', '#win')],
    ['after a fence that a quote ends', note('> ```', '#win')],
    ['behind a single backtick', 'a ` b #win'],
    ['behind backticks of another number', 'a `` b ` #win'],
    ['beside money', '$50 #win, now $100'],
    ['beside money with a digit behind it', '$a #win$5'],
    ['beside dollars with spaces', 'a $ b #win $ c'],
    ['behind two dollars that are never closed', note('$$ a #win', '', 'b')],
    ['below two dollars that are never closed', note('$$', '#win')],
    ['below dollars that an item leaves open', note('- $$', '- #win', '- x $$')],
    ['after HTML and a blank line', note('<div>', '', '#win')],
    ['after a comment of one line', note('<!-- a -->', '#win')],
    ['between inline tags', 'a <b>x #win</b>'],
    ['behind a lone tag in a paragraph', note('a', '<custom-x>', '#win')],
    ['below four spaces in a paragraph', note('a', '    #win')],
    ['behind a definition', note('[a]: b', '#win')],
    ['behind what is no definition', '[a]: b #win'],
    ['in a link’s text', '[a #win](b) [c #win]'],
    ['behind a bracket', 'a [ #win'],
    ['below a thematic break', note('---', '#win')],
    ['in emphasis', '*a **b #win** c*'],
    ['beside an entity', '&copy; #win'],
    ['behind percent signs', '100 %% #win'],
  ])('but it does %s', (_, text) => {
    expect(tagsIn(text).slice(0, 1)).toEqual(['#win']);
  });

  it('in the text of a reference without a definition, if it touches the bracket', () => {
    expect(tagsIn('[#win][x]')).toEqual([]);
    expect(tagsIn(note('[#win][x]', '', '[X]: y'))).toEqual(['#win']);
    expect(tagsIn(note('[#win]', '', '> [#WIN]: y'))).toEqual(['#win']);
  });
});

describe('a block’s place', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['a lone CR', '\r'],
  ])('is counted in lines that end with %s', (_, end) => {
    const text = [
      '---',
      'a: 1',
      '---',
      '',
      '- a',
      '  b #win',
      '',
      '```',
      'x',
      '```',
      '> #win',
    ].join(end);

    expect(placedTags(text)).toEqual([
      { tag: '#win', line: 5, column: 4, kind: 'item' },
      { tag: '#win', line: 10, column: 2, kind: 'line' },
    ]);
  });

  it('takes a byte order mark for no column', () => {
    expect(placedTags('\ufeff#win')).toEqual([{ tag: '#win', line: 0, column: 0, kind: 'line' }]);
    expect(placedTags(note('\ufeff---', '---', '#win'))).toMatchObject([{ line: 2, column: 0 }]);
  });

  it('is a column of the whole line, quotes, markers and tabs included', () => {
    const block = scanOne(note('>\t- [x] a 🎉 #win', '>\t  b #step'));

    expect(block.text).toBe('a 🎉 #win\nb #step');
    expect(placeOf(block, block.text.indexOf('a'))).toEqual({ line: 0, column: 8 });
    expect(placeOf(block, block.text.indexOf('#win'))).toEqual({ line: 0, column: 13 });
    expect(placeOf(block, block.text.indexOf('#step'))).toEqual({ line: 1, column: 6 });
  });

  it('is that of each cell in a row', () => {
    const block = scanOne(note('|a|b|', '|-|-|', '|  x  |  y #win |'));

    expect(block.pieces).toEqual([
      { at: 0, line: 2, column: 3 },
      { at: 2, line: 2, column: 9 },
    ]);
  });

  it('is in the order of the note', () => {
    const lines = scan(
      note('# a #win', 'b #win', '- c #win', 'd #win', '', 'e|f', '-|-', 'g #win|'),
    );

    expect(lines.map(({ line }) => line)).toEqual([0, 1, 2, 3, 7]);
  });
});

describe('under a heading of wins', () => {
  it('each top-level item and line with text is a block', () => {
    const text = note(
      '# Day',
      '- a',
      '## Wins',
      '- b',
      '  - c',
      '- [ ] ',
      '- [x]',
      '- [x] d',
      '',
      'e',
      'two',
      '> - f',
      '1. g',
    );

    const blocks = scan(text, 'wins');

    expect(blocks.map(({ text: words }) => words)).toEqual(['b', 'd', 'e', 'two', 'g']);
    expect(blocks.every(({ underWinHeading }) => underWinHeading)).toBe(true);
  });

  it('continues through deeper headings, up to one of the same level', () => {
    const text = note(
      '## Wins',
      '### Work',
      '- a',
      '## Other',
      '- b',
      '# Wins',
      '- c',
      '## x',
      '- d',
    );

    expect(blocksOf(text, 'Wins')).toEqual(['item a', 'item c', 'item d']);
  });

  it('compares headings without level, case, closing marks and space', () => {
    expect(blocksOf(note('#   WINS  ##', '- a'), '### wins ')).toEqual(['item a']);
    expect(blocksOf(note('Wins', '===', '- a'), 'Wins')).toEqual(['item a']);
    expect(blocksOf(note('## Wins today', '- a'), 'Wins')).toEqual([]);
  });

  it('takes no heading in a quote, an item or code', () => {
    const text = note('> # Wins', '- a', '', '- # Wins', '- b', '', '```', '# Wins', '```', '- c');

    expect(blocksOf(text, 'Wins')).toEqual([]);
  });

  it('says that other blocks are not part of it', () => {
    const blocks = scan(note('## Wins', '> a #win', '- b #win', '  - c #win'), 'Wins');

    expect(blocks.map(({ underWinHeading }) => underWinHeading)).toEqual([false, true, false]);
  });
});
