import { describe, expect, it } from 'vitest';
import { numbersTable } from '../../../src/core/review/numbers-table';
import { german } from '../../../src/core/words/de/german';
import { english } from '../../../src/core/words/en/english';
import type { Words } from '../../../src/core/words/words';

function rows(words: Words): string[] {
  const strength = {
    name: 'strength',
    unit: 'share',
    now: 0.79,
    before: 0.73,
    difference: 0.06,
  } as const;
  return numbersTable([strength], 'week', { words, quiet: false }).split('\n');
}

describe('the numbers of a review', () => {
  it('are compared with those of the period before', () => {
    expect(rows(english).at(-1)).toBe('| Strength | 79% | 73% | +6 |');
  });

  it('have percent signs as the language writes them', () => {
    expect(rows(german).at(-1)).toBe('| Festigkeit | 79\u00a0% | 73\u00a0% | +6 |');
  });
});
