import { describe, expect, it } from 'vitest';
import { prevailingLineEnd, withLineEnds } from '../../../src/core/markdown/line-end';
import { readOutline } from '../../../src/core/markdown/outline';
import { applyEdits, insertBlock, withoutBlankEdges } from '../../../src/core/markdown/text-edit';

describe('line ends', () => {
  it.each([
    ['', '\n'],
    ['a', '\n'],
    ['a\r\nb\nc\r\n', '\r\n'],
    ['a\rb\rc\n', '\r'],
    ['a\r\nb\n', '\n'],
    ['a\r\nb\r', '\r\n'],
  ])('of %j are mostly %j', (text, lineEnd) => {
    expect(prevailingLineEnd(text)).toBe(lineEnd);
  });

  it('are all made the same', () => {
    expect(withLineEnds('a\r\nb\rc\n\nd', '\r\n')).toBe('a\r\nb\r\nc\r\n\r\nd');
  });
});

describe('edits', () => {
  it('are made by place, whatever their order', () => {
    const edits = [
      { from: 4, to: 5, text: 'E' },
      { from: 1, to: 1, text: '1' },
      { from: 1, to: 1, text: '2' },
      { from: 0, to: 1, text: '' },
    ];

    expect(applyEdits('abcdef', edits)).toBe('12bcdEf');
  });

  it('do not join a CR and a LF that are two line ends into one', () => {
    expect(applyEdits('a\rb', [{ from: 2, to: 2, text: '\nx\n' }])).toBe('a\r\rx\nb');
    expect(applyEdits('a\n\nb', [{ from: 2, to: 2, text: 'x\r' }])).toBe('a\nx\n\nb');
  });
});

describe('a block', () => {
  it.each([
    ['a\n\nb', 0, 'a\n\nX\n\nb'],
    ['a\nb', 0, 'a\n\nX\n\nb'],
    ['a\n\n\nb', 1, 'a\n\nX\n\nb'],
    ['a', 0, 'a\n\nX\n'],
    ['a\n', 0, 'a\n\nX\n'],
    ['', -1, 'X\n'],
    ['a', -1, 'X\n\na'],
    ['\uFEFFa', -1, '\uFEFFX\n\na'],
  ])('in %j below line %i has blank lines around it', (text, line, expected) => {
    expect(
      applyEdits(text, [
        insertBlock({ text, outline: readOutline(text), lineEnd: '\n' }, line, 'X'),
      ]),
    ).toBe(expected);
  });

  it.each([
    ['\n \n  a \n\t\n', '  a '],
    ['a\n\nb', 'a\n\nb'],
    ['\r\na\r\n', 'a'],
    ['\n\n', ''],
    ['', ''],
  ])('%j without blank lines at its edges is %j', (text, expected) => {
    expect(withoutBlankEdges(text)).toBe(expected);
  });
});
