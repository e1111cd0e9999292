import { describe, expect, it } from 'vitest';
import { findDateTokens } from '../../../src/core/notes/date-token';

function read(text: string) {
  return findDateTokens(text).map(({ kind, words, from, to }) => [
    kind,
    words,
    text.slice(from, to),
  ]);
}

describe('findDateTokens', () => {
  it.each([
    ['@yesterday ran', 'word', 'yesterday', '@yesterday'],
    ['ran @yesterday', 'word', 'yesterday', '@yesterday'],
    ['ran\n@yesterday', 'word', 'yesterday', '@yesterday'],
    ['ran\u3000@昨日', 'word', '昨日', '@昨日'],
    ['ran @2026-11-19, far', 'word', '2026-11-19', '@2026-11-19'],
    ['ran @yesterday!?).', 'word', 'yesterday', '@yesterday'],
    ['ran @(last friday)', 'phrase', 'last friday', '@(last friday)'],
    ['ran @(last friday), far', 'phrase', 'last friday', '@(last friday)'],
    ['ran @()', 'phrase', '', '@()'],
    ['ran @yesterday\uFFFC', 'word', 'yesterday', '@yesterday'],
  ])('finds one in "%s"', (text, kind, words, written) => {
    expect(read(text)).toEqual([[kind, words, written]]);
  });

  it('finds no more than a thousand', () => {
    expect(findDateTokens('@a '.repeat(1_001))).toHaveLength(1_000);
  });

  it.each([
    ['me@home'],
    ['(@home'],
    ['**@yesterday**'],
    ['ran @ noon'],
    ['ran @'],
    ['ran @.'],
    ['ran @(last friday'],
    ['ran @@yesterday'.replace('@@', 'x@')],
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
