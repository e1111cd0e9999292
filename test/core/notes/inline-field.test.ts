import { describe, expect, it } from 'vitest';
import { findInlineFields } from '../../../src/core/notes/inline-field';

function read(text: string) {
  return findInlineFields(text, text).map(({ name, value, from, to }) => [
    name,
    value,
    text.slice(from, to),
  ]);
}

describe('findInlineFields', () => {
  it.each([
    ['ran [km:: 5.2] today', 'km', '5.2', '[km:: 5.2]'],
    ['ran (km:: 5.2) today', 'km', '5.2', '(km:: 5.2)'],
    ['[km::5]', 'km', '5', '[km::5]'],
    ['[Deep Work:: 2]', 'deep-work', '2', '[Deep Work:: 2]'],
    ['[**Words**:: 250]', 'words', '250', '[**Words**:: 250]'],
    ['[km_run:: 5]', 'km_run', '5', '[km_run:: 5]'],
    ['[pulse:: ]', 'pulse', '', '[pulse:: ]'],
    ['[a:: x [y] z]', 'a', 'x [y] z', '[a:: x [y] z]'],
    ['[a:: x ) z]', 'a', 'x ) z', '[a:: x ) z]'],
    [String.raw`[a:: x \] z]`, 'a', String.raw`x \] z`, String.raw`[a:: x \] z]`],
    ['(see [a:: 1])', 'a', '1', '[a:: 1]'],
    ['[a:: b:: c]', 'a', 'b:: c', '[a:: b:: c]'],
    ['[a:: (b:: 1)]', 'a', '(b:: 1)', '[a:: (b:: 1)]'],
    ['[open [a:: 1]', 'a', '1', '[a:: 1]'],
    ['[歩数:: 8000]', '歩数', '8000', '[歩数:: 8000]'],
  ])('reads %s', (text, name, value, written) => {
    expect(read(text)).toEqual([[name, value, written]]);
  });

  it.each([
    ['km:: 5'],
    ['[km:: 5'],
    ['km:: 5]'],
    ['[km:: 5)'],
    ['[:: 5]'],
    ['[** **:: 5]'],
    ['[km: 5]'],
    [String.raw`\[km:: 5]`],
    ['[x](y) a:: 1]'],
    [''],
  ])('finds no field in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('finds several, in order', () => {
    expect(read('[a:: 1](b:: 2) and [c:: 3]').map(([name]) => name)).toEqual(['a', 'b', 'c']);
  });
});
