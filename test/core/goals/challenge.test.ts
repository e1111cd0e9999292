import { describe, expect, it } from 'vitest';
import { challengeOf } from '../../../src/core/goals/challenge';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';
import { goalNamed, goalsOver } from './a-vault';

function challenge(journal: JournalBuilder, properties: Properties, today: string) {
  const goals = goalsOver(journal, { 'G.md': { area: 'g', ...properties } });
  const goal = goalNamed(goals, 'G');
  return challengeOf(goal, goals.context(goal, day(today)));
}

/** Wins for the goal on these days of November 2026. */
function wonOn(...dates: readonly number[]): JournalBuilder {
  const journal = aJournal();
  for (const date of dates) {
    journal.entry(`2026-11-${String(date).padStart(2, '0')}`, { areas: ['g'] });
  }
  return journal;
}

const SEVEN_DAYS = { start: '2026-11-16', days: 7 };

describe('a challenge', () => {
  it('is none without an end', () => {
    expect(challenge(wonOn(16), { start: '2026-11-16' }, '2026-11-20')).toBeNull();
  });

  it('counts its days', () => {
    expect(challenge(wonOn(16, 17, 18, 19, 20), SEVEN_DAYS, '2026-11-20')).toEqual({
      first: day('2026-11-16'),
      last: day('2026-11-22'),
      days: 7,
      day: 5,
      state: 'running',
      won: 5,
      due: 5,
    });
  });

  it.each([
    ['2026-11-15', 'ahead', 0],
    ['2026-11-16', 'running', 1],
    ['2026-11-22', 'running', 7],
    ['2026-11-23', 'completed', 7],
    ['2027-03-01', 'completed', 7],
  ])('on %s is %s, day %i', (today, state, number) => {
    const found = challenge(wonOn(16, 17, 18, 19, 20, 21, 22), SEVEN_DAYS, today);

    expect(found).toMatchObject({ state, day: number });
  });

  it('is ended, not completed, with a due day missed, the last one too', () => {
    expect(challenge(wonOn(16, 17, 19, 20, 22), SEVEN_DAYS, '2026-11-23')).toMatchObject({
      state: 'ended',
      won: 5,
      due: 7,
    });
    expect(challenge(wonOn(16, 17, 18, 19, 20, 21), SEVEN_DAYS, '2026-11-23')).toMatchObject({
      state: 'ended',
      won: 6,
      due: 7,
    });
    expect(challenge(aJournal(), SEVEN_DAYS, '2026-11-23')).toMatchObject({
      state: 'ended',
      won: 0,
      due: 7,
    });
  });

  it('is completed where only days off have no win', () => {
    const journal = wonOn(16, 18, 20).rest('2026-11-16');

    expect(
      challenge(journal, { ...SEVEN_DAYS, schedule: 'mon, wed, fri' }, '2026-11-23'),
    ).toMatchObject({ state: 'completed', won: 2, due: 2 });
  });

  it('asks for wins a week where its schedule does', () => {
    const plan = { ...SEVEN_DAYS, days: 14, schedule: '2 per week' };

    expect(challenge(wonOn(16, 18, 23, 24, 25), plan, '2026-12-01')).toMatchObject({
      state: 'completed',
      won: 4,
      due: 4,
    });
    expect(challenge(wonOn(16, 18, 23), plan, '2026-12-01')).toMatchObject({
      state: 'ended',
      won: 3,
      due: 4,
    });
  });

  it('begins with the first win where no start is set', () => {
    expect(challenge(wonOn(18, 19), { end: '2026-11-22' }, '2026-11-20')).toMatchObject({
      first: day('2026-11-18'),
      days: 5,
      day: 3,
    });
    expect(challenge(aJournal(), { end: '2026-11-22' }, '2026-11-20')).toMatchObject({
      first: null,
      days: null,
      state: 'ahead',
    });
    expect(challenge(wonOn(25), { end: '2026-11-22' }, '2026-11-30')).toMatchObject({
      first: null,
      state: 'ended',
    });
  });

  it('may be ten thousand days long', () => {
    expect(challenge(wonOn(16), { start: '2026-11-16', days: 10_000 }, '2026-11-20')).toMatchObject(
      { days: 10_000, day: 5, state: 'running' },
    );
  });
});
