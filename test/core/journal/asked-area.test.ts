import { expect, it } from 'vitest';
import { askedArea } from '../../../src/core/journal/asked-area';
import { compileMarks } from '../../../src/core/markdown/tag';
import { DEFAULTS } from '../notes/note';
import { aJournal } from './a-journal';

const MARKS = compileMarks({ ...DEFAULTS.marks, win: ['win', 'done/small'] });

function asked(written: string, ...used: readonly string[]): string {
  return askedArea(written, MARKS, aJournal().entry('2026-11-20', { areas: used }).build());
}

it.each([
  ['health', 'health'],
  [' #Health/ ', 'health'],
  ['#win/health', 'health'],
  ['Win/Health', 'health'],
  ['#step/health', 'health'],
  ['#done/small/health', 'health'],
  ['a b', ''],
  ['#', ''],
])('the area that “%s” asks for is “%s”', (written, area) => {
  expect(asked(written, 'health')).toBe(area);
});

it('an area that is called as a mark is found, where it is in use', () => {
  expect(asked('win/health', 'win/health/running', 'health')).toBe('win/health');
  expect(asked('#win/health', 'win/health', 'health')).toBe('health');
  expect(asked('#lesson/piano', 'lesson/piano')).toBe('lesson/piano');
  expect(asked('#win', 'win')).toBe('win');
});

it('nobody knows which is meant where neither is in use: a tag is one, and words are the area itself', () => {
  expect(asked('#win/health')).toBe('health');
  expect(asked('win/health')).toBe('win/health');
});
