import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { milestonesOfGoals, goalReport, goalReports } from '../../../src/core/insight/goal-report';
import { consistency } from '../../../src/core/insight/consistency';
import { strength } from '../../../src/core/insight/strength';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { goalNamed, goalsOver } from '../goals/a-vault';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, aPlan, day } from '../journal/a-journal';

function report(journal: JournalBuilder, properties: Properties, today: string) {
  const goals = goalsOver(journal, { 'G.md': { area: 'g', ...properties } });
  return goalReport(goals, goalNamed(goals, 'G'), day(today));
}

/** A win for the goal on each day. */
function wonDaily(first: string, last: string, journal = aJournal()): JournalBuilder {
  for (let each = day(first); each <= day(last); each++) {
    journal.entry(formatDay(each), { areas: ['g'], text: `Thing of ${formatDay(each)}` });
  }
  return journal;
}

describe('the report of a goal', () => {
  it('has the numbers that the vault would have of these entries alone', () => {
    const journal = wonDaily('2026-10-01', '2026-11-20').won('2026-11-20', 3);
    const alone = wonDaily('2026-10-01', '2026-11-20').build();

    const { streak, totals, milestones, lastWin, isOver } = report(journal, {}, '2026-11-20');

    const context = alone.context(aPlan(), day('2026-11-20'));
    expect(streak.current.length).toBe(51);
    expect(streak.strength).toBe(strength(context));
    expect(totals).toMatchObject({ wins: 51, wonDays: 51 });
    expect(milestones.reached.map(({ kind, count }) => `${kind} ${count}`)).toContain(
      'day-streak 50',
    );
    expect(lastWin?.text).toBe('Thing of 2026-11-20');
    expect(isOver).toBe(false);
  });

  it('is as of the last day once that is past', () => {
    const goal = { start: '2026-11-01', end: '2026-11-10' };
    const journal = wonDaily('2026-10-30', '2026-11-09').entry('2026-12-24', { areas: ['g'] });

    const onTheDay = report(journal, goal, '2026-11-10');
    const later = report(journal, goal, '2027-01-31');

    expect(later.isOver).toBe(true);
    // A freeze that seven won days have earned covers the tenth.
    expect(later.streak.current).toMatchObject({ length: 9, frozen: 0, state: 'kept' });
    expect(later.streak.strength).toBe(onTheDay.streak.strength);
    expect(consistency(later.context)).toEqual({ days30: 0.9, days90: 0.9, all: 0.9 });
    expect(later.strengthSeries).toEqual(onTheDay.strengthSeries);
    expect(later.milestones.next).toBeNull();
  });

  it('keeps wins before the start and after the end in the totals, out of the streak', () => {
    const journal = wonDaily('2026-10-30', '2026-11-12');

    const { totals, streak } = report(
      journal,
      { start: '2026-11-01', end: '2026-11-10' },
      '2026-11-20',
    );

    expect(totals).toMatchObject({ wins: 14, wonDays: 10 });
    expect(streak.current.length).toBe(10);
  });

  it('draws strength at the ends of twelve weeks', () => {
    const { strengthSeries, streak } = report(
      wonDaily('2026-11-01', '2026-11-20'),
      {},
      '2026-11-20',
    );

    expect(strengthSeries).toHaveLength(12);
    expect(strengthSeries.slice(0, 9)).toEqual(Array(9).fill(0));
    expect(strengthSeries.at(-2)).toBeCloseTo(1 - 0.5 ** (13 / 13), 12);
    expect(strengthSeries.at(-1)).toBe(streak.strength);
  });

  it('reaches a milestone by completing a challenge, for the vault too', () => {
    const goals = goalsOver(wonDaily('2026-11-16', '2026-11-22'), {
      'G.md': { area: 'g', start: '2026-11-16', days: 7 },
      'Other.md': { start: '2026-11-16', days: 7 },
    });
    const milestone = { kind: 'challenge', count: 7, day: day('2026-11-22'), goal: 'G' };

    expect(milestonesOfGoals(goals, day('2026-11-22'))).toEqual([]);
    expect(milestonesOfGoals(goals, day('2026-11-23'))).toEqual([milestone]);
    const [found] = goalReports(goals, day('2026-11-23'));
    expect(found?.milestones.reached.at(-1)).toEqual(milestone);
  });

  it('is the same object while nothing of the goal changes', () => {
    const goals = goalsOver(wonDaily('2026-11-16', '2026-11-20'), { 'G.md': { area: 'g' } });
    const goal = goalNamed(goals, 'G');

    const first = goalReport(goals, goal, day('2026-11-20'));

    expect(goalReport(goals, goal, day('2026-11-20'))).toBe(first);
    expect(goalReport(goals, goal, day('2026-11-21'))).not.toBe(first);
  });

  it('has nothing to show of a goal without entries', () => {
    expect(report(aJournal(), {}, '2026-11-20')).toMatchObject({
      lastWin: null,
      proof: null,
      nudges: [],
      challenge: null,
      totals: { wins: 0 },
    });
  });
});
