import { describe, expect, it } from 'vitest';
import { loopWhen } from '../../../../src/core/insight/patterns/loop-when';
import { randomNumbers } from '../../../../src/core/experiments/random-numbers';

const FAMILY = new Array<number>(11).fill(1);
const OPTIONS = { dayStart: 4, family: FAMILY };

describe('when a loop comes back', () => {
  it('is the part of the day that stands out among times of the same weeks', () => {
    const setbacks = Array.from({ length: 40 }, (_, i) => {
      const isLoop = i % 4 === 0;
      return { day: 20_000 + 3 * i, isLoop, time: isLoop ? 9 * 60 : 15 * 60 };
    });

    expect(loopWhen(setbacks, OPTIONS).part).toEqual({
      kind: 'morning',
      own: { count: 10, of: 10 },
      others: { count: 0, of: 30 },
    });
  });

  it('is seldom told where hours come in spells and the loop has none of its own', () => {
    const random = randomNumbers(17);
    let told = 0;
    for (let vault = 0; vault < 400; vault++) {
      let hour = 14;
      const setbacks = Array.from({ length: 60 }, (_, i) => {
        hour = 14 + 0.8 * (hour - 14) + 6 * (random() - 0.5);
        const time = Math.round(60 * Math.min(23, Math.max(5, hour)));
        return { day: 20_000 + 3 * i, time, isLoop: random() < 0.25 };
      });
      const { weekday, part } = loopWhen(setbacks, OPTIONS);
      if (weekday !== null || part !== null) told++;
    }
    expect(told / 400).toBeLessThanOrEqual(0.05);
  });
});
