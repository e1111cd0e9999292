import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAWS } from '../hostile/laws';
import { choices, notes } from '../hostile/notes';
import { runs } from '../runs';

describe('every write', () => {
  it.each(Object.entries(LAWS))('keeps what it does not mean: %s', (_, law) => {
    expect(() => {
      fc.assert(fc.property(notes, choices, law), { numRuns: runs(400) });
    }).not.toThrow();
  });
});
