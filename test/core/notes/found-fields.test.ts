import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, inOrder } from '../../../src/core/notes/found-fields';

const ranges = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 5 }), to: fc.integer({ min: 5, max: 9 }) }),
  { maxLength: 6 },
);

describe('ranges in order', () => {
  it('are sorted by where they begin, and those of one place stay as they were found', () => {
    fc.assert(
      fc.property(ranges, (found) => {
        expect(inOrder(found)).toEqual([...found].sort((a, b) => a.from - b.from));
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is on one line, and cut where it is long, but never within a character', () => {
    expect(excerpt(' wrote\ttwo\n pages ')).toBe('wrote two pages');
    expect(excerpt('a'.repeat(3_000))).toBe(`${'a'.repeat(60)}…`);
    expect(excerpt(`${'a'.repeat(59)}🌱 and more`)).toBe(`${'a'.repeat(59)}…`);
  });
});
