import { describe, expect, it } from 'vitest';

import { endChallenge, makeGoal, narrowGoal } from '../../../src/core/goals/goal-change';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { PropertyChange } from '../../../src/core/notes/property-edit';
import { day } from '../journal/a-journal';
import { GOAL_MARK, aGoal, aGoalNote } from './a-goal';

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

    const after = changed(before, narrowGoal({ status: 'done' }, NARROWING));

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

  it('write no status where the goal is followed already', () => {
    const changes = narrowGoal({ status: 'active' }, NARROWING);

    expect(changes.map(({ name }) => name)).toEqual(['step', 'start', 'days', 'end', 'schedule']);
  });

  it('change the step alone where its days stay, and keep what was hardest as it was said', () => {
    const before = { start: '2026-08-01', schedule: '3 per week', friction: 'late' };
    const smaller = { ...NARROWING, days: 'kept', friction: 'Finding  the book' } as const;

    expect(changed(before, narrowGoal({ status: 'active' }, smaller))).toEqual({
      start: '2026-08-01',
      schedule: '3 per week',
      step: 'write one sentence',
      friction: 'Finding the book',
    });
    expect(narrowGoal({ status: 'active' }, { ...smaller, friction: ' ' })).toHaveLength(1);
  });

  it('keep when and where, change it, and take it back', () => {
    const smaller = { ...NARROWING, days: 'kept' } as const;
    const before = { step: 'read', cue: 'after tea', friction: 'late' };
    const after = (narrowing: object) =>
      changed(before, narrowGoal(aGoal(before), { ...smaller, ...narrowing }));

    expect(after({})).toMatchObject({ cue: 'after tea', friction: 'late' });
    expect(after({ cue: ' on the\ntrain ' })).toMatchObject({
      cue: 'on the train',
      friction: 'late',
    });
    expect(after({ cue: '', friction: '' })).toEqual({ step: 'write one sentence' });
    expect(narrowGoal(aGoal(), { ...smaller, cue: ' ', friction: '' })).toHaveLength(1);
  });

  it('change neither start, end, schedule nor plan of a goal whose step alone is smaller', () => {
    const before = {
      start: '2026-08-01',
      schedule: '3 per week',
      target: '10 minutes',
      step: 'read',
    };
    const smaller = { ...NARROWING, days: 'kept' } as const;

    const after = changed(before, narrowGoal({ status: 'active' }, smaller));

    expect(aGoal(after)).toEqual({ ...aGoal(before), step: 'write one sentence' });
  });

  it('make a goal of a note, with or without an end', () => {
    const after = changed({}, makeGoal(GOAL_MARK, { ...NARROWING, days: null }));

    expect(Object.keys(after)).toEqual(['small-wins', 'step', 'start', 'schedule']);
    expect(aGoal(after).end).toBeNull();
  });
});

describe('the end of a challenge', () => {
  const properties = { start: '2026-11-16', days: 7, schedule: 'mon, wed', step: 'ten raises' };

  it('may make it a schedule, from the same start', () => {
    const after = changed(properties, endChallenge(aGoal(properties), 'standardize'));

    expect(after).toEqual({ start: '2026-11-16', schedule: 'mon, wed', step: 'ten raises' });
  });

  it('may stop it', () => {
    const after = changed(properties, endChallenge(aGoal(properties), 'stop'));

    expect(after).toEqual({ ...properties, status: 'done' });
  });
});
