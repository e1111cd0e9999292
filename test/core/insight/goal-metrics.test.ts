import { describe, expect, it } from 'vitest';
import { goalMetrics } from '../../../src/core/insight/goal-metrics';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { aGoal } from '../goals/a-goal';
import { aJournal, aPlan, day } from '../journal/a-journal';

const TODAY = day('2026-11-20');

function metricsOf(
  days: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: readonly string[],
  weeks = 3,
  more: Properties = { ladder: '1, 2 km', aim: '900 words' },
) {
  const journal = aJournal();
  for (const [date, metrics] of Object.entries(days)) journal.entry(date, { metrics });
  const goal = { ...aGoal(more), metrics: names };
  return goalMetrics(goal, journal.build().context(aPlan(), TODAY), weeks);
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
      { name: 'words', adds: true, sum: 33, middle: 6, last: 2, weeks: [1, null, 22] },
    ]);
  });

  it('hold how days felt where the goal follows that, as the middle of each week', () => {
    const goal = { ...aGoal({}), metrics: ['pulse'] };
    const context = aJournal().won('2026-11-20').build().context(aPlan(), TODAY);
    const felt = new Map([
      [day('2026-11-05'), 1],
      [day('2026-11-18'), 5],
      [day('2026-11-19'), 2],
      [day('2026-11-20'), 4],
      [day('2026-11-21'), 1],
    ]);

    expect(goalMetrics(goal, context, 3, felt)).toMatchObject([
      { name: 'pulse', adds: false, last: 4, weeks: [1, null, 4] },
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

    expect(metricsOf(days, ['km'], 1)).toEqual([
      {
        name: 'km',
        adds: true,
        sum: 0.3,
        middle: expect.closeTo(0.15, 12) as number,
        last: 0.2,
        weeks: [0.3],
      },
    ]);
  });

  it('are middles where they do not add up: nothing asks for an amount, and no day had two', () => {
    const days = {
      '2026-11-15': { mood: 2 },
      '2026-11-16': { mood: 5 },
      '2026-11-20': { mood: 4 },
    };

    expect(metricsOf(days, ['mood'], 1, {})).toMatchObject([
      { adds: false, middle: 4, last: 4, weeks: [4] },
    ]);
  });

  it('add up where a day had two of them', () => {
    const journal = aJournal()
      .entry('2026-11-19', { metrics: { pages: 3 } })
      .entry('2026-11-20', { metrics: { pages: 4 } })
      .entry('2026-11-20', { metrics: { pages: 5 } });
    const context = journal.build().context(aPlan(), TODAY);

    expect(goalMetrics({ ...aGoal(), metrics: ['pages'] }, context, 1)).toMatchObject([
      { adds: true, sum: 12, weeks: [12] },
    ]);
  });

  it('count nothing of days to come', () => {
    expect(metricsOf({ '2026-11-21': { km: 1 } }, ['km'])).toEqual([]);
  });
});
