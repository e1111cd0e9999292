import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/core/journal/journal';
import type { Plan } from '../../src/core/journal/plan';
import { weekFrom } from '../../src/core/calendar/period';
import { comparePeriods } from '../../src/core/review/period-numbers';
import { shownDays } from '../../src/models/shown-days';
import { weekModel } from '../../src/models/week';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal, aPlan, day } from '../core/journal/a-journal';
import type { VaultChanges } from './a-shown-vault';
import { aShownVault } from './a-shown-vault';

// A Friday.
const TODAY = day('2026-11-20');

function week(journal: Journal, changes: VaultChanges = {}, plan = aPlan()) {
  const source = aShownVault(journal, plan, TODAY, changes);
  return weekModel(shownDays(source.filter, source), source, source.hasReview);
}

describe('the week', () => {
  it('is compared with the week before, day by day', () => {
    const journal = aJournal().won('2026-11-09', 2).won('2026-11-16', 3).won('2026-11-20').build();
    const { days, wonDays, askedDays } = week(journal);

    expect(days.map(({ count }) => count)).toEqual([3, 0, 0, 0, 1, 0, 0]);
    expect(days.map(({ last }) => last)).toEqual([2, 0, 0, 0, 0, 0, 0]);
    expect([wonDays, askedDays]).toEqual([2, 5]);
  });

  it('is of the days that asked for a win, as the review counts them', () => {
    const journal = aJournal().won('2026-11-09').won('2026-11-17').rest('2026-11-18').build();
    const paused = aPlan({ pauses: [['2026-11-19', '2026-11-19']] });
    const counts = (plan: Plan) => {
      const { askedDays, wonDays } = week(journal, {}, plan);
      const review = comparePeriods(
        journal,
        journal.context(plan, TODAY),
        weekFrom(day('2026-11-16')),
      );
      const of = (name: string) => review.find((each) => each.name === name)?.now;
      expect([askedDays, wonDays]).toEqual([of('dueDays'), of('wonDays')]);
      return askedDays;
    };

    expect(counts(aPlan())).toBe(4);
    expect(counts(paused)).toBe(3);
    expect(counts(aPlan({ since: '2026-11-20' }))).toBe(1);
    expect(counts(aPlan({ schedule: '3 per week' }))).toBeNull();
  });

  it('begins with the weekday that the plan says', () => {
    const { days, askedDays } = week(
      aJournal().won('2026-11-09').build(),
      {},
      aPlan({ firstWeekday: 0 }),
    );

    expect([days[0]?.day, askedDays]).toEqual([day('2026-11-15'), 6]);
  });

  it('tallies what counts by an entry’s first area, without what is below it', () => {
    const journal = aJournal()
      .entry('2026-11-16', { areas: ['health/running', 'fun'] })
      .entry('2026-11-17', { areas: ['health'] })
      .entry('2026-11-17', { areas: ['work'] })
      .entry('2026-11-18', {})
      .entry('2026-11-18', {})
      .entry('2026-11-18', {})
      .entry('2026-11-18', { areas: ['work'], state: 'open' })
      .build();

    expect(week(journal)).toMatchObject({
      talliedBy: 'area',
      // Wins that belong to nothing come last, however many they are.
      tallies: [
        { name: 'health', count: 2 },
        { id: 'work', name: 'work', count: 1 },
        { name: null, count: 3 },
      ],
    });
  });

  it('tallies steps only where they count', () => {
    const journal = aJournal()
      .entry('2026-11-16', { kind: 'step', areas: ['work'] })
      .build();

    expect(week(journal).tallies).toEqual([{ id: 'work', name: 'work', count: 1 }]);
    expect(week(journal, {}, aPlan({ countSteps: false })).tallies).toEqual([]);
  });

  it('tallies by goal once there are goals', () => {
    const journal = aJournal()
      .entry('2026-11-16', { areas: ['spanish'] })
      .entry('2026-11-17', { areas: ['health'] });
    const goals = goalsOver(journal, { 'Goals/Learn Spanish.md': { area: 'spanish' } });

    expect(week(goals.journal, { goals })).toMatchObject({
      talliedBy: 'goal',
      tallies: [
        { name: 'Learn Spanish', count: 1 },
        { name: null, count: 1 },
      ],
    });
  });
});
