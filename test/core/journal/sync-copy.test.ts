import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalAmong, originalPath } from '../../../src/core/journal/sync-copy';
import { runs } from '../../runs';

/** Pieces that names of copies are made of, and what may stand between them. */
const piece = fc.constantFrom(
  ...[
    ' conflict',
    'conflict',
    ' conflicted',
    '.conflict',
    ' copy',
    'Copy of ',
    'kopia ',
    ' 副本',
    '(1)',
  ],
  ...[
    ' (copy)',
    '[from ',
    ']',
    '~',
    '-1',
    ' 2',
    '.bak',
    '_LOCAL_1',
    '-PC',
    '.sync-conflict-1',
    '.md',
  ],
  ...['/', '/', ' ', 'a', '2026-11-20', '.', ''],
);
const path = fc.array(piece, { maxLength: 8 }).map((pieces) => `${pieces.join('')}.md`);

describe('the note that a copy is of', () => {
  it('has a shorter path in the same folder, and a name', () => {
    fc.assert(
      fc.property(path, (copy) => {
        const original = originalPath(copy);
        if (original === null) return;
        const folder = copy.slice(0, copy.lastIndexOf('/') + 1);
        expect(original.length).toBeLessThan(copy.length);
        expect(original.startsWith(folder)).toBe(true);
        expect(original.slice(folder.length)).toMatch(/^[^/]+\.md$/);
      }),
      { numRuns: runs(2_000) },
    );
  });

  it('is found among others, wherever a copy of a copy is', () => {
    fc.assert(
      fc.property(path, (copy) => {
        expect(originalAmong(copy, new Set())).toBe(copy);
      }),
    );
    const paths = new Set(['Trips/2026-11-20.md']);
    expect(originalAmong('Trips/2026-11-20 copy (1).md', paths)).toBe('Trips/2026-11-20.md');
  });

  it.each([
    ['My conflict notes/How it went.md'],
    ['a.conflict/2026-11-20.md'],
    ['[from home]/2026-11-20.md'],
    ['Copy of 2025/2026-11-20.md'],
    ['conflict (/copy).md'],
    ['(1).md'],
    ['copy.md'],
  ])('is not looked for by the name of its folder, or where no name would be left: %s', (whole) => {
    expect(originalPath(whole)).toBe(null);
  });
});
