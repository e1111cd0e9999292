import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutLinks } from '../../../src/core/review/without-links';

const toGoal = (target: string) => target === 'Goal' || target === 'Work/Goal';

describe('a text without some of its links', () => {
  it.each([
    ['one page [[Goal]]', 'one page'],
    ['one page — [[Goal]]', 'one page'],
    ['[[Goal]]: one page', 'one page'],
    ['[[Work/Goal]] - one page', 'one page'],
    ['one page of [[Goal]] today', 'one page of Goal today'],
    ['one page of [[Work/Goal]] today', 'one page of Goal today'],
    ['done with [[Goal|the first half]]', 'done with the first half'],
    ['[[Goal#Plan]] one page', 'one page'],
    ['[[Goal]]', 'Goal'],
    ['a [[Tom]] and `[[Goal]]` stay', 'a [[Tom]] and `[[Goal]]` stay'],
    ['half-done, see [[Tom]] -', 'half-done, see [[Tom]] -'],
  ])('%s → %s', (text, left) => {
    expect(withoutLinks(text, toGoal)).toBe(left);
  });

  it('keeps every text that has none of them as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(withoutLinks(text, () => false)).toBe(text);
      }),
    );
  });
});
