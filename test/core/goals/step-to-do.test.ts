import { describe, expect, it } from 'vitest';
import { stepsToDo } from '../../../src/core/goals/step-to-do';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';
import { goalsOver } from './a-vault';

const TODAY = '2026-11-20';

function steps(journal: JournalBuilder, properties: Properties = {}): string[] {
  const goals = goalsOver(journal, { 'G.md': { area: 'g', step: 'open it', ...properties } });
  return stepsToDo(goals, day(TODAY)).map(({ step, goal }) => `${goal.name}: ${step}`);
}

const NOTHING_TODAY = aJournal().entry('2026-11-19', { areas: ['g'] });

describe('a step to do', () => {
  it('is that of a goal that is due today', () => {
    expect(steps(NOTHING_TODAY)).toEqual(['G: open it']);
    expect(steps(aJournal())).toEqual(['G: open it']);
    expect(steps(NOTHING_TODAY, { schedule: 'fri' })).toEqual(['G: open it']);
  });

  it.each([
    { step: null },
    { schedule: 'mon, tue' },
    { pauses: '2026-11-20' },
    { status: 'done' },
    { start: '2026-11-21' },
    { end: '2026-11-19' },
    { schedule: '1 per week' },
  ])('is none with %j', (properties) => {
    expect(steps(NOTHING_TODAY, properties)).toEqual([]);
  });

  it('is none once the day is won, or the step is done', () => {
    const won = aJournal().entry(TODAY, { areas: ['g'] });
    const stepped = aJournal().entry(TODAY, { areas: ['g'], kind: 'step' });

    expect(steps(won)).toEqual([]);
    expect(steps(won, { target: 2 })).toEqual(['G: open it']);
    expect(steps(stepped, { target: 2 })).toEqual([]);
  });

  it('is none where it waits as a line already', () => {
    const line = { areas: ['g'], kind: 'step', state: 'open' } as const;

    expect(steps(aJournal().entry(TODAY, line))).toEqual([]);
    expect(steps(aJournal().entry(TODAY, { ...line, state: 'cancelled' }))).toEqual(['G: open it']);
    expect(steps(aJournal().entry('2026-11-19', line))).toEqual(['G: open it']);
  });

  it('is none on a rest day', () => {
    expect(steps(aJournal().won('2026-11-19').rest(TODAY))).toEqual([]);
  });
});
