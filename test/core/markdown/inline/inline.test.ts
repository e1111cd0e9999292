import { describe, expect, it } from 'vitest';
import { scan, scanOne, spansOf } from '../scanning';

function note(...lines: readonly string[]): string {
  return lines.join('\n');
}

/** The note targets of the links in a text. */
function targetsOf(text: string): (string | null)[] {
  const block = scanOne(`#win ${text}`);
  return block.spans.filter(({ kind }) => kind === 'link').map(({ target }) => target);
}

describe('spans', () => {
  it.each([
    ['`a` ``b ` c``', ['code:`a`', 'code:``b ` c``']],
    ['$a$ $$b$$', ['math:$a$', 'math:$$b$$']],
    [
      '<b>a</b> <!-- c --> <?x?> <!X> <![CDATA[y]]>',
      [
        'html:<b>',
        'html:</b>',
        'comment:<!-- c -->',
        'html:<?x?>',
        'html:<!X>',
        'html:<![CDATA[y]]>',
      ],
    ],
    ['[[a|b]] [c](d "e")', ['link:[[a|b]]', 'link:](d "e")']],
    ['![a](b) ![[c]]', ['image:![a](b)', 'image:![[c]]']],
    ['![a `b` [c](d)](e)', ['image:![a `b` [c](d)](e)']],
    ['[![a](b)](c)', ['image:![a](b)', 'link:](c)']],
    [
      '<https://x.org> <me@x.org> https://y.org/z. (www.x.org)',
      ['url:<https://x.org>', 'url:<me@x.org>', 'url:https://y.org/z', 'url:www.x.org'],
    ],
    ['[https://x.org](https://x.org)', ['url:https://x.org', 'link:](https://x.org)']],
    ['https://x.org/a_(b)_c', ['url:https://x.org/a_(b)_c']],
    ['**https://x.org** ==https://y.org==', ['url:https://x.org', 'url:https://y.org']],
    ['[a `b](c)` d', ['code:`b](c)`']],
    ['\\[a](b) \\`c` \\$d$ \\<b>', []],
    ['[date:: 2026-11-19] [words:: 250]', []],
  ])('of %j', (text, expected) => {
    expect(spansOf(scanOne(`#win ${text}`))).toEqual(expected);
  });

  it('go on over the lines of an item', () => {
    const block = scanOne(note('- #win `a', '  b` c'));

    expect(spansOf(block)).toEqual(['code:`a\nb`']);
  });

  it('are parted where the lines are blocks of their own', () => {
    const blocks = scan(note('#win [a](b', '"c") #win'));

    expect(blocks.map(spansOf)).toEqual([['link:](b'], ['link:"c")']]);
    expect(blocks.flatMap(({ spans }) => spans.map(({ target }) => target))).toEqual(['b', null]);
  });
});

describe('a link', () => {
  it.each([
    ['[[Note]]', ['Note']],
    ['[[Folder/Note#Heading|alias]]', ['Folder/Note']],
    ['[[Note^block]] [[Note#^block]]', ['Note^block', 'Note']],
    ['[[ Note | alias ]]', ['Note']],
    ['[[Goal: run]]', ['Goal: run']],
    ['[[#Heading]]', [null]],
    ['[[|alias]]', [null]],
    ['[[]] [[a', []],
    ['[[a [[b]]', ['b']],
    ['[a](Note.md)', ['Note.md']],
    ['[a](My%20Note.md#Heading)', ['My%20Note.md']],
    ['[a](<My Note.md> "title")', ['My Note.md']],
    ['[a](#Heading)', [null]],
    ['[a]()', [null]],
    ['[a](https://x.org) [b](mailto:me@x.org) [c](//x.org)', [null, null, null]],
    ['[a](b(c)d)', ['b(c)d']],
    ['[a](b(c)', []],
    ['[a](b c)', []],
    ['[a [b] c](d)', ['d']],
    ['[a [b](c) d](e)', ['c']],
    ['[a ![b](c) d](e)', ['e']],
  ])('%s leads to %j', (text, targets) => {
    expect(targetsOf(text)).toEqual(targets);
  });

  it.each([
    ['[a][b]', 'in full'],
    ['[b][]', 'collapsed'],
    ['[B]', 'as a shortcut'],
  ])('%s leads where its definition says, %s', (text) => {
    expect(targetsOf(`${text}\n\n[b]: Note.md#x "title"`)).toEqual(['Note.md']);
  });

  it('goes by the first of two definitions', () => {
    expect(targetsOf('[b]\n\n[b]: one\n[b]: two')).toEqual(['one']);
  });

  it('in a cell has its pipe escaped', () => {
    const [row] = scan(note('|a|', '|-|', '| #win [[Note\\|alias]] |'));

    expect(row?.spans.map(({ target }) => target)).toEqual(['Note']);
  });
});
