import { describe, expect, it } from 'vitest';
import { notePathResolver } from '../../../src/core/goals/note-paths';

const PATHS = [
  'Spanish.md',
  'Projects/Report.md',
  'Archive/Old/Report.md',
  'Work/Plan.md',
  'Home/Plan.md',
  'Home/Deep/Plan.md',
  'Caf\u00e9.md',
  'Two words.md',
];

describe('a link', () => {
  const resolve = notePathResolver(PATHS);

  it.each([
    ['Spanish', '', 'Spanish.md'],
    ['spanish', 'Home/Plan.md', 'Spanish.md'],
    ['Projects/Report', '', 'Projects/Report.md'],
    ['projects/REPORT', '', 'Projects/Report.md'],
    ['Old/Report', '', 'Archive/Old/Report.md'],
    ['/Projects/Report', '', 'Projects/Report.md'],
    ['Report', '', 'Projects/Report.md'],
    ['Report', 'Archive/Old/Log.md', 'Archive/Old/Report.md'],
    ['Plan', '', 'Home/Plan.md'],
    ['Plan', 'Work/Log.md', 'Work/Plan.md'],
    ['./Plan', 'Home/Deep/Log.md', 'Home/Deep/Plan.md'],
    ['../Plan', 'Home/Deep/Log.md', 'Home/Plan.md'],
    ['../../Work/Plan', 'Home/Deep/Log.md', 'Work/Plan.md'],
    ['Cafe\u0301', '', 'Caf\u00e9.md'],
    ['Two\u00a0words', '', 'Two words.md'],
  ])('%s in %s leads to %s', (link, from, path) => {
    expect(resolve(link, from)).toBe(path);
  });

  it.each(['Nowhere', 'port', 'ld/Report', './Spanish/x', ''])('%s leads nowhere', (link) => {
    expect(resolve(link, 'Home/Plan.md')).toBeNull();
  });

  it('leads to the same note in whatever order notes are found', () => {
    const backwards = notePathResolver([...PATHS].reverse());

    for (const link of ['Plan', 'Report', 'Spanish']) {
      expect(backwards(link, '')).toBe(resolve(link, ''));
    }
  });
});
