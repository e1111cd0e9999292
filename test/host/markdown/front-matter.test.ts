import { describe, expect, it } from 'vitest';
import { getFrontMatterInfo } from './front-matter';

describe('front matter', () => {
  it.each([
    '---\na: 1\n---\ntext',
    '---\r\na: 1\r\n---\r\ntext',
    '---\n---\ntext',
    '\uFEFF---\na: 1\n---\ntext',
  ])('stands between its offsets in %j', (content) => {
    const { exists, frontmatter, from, to, contentStart } = getFrontMatterInfo(content);

    expect(exists).toBe(true);
    expect(content.slice(from, to)).toBe(frontmatter);
    expect(frontmatter.trim()).toMatch(/^(?:a: 1)?$/);
    expect(content.slice(contentStart)).toBe('text');
  });

  it.each(['text', ' ---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n'])(
    'is none in %j',
    (content) => {
      expect(getFrontMatterInfo(content)).toEqual({
        exists: false,
        frontmatter: '',
        from: 0,
        to: 0,
        contentStart: 0,
      });
    },
  );
});
