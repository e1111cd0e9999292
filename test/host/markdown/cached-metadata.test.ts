import { describe, expect, it } from 'vitest';
import { cachedMetadata, getAllTags } from './cached-metadata';

function tags(text: string): string[] {
  return (cachedMetadata(text).tags ?? []).map(({ tag }) => tag);
}

function listItems(text: string) {
  return (cachedMetadata(text).listItems ?? []).map(({ position, task, parent }) => ({
    line: position.start.line,
    col: position.start.col,
    endLine: position.end.line,
    task,
    parent,
  }));
}

function sections(text: string): string[] {
  return (cachedMetadata(text).sections ?? []).map(
    ({ type, position }) => `${type} ${position.start.line}-${position.end.line}`,
  );
}

describe('tags of the metadata cache', () => {
  it.each([
    ['(#a)', []],
    ['"#a"', []],
    ['.#a', []],
    ['—#a', []],
    ['/#a', []],
    ['\\#a', []],
    ['a#b', []],
    ['~#a', []],
    ['[#a]', []],
    ['#1984', []],
    ['[x #a]', ['#a']],
    ['x\t#a', ['#a']],
    ['x\u00A0#a', ['#a']],
    ['x\u3000#a', ['#a']],
    ['#a#b', ['#a', '#b']],
    ['#a/#b', ['#a/', '#b']],
    ['x _#a_ y', ['#a']],
    ['snake_case_#a', ['#a']],
    ['==#a==', ['#a']],
    ['~~#a~~', ['#a']],
    ['`x`#a', ['#a']],
    ['\\[\\[#a b\\]\\]', ['#a']],
    ['[text #a](url)', ['#a']],
    ['[t #a][r]\n\n[r]: url', ['#a']],
    ['[x](url#frag)', []],
    ['https://x.org/#a', []],
    ['[[#H]]', []],
    ['[[N#H]]', []],
    ['![[N#H]]', []],
    ['|#a|x|\n|-|-|', ['#a']],
    ['`#a`', []],
    ['```\n#a\n```', []],
    ['```\n#a', []],
    ['    #a', []],
    ['$#a$', []],
    ['$x #a$', []],
    ['$5 #a and $6', ['#a']],
    ['$$\nx #a\n$$', []],
    ['x $$y #a$$', []],
    ['<!-- #a -->', []],
    ['x <!-- #a --> y', []],
    ['<div>\nx #a\n</div>', []],
    ['<p>x #a</p>', []],
    ['## x #a', ['#a']],
    ['> [!note] x\n> y #a', ['#a']],
    ['> y #a', ['#a']],
    ['- x #a', ['#a']],
    ['---\ntags: [a]\n---\nx', []],
    ['%% #a %%', ['#a']],
    ['%%\nx #a\n%%', ['#a']],
    ['x %% #a %%', ['#a']],
    ['#победа #勝ち #2024win', ['#победа', '#勝ち', '#2024win']],
    ['#win🎉 #win.', ['#win🎉', '#win']],
    ['#Win', ['#Win']],
  ])('%j holds %j', (text, expected) => {
    expect(tags(text)).toEqual(expected);
  });

  it('have their line and column, in UTF-16 units', () => {
    const [tag] = cachedMetadata('one\r\n\r\n- 🎉 x #win').tags ?? [];

    expect(tag?.position).toEqual({
      start: { line: 2, col: 7, offset: 14 },
      end: { line: 2, col: 11, offset: 18 },
    });
  });

  it('keep their place after a byte order mark', () => {
    expect(cachedMetadata('\uFEFFx #a').tags?.[0]?.position.start.offset).toBe(3);
  });
});

describe('list items of the metadata cache', () => {
  it('carry the one character of their checkbox', () => {
    const tasks = listItems('- [ ] a\n- [/] b\n- [x] c\n- d\n- [é] e\n- [xy] f');

    expect(tasks.map(({ task }) => task)).toEqual([' ', '/', 'x', undefined, 'é', undefined]);
  });

  it('name their parent by its line, a root list by the negative of its own', () => {
    const parents = listItems('# h\n\n- a\n    - b\n\n1. c').map(({ parent }) => parent);

    expect(parents).toEqual([-2, 2, -5]);
  });

  it('give -1 for a list at line 0, as for one at line 1', () => {
    expect(listItems('- a\n* b').map(({ parent }) => parent)).toEqual([-1, -1]);
  });

  it.each([
    ['- a\n    - b', 2],
    ['- a\n\t- b', 1],
    ['-  a\n    - b', 3],
    ['1) a\n    1) b', 3],
    ['1. a\n    1. b', 4],
  ])('begin after the container of their parent: %j', (text, col) => {
    expect(listItems(text)[1]?.col).toBe(col);
  });

  it('end before their first child', () => {
    expect(listItems('- a\n  more\n  - b')[0]?.endLine).toBe(1);
  });

  it('take in the fenced code inside them', () => {
    expect(listItems('- a\n  ```\n  x\n  ```')[0]?.endLine).toBe(3);
  });

  it('end on the blank line before their next sibling', () => {
    expect(listItems('1. a\n\n2. b').map(({ endLine }) => endLine)).toEqual([1, 2]);
  });

  it('go on after a checkbox', () => {
    expect(listItems('- [ ] 1. a')).toEqual([
      { line: 0, col: 0, endLine: 0, task: ' ', parent: -1 },
      { line: 0, col: 6, endLine: 0, task: undefined, parent: 0 },
    ]);
  });

  it.each(['%%\n- a\n%%', '<!--\n- a\n-->', '```\n- a\n```'])('are none in %j', (text) => {
    expect(listItems(text)).toEqual([]);
  });

  it('are found in callouts within callouts', () => {
    expect(listItems('> [!a]\n>> [!b]\n>> - [ ] x')).toEqual([
      { line: 2, col: 3, endLine: 2, task: ' ', parent: -2 },
    ]);
  });

  it('take a line after a zero-width space as their continuation', () => {
    const text = '- a\n\u200B\t- b #c';

    expect(listItems(text)).toHaveLength(1);
    expect(tags(text)).toEqual(['#c']);
  });
});

describe('sections of the metadata cache', () => {
  it('are the blocks at the root', () => {
    const text = [
      '---\na: 1\n---\n# h\ntext\n- a\n\n  b\n> [!note]\n> c\n',
      '> d\n\n```\ne\n```\n<!-- f -->\n\n| g |\n| - |\n\n---\n\n$$\nh\n$$\n\n[^i]: j',
    ].join('\n');

    expect(sections(text)).toEqual([
      'yaml 0-2',
      'heading 3-3',
      'paragraph 4-4',
      'list 5-7',
      'callout 8-9',
      'blockquote 11-11',
      'code 13-15',
      'html 16-16',
      'table 18-19',
      'thematicBreak 21-21',
      'math 23-25',
      'footnoteDefinition 27-27',
    ]);
  });

  it('hold a comment that parts a paragraph', () => {
    expect(sections('a\n%%\n- b\n%%\n\n- c')).toEqual(['paragraph 0-0', 'comment 1-3', 'list 5-5']);
  });

  it('take a comment with text after it as a paragraph', () => {
    expect(sections('%% a %% b')).toEqual(['paragraph 0-0']);
  });

  it('reach to the end for a comment that nothing closes', () => {
    expect(sections('a\n\n%%\n\n- b')).toEqual(['paragraph 0-0', 'comment 2-4']);
  });

  it('end a comment with its quote', () => {
    expect(sections('> %%\n> a\n\nb\n\n%%')).toEqual([
      'blockquote 0-1',
      'paragraph 3-3',
      'comment 5-5',
    ]);
  });
});

describe('the rest of the metadata cache', () => {
  it('knows links with their text, without addresses on the web', () => {
    const { links, embeds } = cachedMetadata(
      '[[A#b|c]] [d](My%20note.md) [w](https://x.org) `[[no]]` ![[pic.png]]',
    );

    expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['A#b', 'c'],
      ['My note.md', 'd'],
    ]);
    expect(embeds?.map(({ link }) => link)).toEqual(['pic.png']);
  });

  it('knows headings with their level', () => {
    const { headings } = cachedMetadata('# One #\n\nTwo\n---\n\n- ### Three');

    expect(headings?.map(({ heading, level }) => [heading, level])).toEqual([
      ['One', 1],
      ['Two', 2],
      ['Three', 3],
    ]);
  });

  it('knows block ids of items, of paragraphs too', () => {
    const { blocks } = cachedMetadata('text ^one\n\n- item ^two');

    expect(Object.keys(blocks ?? {}).sort()).toEqual(['one', 'two']);
  });

  it('keeps dates of properties as text', () => {
    const { frontmatter } = cachedMetadata('---\nday: 2026-11-21\nn: 2\n---\n');

    expect(frontmatter).toEqual({ day: '2026-11-21', n: 2 });
  });

  it.each(['---\na: [\n---\nx #b', '---\n---\nx #b'])('has no properties in %j', (text) => {
    expect(cachedMetadata(text).frontmatter).toBeUndefined();
    expect(tags(text)).toEqual(['#b']);
  });

  it.each([
    ['tags: [a, b]', ['#a', '#b', '#x']],
    ['tags: one', ['#one', '#x']],
    ['{"tags": "j"}', ['#j', '#x']],
    ['tags: a, b', ['#x']],
    ['tags:', ['#x']],
    ['TAG: [a]', ['#x']],
  ])('puts the tags of %j before those of the text', (yaml, expected) => {
    expect(getAllTags(cachedMetadata(`---\n${yaml}\n---\n#x`))).toEqual(expected);
  });
});
