import { describe, expect, it } from 'vitest';
import { inOrderOfDay } from '../../../src/core/journal/day-order';
import { anEntry } from './a-journal';

const entries = [
  anEntry({ text: 'finished the chapter', time: 30 }),
  anEntry({ text: 'no time said' }),
  anEntry({ text: 'got up', time: 4 * 60 }),
  anEntry({ text: 'closed the laptop', time: 3 * 60 + 59 }),
];

function order(dayStart: number): string[] {
  return inOrderOfDay(entries, dayStart).map(({ text }) => text);
}

describe('the order of a day', () => {
  it('has times before the day’s start last, all else as written', () => {
    expect(order(4)).toEqual([
      'no time said',
      'got up',
      'finished the chapter',
      'closed the laptop',
    ]);
  });

  it('is as written where the day starts at midnight', () => {
    expect(order(0)).toEqual(entries.map(({ text }) => text));
  });
});
