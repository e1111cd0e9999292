import { describe, expect, it } from 'vitest';
import { findFrontMatter } from '../../../src/core/markdown/front-matter';

/** The YAML and the content of a note, as found. */
function parts(text: string): { yaml: string; content: string } | null {
  const found = findFrontMatter(text);
  return found && { yaml: text.slice(found.from, found.to), content: text.slice(found.end) };
}

describe('findFrontMatter', () => {
  it.each([
    ['with LF', '---\na: 1\n---\n#win', { yaml: 'a: 1\n', content: '#win' }],
    ['with CRLF', '---\r\na: 1\r\n---\r\n#win', { yaml: 'a: 1\r\n', content: '#win' }],
    ['with lone CR', '---\ra: 1\r---\r#win', { yaml: 'a: 1\r', content: '#win' }],
    ['behind a byte order mark', '\ufeff---\na: 1\n---\n', { yaml: 'a: 1\n', content: '' }],
    ['that is empty', '---\n---\n#win', { yaml: '', content: '#win' }],
    ['that ends the note', '---\na: 1\n---', { yaml: 'a: 1\n', content: '' }],
    [
      'with spaces behind the dashes',
      '--- \na: 1\n---\t\n#win',
      { yaml: 'a: 1\n', content: '#win' },
    ],
    [
      'with dashes inside',
      '---\na: --- b\n ---\n---\n#win',
      { yaml: 'a: --- b\n ---\n', content: '#win' },
    ],
    ['with more dashes inside', '---\n----\n---\n', { yaml: '----\n', content: '' }],
  ])('finds one %s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    ['an empty note', ''],
    ['a note that begins with a blank line', '\n---\na: 1\n---\n'],
    ['indented dashes', ' ---\na: 1\n---\n'],
    ['four dashes', '----\na: 1\n----\n'],
    ['dashes that are never closed', '---\na: 1\n'],
    ['dashes alone', '---'],
    ['dots instead of closing dashes', '---\na: 1\n...\n'],
  ])('finds none in %s', (_, text) => {
    expect(findFrontMatter(text)).toBeNull();
  });
});
