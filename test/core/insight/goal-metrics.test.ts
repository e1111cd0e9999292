import { describe, expect, it } from 'vitest';
import { goalMetrics } from '../../../src/core/insight/goal-metrics';
import { aJournal, aPlan, day } from '../journal/a-journal';

const TODAY = day('2026-11-20');

function metricsOf(
  days: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: readonly string[],
  weeks = 3,
) {
  const journal = aJournal();
  for (const [date, metrics] of Object.entries(days)) journal.entry(date, { metrics });
  return goalMetrics(names, journal.build().context(aPlan(), TODAY), weeks);
}

describe('the metrics of a goal', () => {
  it('add up week by week up to today, with gaps', () => {
    const days = {
      '2026-10-30': { words: 10 },
      '2026-11-06': { words: 1 },
      '2026-11-14': { words: 20 },
      '2026-11-20': { words: 2 },
    };

    expect(metricsOf(days, ['words'])).toEqual([
      { name: 'words', sum: 33, last: 2, weeks: [1, null, 22] },
    ]);
  });

  it('are left out where no win has a value, and keep the order of the goal', () => {
    const days = { '2026-11-19': { km: 5, words: 3 } };

    expect(metricsOf(days, ['words', 'mood', 'km']).map(({ name }) => name)).toEqual([
      'words',
      'km',
    ]);
  });

  it('do not drift where decimals add up', () => {
    const days = { '2026-11-18': { km: 0.1 }, '2026-11-19': { km: 0.2 } };

    expect(metricsOf(days, ['km'], 1)).toEqual([{ name: 'km', sum: 0.3, last: 0.2, weeks: [0.3] }]);
  });

  it('count nothing of days to come', () => {
    expect(metricsOf({ '2026-11-21': { km: 1 } }, ['km'])).toEqual([]);
  });
});
