import { describe, expect, it } from 'vitest';
import { findMerges } from '../../../src/core/markdown/merge-conflict';
import { parse } from '../notes/note';

const CONFLICT =
  '# Day\n<<<<<<< HEAD\n- a #win\n- b #win\n=======\n- a #win\n- c #win\n>>>>>>> origin/main\n- d #win\n';

describe('a merge that nobody resolved', () => {
  it.each([
    ['of git', CONFLICT],
    ['with what both had before', CONFLICT.replace('=======', '||||||| base\n- a #win\n=======')],
    ['with CRLF', CONFLICT.replaceAll('\n', '\r\n')],
  ])('is read by its first side, and named: %s', (_, text) => {
    const { entries, problems } = parse(text);

    expect(entries.map((entry) => entry.text)).toEqual(['a', 'b', 'd']);
    expect(problems).toMatchObject([{ line: 1, code: 'unresolved-merge' }]);
  });

  it.each([
    [
      'beside it',
      'rest: true\n<<<<<<< HEAD\nseen: 9:12\n=======\nseen: 9:40\n>>>>>>> phone',
      2,
      true,
    ],
    [
      'of it',
      '<<<<<<< HEAD\nrest: true\n||||||| base\n=======\nrest: false\n>>>>>>> phone',
      1,
      true,
    ],
    ['that takes it out', '<<<<<<< HEAD\n=======\nrest: true\n>>>>>>> phone', 1, false],
    [
      'twice',
      '<<<<<<< a\nx: 1\n=======\n>>>>>>> b\n<<<<<<< a\nrest: 1\n=======\n>>>>>>> b',
      1,
      true,
    ],
    [
      'beyond its end',
      '<<<<<<< HEAD\nrest: true\n---\n=======\nrest: 0\n---\n>>>>>>> phone',
      1,
      true,
    ],
  ])('is read by its first side among the properties: %s', (_, yaml, line, rest) => {
    for (const text of [
      `---\n${yaml}\n---\n- a #win\n`,
      `---\r\n${yaml.replaceAll('\n', '\r\n')}\r\n---\r\n- a #win\r\n`,
    ]) {
      const note = parse(text);

      expect(note.rest).toBe(rest);
      expect(note.entries.map((entry) => entry.text)).toEqual(['a']);
      expect(note.problems[0]).toMatchObject({ line, code: 'unresolved-merge' });
      expect(note.problems.map(({ code }) => code)).not.toContain('bad-front-matter');
    }
  });

  it.each([
    ['a paragraph above its middle', '<<<<<<< A\na #win\n=======\nb #win\n>>>>>>> B\n', ['a'], [1]],
    [
      'a paragraph above its start',
      'a #win\n<<<<<<< A\nb #win\n=======\n>>>>>>> B\n',
      ['a', 'b'],
      [0, 2],
    ],
    [
      'a fence that only the other side opens',
      '<<<<<<< A\n=======\n```\n>>>>>>> B\n- a #win\n',
      ['a'],
      [4],
    ],
    [
      'a fence that its first side opens',
      '<<<<<<< A\n```\nx\n=======\n- b #win\n>>>>>>> B\n```\n- a #win\n',
      ['a'],
      [7],
    ],
    [
      'a fence that each side closes',
      '```\n<<<<<<< A\n```\n- a #win\n=======\nx\n```\n- b #win\n>>>>>>> B\n',
      ['a'],
      [3],
    ],
    [
      'properties that only its first side has',
      '<<<<<<< A\n---\nrest: true\n---\n=======\n>>>>>>> B\n- a #win\n',
      ['a'],
      [6],
    ],
    ['marks that only the other side has', '<<<<<<< A\na\n=======\nb #win\n>>>>>>> B\n', [], []],
  ] as const)('is read as if its first side had been taken, with %s', (_, text, entries, lines) => {
    const read = parse(text);

    expect(read.entries.map((entry) => entry.text)).toEqual(entries);
    expect(read.entries.map(({ line, marks }) => [line, marks[0]?.line])).toEqual(
      lines.map((line) => [line, line]),
    );
    expect(read.rest).toBe(text.includes('rest'));
    expect(read.problems.map(({ code }) => code)).toEqual(['unresolved-merge']);
  });

  it('takes no win from the line of a marker, where a commit may be named', () => {
    const text = CONFLICT.replace('origin/main', 'abc1234 (Log my #win)');

    expect(parse(text).entries.map((entry) => entry.text)).toEqual(['a', 'b', 'd']);
  });

  it.each([
    ['shown in a code block', `\`\`\`\n${CONFLICT}\`\`\`\n`],
    ['of other signs', '<<<<<<<< a\n- a #win\n========\n>>>>>>>> b\n'],
    ['of a heading’s underline', 'Morning\n=======\n\n- a #win\n'],
    ['of a rule', '- a #win\n\n=======\n\n- a #win\n'],
    ['of a deep quote', '>>>>>> six\n>>>>>>> seven #win\n>>>>>> six\n'],
  ])('is none %s', (_, text) => {
    const { problems } = parse(text);

    expect(problems).toEqual([]);
    expect(findMerges(text)).toEqual({ conflicts: [], leftovers: [], unsettled: null });
  });
});

describe('a merge of which some markers are left', () => {
  it.each([
    [
      'the end is gone',
      '<<<<<<< HEAD\n- a #win\n=======\n- a #win\n- c #win\n',
      ['a', 'c'],
      [0, 2],
    ],
    [
      'the start is gone',
      '- a #win\n=======\n- a #win\n- c #win\n>>>>>>> b\n- a #win\n',
      ['a', 'c', 'a'],
      [1, 4],
    ],
    [
      'the middle is gone',
      '<<<<<<< HEAD\n- a #win\n- a #win\n- c #win\n>>>>>>> b\n',
      ['a', 'c'],
      [0, 4],
    ],
    ['only the middle is left', '- a #win\n=======\n- a #win\n- c #win\n', ['a', 'c'], [1]],
    ['one side has another mark', '<<<<<<< A\n- a #step\n- a #win\n>>>>>>> b\n', ['a'], [0, 3]],
    ['only the start is left', '<<<<<<< HEAD\n- a #win\n- c #win\n', ['a', 'c'], [0]],
    ['only the end is left', '- a #win\n- c #win\n>>>>>>> theirs\n', ['a', 'c'], [2]],
    ['text is underlined by the middle', 'a #win\n=======\na #win\n>>>>>>> b\n', ['a'], [1, 3]],
    ['another follows, whole', `<<<<<<< HEAD\n- x #win\n${CONFLICT}`, ['x', 'a', 'b', 'd'], [0]],
    [
      'its lines end with CRLF',
      '<<<<<<< HEAD\r\n- a #win\r\n=======\r\n- a #win\r\n',
      ['a'],
      [0, 2],
    ],
  ] as const)('is named, and reads no line twice, where %s', (_, text, entries, lines) => {
    const read = parse(text);

    expect(read.entries.map((entry) => entry.text)).toEqual(entries);
    const left = read.problems.filter(({ code }) => code === 'half-resolved-merge');
    expect(left.map(({ line }) => line)).toEqual(lines);
  });

  it.each([
    ['its start', '<<<<<<< HEAD\nrest: true', [1], true],
    ['its start and middle', '<<<<<<< HEAD\nrest: true\n=======\nrest: false', [1, 3], true],
    ['its start and end', '<<<<<<< HEAD\nrest: true\n>>>>>>> phone', [1, 3], true],
    ['its start, twice', '<<<<<<< a\n=======\nrest: 0\n<<<<<<< b\nrest: true', [1, 2, 4], true],
    ['a middle above the property', '<<<<<<< a\n||||||| b\nrest: true', [1, 2], false],
  ] as const)(
    'is named among the properties, which are read as far as its first side: %s',
    (_, yaml, lines, rest) => {
      for (const text of [
        `---\n${yaml}\n---\n`,
        `---\r\n${yaml.replaceAll('\n', '\r\n')}\r\n---\r\n`,
      ]) {
        const read = parse(text);

        expect(read.rest).toBe(rest);
        expect(read.problems.map(({ code }) => code)).not.toContain('bad-front-matter');
        expect(read.problems.map(({ line }) => line)).toEqual(lines);
      }
    },
  );

  it('has a first side up to what both had before, underlined headings and all', () => {
    const text = '<<<<<<< A\nTitle\n=======\n- x #win\n||||||| base\n=======\ny #win\n>>>>>>> b\n';

    expect(parse(text).entries.map((entry) => entry.text)).toEqual(['x']);
  });

  it('is read with what differs between its sides', () => {
    const text = '<<<<<<< HEAD\n- [ ] a #win\n=======\n- [x] a #win\n';

    expect(parse(text).entries.map(({ state }) => state)).toEqual(['open', 'done']);
  });
});
