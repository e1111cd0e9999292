import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { Goals } from '../../../src/core/goals/goals';
import { noteLinks } from '../../../src/core/review/note-link';
import type { Review } from '../../../src/core/review/review';
import { weeklyReview } from '../../../src/core/review/review';
import { reviewFreeText } from '../../../src/core/review/free-text';

import { goalsOver } from '../goals/a-vault';
import { aJournal, aPlan, day } from '../journal/a-journal';
import { parse } from '../notes/note';
import { hostileText } from './hostile-text';
import { section } from './week';
import { runs } from '../../runs';

const NOTES = {
  'Report.md': { area: 'report', step: 'open the draft' },
  'Spanish.md': { step: 'read a page' },
  'Raises.md': { area: 'raises', start: '2026-11-16', days: 7, step: 'ten raises' },
  'Old.md': { status: 'done', area: 'old', step: 'none' },
};

/** The week from Monday 16 November 2026: a win a day for the challenge, three for the report. */
function week(): ReturnType<typeof aJournal> {
  const journal = aJournal()
    .entry('2026-10-30', { links: ['Spanish'], text: 'spoke #win %% in Spanish' })
    .entry('2026-11-16', { areas: ['report'], links: ['Spanish', 'Report'], text: 'both #win %%' })
    .entry('2026-11-17', { areas: ['report'], text: 'wrote' })
    .entry('2026-11-17', { areas: ['health/feet'], text: 'ran' })
    .entry('2026-11-17', { text: 'sang' });
  for (let date = 16; date <= 22; date++) {
    journal.entry(`2026-11-${date}`, { areas: ['raises'], text: `raises ${date}` });
  }
  return journal;
}

function reviewOf(goals: Goals, today: string, first = '2026-11-16'): Review {
  return weeklyReview(
    { journal: goals.journal, plan: aPlan(), today: day(today), goals },
    day(first),
  );
}

function freeText(review: Review): Record<string, string> {
  const about = { review, link: noteLinks(Object.keys(NOTES)) };
  const parts = reviewFreeText(['What worked?'], 'step', english, about);
  return Object.fromEntries(parts.map(({ name, markdown }) => [name, markdown]));
}

describe('goals in a review', () => {
  it('gather the wins, then areas do, then the rest; each win once', () => {
    const { wins } = reviewOf(goalsOver(week(), NOTES), '2026-11-30');

    expect(
      wins.map(({ goal, area, entries }) => [goal?.name ?? null, area, entries.length]),
    ).toEqual([
      ['Raises', null, 7],
      ['Report', null, 2],
      [null, 'health', 1],
      [null, null, 1],
    ]);
  });

  it('have a line each where they run, or had a win or an end in the week', () => {
    const goals = goalsOver(week(), NOTES);

    const names = (first: string) =>
      reviewOf(goals, '2026-12-31', first).goals.map(({ report }) => report.goal.name);

    expect(names('2026-11-16')).toEqual(['Raises', 'Report', 'Spanish']);
    expect(names('2026-11-23')).toEqual(['Report', 'Spanish']);
    expect(names('2026-11-09')).toEqual(['Raises', 'Report', 'Spanish']);
    // Raises begins two weeks later: no part of that week.
    expect(names('2026-10-26')).toEqual(['Report', 'Spanish']);
  });

  it('are told by their numbers, their challenge, and what may help, in inert text', () => {
    const notes = { ...NOTES, 'Spanish.md': { schedule: 'sun', freezes: 5 } };
    const goals = goalsOver(week(), notes);
    const style = { link: noteLinks(Object.keys(notes)) };

    expect(section('goals', reviewOf(goals, '2026-11-20'), style)).toBe(
      `## Goals

- [[Raises]] — 5 wins, 5 days in a row, strength 23%. Day 5 of 7.
- [[Report]] — 2 wins, strength 9%.
- [[Spanish]] — 1 win, 1 day in a row, strength 9%.`,
    );

    const later = section('goals', reviewOf(goals, '2026-12-31', '2026-12-07'), style);
    expect(later).toContain(
      '- [[Spanish]] — 0 wins, strength 8%. Quiet for 27 days. A smaller step may be all it needs. On 16 Nov: “both \\#win \\%\\%”.',
    );
  });

  it('are linked once, by the heading, and not again on each line under it', () => {
    const linked = (text: string) => ({ text, links: ['Spanish'] });
    const goals = goalsOver(
      aJournal()
        .entry('2026-11-16', linked('ten words [[Spanish]]'))
        .entry('2026-11-17', linked('[[Spanish]]: ten words'))
        .entry('2026-11-18', linked('read [[Spanish|the book]] on the train'))
        .entry('2026-11-19', linked('why [[Spanish]] matters, with [[Tom]]'))
        .entry('2026-11-20', linked('[[Spanish]]')),
      { 'Spanish.md': {} },
    );

    expect(section('wins', reviewOf(goals, '2026-11-30'), { goals })).toBe(`## Wins

### [[Spanish]]

- ten words — 2 times, Mon and Tue: [[2026-11-16]], [[2026-11-17]]
- read the book on the train — Wed 18, [[2026-11-18]]
- why Spanish matters, with [[Tom]] — Thu 19, [[2026-11-19]]
- Spanish — Fri 20, [[2026-11-20]]`);
  });

  it('are voted for, and asked at the end whether they came true', () => {
    const goals = goalsOver(week(), {
      ...NOTES,
      'Raises.md': {
        ...NOTES['Raises.md'],
        identity: 'someone who moves',
        outcome: 'stairs without a rest',
      },
    });
    const review = reviewOf(goals, '2026-11-22');

    expect(section('goals', review, { goals })).toMatch(
      /\[\[Raises\]\].* 7 votes for someone who moves\./,
    );
    expect(freeText(review)['reflect']).toContain(
      '**[[Raises]] is over. Did it come true: stairs without a rest? Make it a routine',
    );
  });

  it('ask what becomes of a challenge that has come to its end, the same on the day and later', () => {
    const goals = goalsOver(week(), NOTES);

    const question =
      '**[[Raises]] is over. Make it a routine, take a bigger step, or stop? What did you learn?**';
    expect(freeText(reviewOf(goals, '2026-11-22'))['reflect']).toContain(question);
    expect(freeText(reviewOf(goals, '2026-12-22'))['reflect']).toContain(question);
    expect(freeText(reviewOf(goals, '2026-11-21'))['reflect']).not.toContain('standardize');
  });

  it('reach a milestone by a challenge that ended with the week, whenever that is told', () => {
    const goals = goalsOver(week(), NOTES);
    const told = (today: string) => section('milestones', reviewOf(goals, today));

    expect(told('2026-11-23')).toContain('- Raises: 7-day challenge completed — Sun 22');
    expect(told('2027-03-01')).toBe(told('2026-11-23'));
    expect(told('2026-11-22')).not.toContain('Raises');
    expect(section('milestones', reviewOf(goals, '2027-03-01', '2026-11-23'))).not.toContain(
      'Raises',
    );
  });

  it('change a past review only when notes do', () => {
    const goals = goalsOver(week(), NOTES);
    const told = (today: string) => section('goals', reviewOf(goals, today));

    expect(told('2027-03-01')).toBe(told('2026-11-23'));
    expect(told('2026-11-23')).toContain('Completed: 7 of 7 days.');
  });

  it('name steps for the next week, of goals that go on', () => {
    const { next } = freeText(reviewOf(goalsOver(week(), NOTES), '2026-11-22'));

    expect(next).toBe(`## Next week

Up to three steps that take two minutes each, such as \`- [ ] Open the book #step\`.

- [ ] open the draft #step [[Report]]
- [ ] read a page #step [[Spanish]]`);
  });

  it('leave room for a step where there are no goals', () => {
    const review = reviewOf(goalsOver(week(), {}), '2026-11-22');

    expect(section('goals', review)).toBe('');
    expect(freeText(review)['next']).toMatch(/\n- \[ \] $/);
  });

  it('write each step as one open step of its goal, whatever its words are', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const goals = goalsOver(aJournal(), { 'Report.md': { step: `do ${text}` } });
        const { next = '' } = freeText(reviewOf(goals, '2026-11-22'));

        const { entries, pauses } = parse(next, {}, null);

        expect(entries).toHaveLength(1);
        expect(entries[0]).toMatchObject({ kind: 'step', state: 'open' });
        expect(entries[0]?.links).toContain('Report');
        expect(pauses).toEqual([]);
      }),
      { numRuns: runs(600) },
    );
  });
});
