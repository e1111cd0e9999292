import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../src/core/markdown/merge-conflict';
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
    ['shown in a code block', `\`\`\`\n${CONFLICT}\`\`\`\n`],
    ['without its end', CONFLICT.replace('>>>>>>> origin/main\n', '')],
    ['without its middle', CONFLICT.replace('=======\n', '')],
    ['below no start', 'a\n=======\nb\n>>>>>>> c\n'],
    ['of other signs', '<<<<<<<< a\n=======\n>>>>>>>> b\n'],
  ])('is none %s', (_, text) => {
    expect(findConflicts(text)).toEqual([]);
  });
});
