import { describe, expect, it } from 'vitest';
import { challengeOf } from '../../../src/core/goals/challenge';
import type { ChallengeChoice, PropertyChange } from '../../../src/core/goals/goal-change';
import { endChallenge, makeGoal, narrowGoal } from '../../../src/core/goals/goal-change';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { aJournal, day } from '../journal/a-journal';
import { GOAL_MARK, aGoal, aGoalNote } from './a-goal';
import { goalNamed, goalsOver } from './a-vault';

/** Properties after the changes, as the app applies them. */
function changed(properties: Properties, changes: readonly PropertyChange[]): Properties {
  const all = { ...properties };
  for (const { name, value } of changes) all[name] = value;
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const NARROWING = {
  step: ' write one\nsentence ',
  days: 7,
  start: day('2026-11-20'),
  schedule: { kind: 'daily' },
} as const;

describe('the three questions', () => {
  it('write what a goal note is read by', () => {
    const before = { tags: ['x'], area: 'report', end: '2026-12-18', status: 'done' };

    const after = changed(before, narrowGoal(NARROWING));

    expect(after).toEqual({
      tags: ['x'],
      area: 'report',
      step: 'write one sentence',
      start: '2026-11-20',
      days: 7,
      schedule: 'daily',
      status: 'active',
    });
    expect(aGoalNote(after).problems).toEqual([]);
    expect(aGoal(after).end).toBe(day('2026-11-26'));
  });

  it('make a goal of a note, with or without an end', () => {
    const after = changed({}, makeGoal(GOAL_MARK, { ...NARROWING, days: null }));

    expect(Object.keys(after)).toEqual(['small-wins', 'step', 'start', 'schedule', 'status']);
    expect(aGoal(after).end).toBeNull();
  });
});

describe('the end of a challenge', () => {
  const properties = { start: '2026-11-16', days: 7, schedule: 'mon, wed', step: 'ten raises' };

  function after(choice: ChallengeChoice): Properties {
    const goals = goalsOver(aJournal().won('2026-11-16'), { 'G.md': properties });
    const goal = goalNamed(goals, 'G');
    const challenge = challengeOf(goal, goals.context(goal, day('2026-11-23')));
    if (challenge === null) throw new Error('no challenge');
    return changed(properties, endChallenge(goal, challenge, choice));
  }

  it('may make it a schedule, from the same start', () => {
    expect(after({ kind: 'standardize', schedule: { kind: 'per-week', times: 3 } })).toEqual({
      start: '2026-11-16',
      schedule: '3 per week',
      step: 'ten raises',
      status: 'active',
    });
  });

  it('may stretch it to a bigger step for as long again', () => {
    expect(after({ kind: 'stretch', step: 'twenty raises', start: day('2026-11-23') })).toEqual({
      start: '2026-11-23',
      days: 7,
      schedule: 'mon, wed',
      step: 'twenty raises',
      status: 'active',
    });
  });

  it('may stop it', () => {
    expect(after({ kind: 'stop' })).toEqual({ ...properties, status: 'done' });
  });
});
