import { describe, expect, it } from 'vitest';
import { compileMarks } from '../../src/core/markdown/tag';
import { DEFAULTS } from '../core/notes/note';
import { timedWords } from '../../src/obsidian/steps/timed-words';

const marks = compileMarks(DEFAULTS.marks);

describe('what a timer is for', () => {
  it.each([
    ['read one page', 'read one page'],
    ['read one page [[Read]]', 'read one page'],
    ['read one page [[Read]] #step', 'read one page'],
    ['read one page #win/home #win/read', 'read one page'],
    ['call the bank #home', 'call the bank #home'],
    ['#win', '#win'],
    ['a'.repeat(100), `${'a'.repeat(60)}…`],
  ])('of %s is named without its goal and marks', (text, said) => {
    expect(timedWords(text, marks)).toBe(said);
  });
});
