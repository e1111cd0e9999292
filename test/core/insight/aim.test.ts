import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { AimProgress } from '../../../src/core/insight/aim';
import { goalReport } from '../../../src/core/insight/goal-report';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { english } from '../../../src/core/words/en/english';
import { goalNamed, goalsOver } from '../goals/a-vault';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';

const AIM = { aim: '1000 words' };

function progress(journal: JournalBuilder, properties: Properties, today: string): AimProgress {
  const goals = goalsOver(journal, { 'G.md': { area: 'g', ...properties } });
  const { aim } = goalReport(goals, goalNamed(goals, 'G'), day(today));
  if (aim === null) throw new Error('no aim');
  return aim;
}

/** Words of a day, for the goal. */
function wrote(iso: string, words: number, journal = aJournal()): JournalBuilder {
  return journal.entry(iso, { areas: ['g'], metrics: { words } });
}

/** Words on the Wednesday of each week, from the week of 28 September 2026 on. */
function weekly(...words: number[]): JournalBuilder {
  const journal = aJournal();
  words.forEach((count, i) => {
    if (count > 0) wrote(formatDay(day('2026-09-30') + 7 * i), count, journal);
  });
  return journal;
}

function said(aim: AimProgress, today: string, quiet = false): string[] {
  return english.goals.aim(aim, day(today), quiet);
}

describe('the way to an aim', () => {
  it('is what the entries add up to, and what is left', () => {
    const journal = wrote('2026-11-02', 250.1, wrote('2026-11-03', 49.9)).entry('2026-11-03', {
      metrics: { words: 700 },
    });

    expect(progress(journal, AIM, '2026-11-20')).toMatchObject({ sum: 300, left: 700 });
    expect(progress(aJournal(), AIM, '2026-11-20')).toMatchObject({ sum: 0, left: 1000 });
  });

  it.each([
    ['3', 2, 1],
    ['2 h', 50, 70],
  ])('is of wins, and of minutes: %s', (aim, sum, left) => {
    const journal = aJournal()
      .entry('2026-11-02', { areas: ['g'], minutes: 30 })
      .entry('2026-11-03', { areas: ['g'], minutes: 20 });

    expect(progress(journal, { aim }, '2026-11-20')).toMatchObject({ sum, left });
  });

  it('is over on the day that reaches it', () => {
    const journal = wrote('2026-11-02', 600, wrote('2026-11-05', 400, wrote('2026-11-09', 100)));
    const aim = progress(journal, { ...AIM, by: '2026-12-31' }, '2026-11-20');

    expect(aim).toMatchObject({ left: 0, reached: day('2026-11-05'), pace: null });
    expect(said(aim, '2026-11-20')).toEqual(['1,000 words reached on 5 Nov.']);
  });

  // Today is Friday of the ninth week; eight full weeks lie before it.
  it('says when it would be reached at the leanest and at the best half of the weeks', () => {
    const journal = weekly(10, 10, 10, 10, 40, 40, 40, 40);
    const aim = progress(journal, AIM, '2026-11-27');

    // 200 words in eight weeks; 800 left at 10 and at 40 a week.
    expect(aim.pace).toEqual({
      weeks: 7,
      from: day('2026-11-27') + 140,
      to: day('2026-11-27') + Math.ceil(800 / ((10 * 3 + 40) / 28)),
    });
    expect(said(aim, '2026-11-27')).toEqual([
      '200 of 1,000 words. 800 words to go.',
      'At the pace of your last 7 weeks: between 16 Apr 2027 and 13 Oct 2027.',
    ]);
  });

  it('looks at eight full weeks, and leaves the running one out', () => {
    const early = wrote('2026-09-21', 5, weekly(10, 10, 10, 10, 40, 40, 40, 40, 300));
    const aim = progress(early, AIM, '2026-11-27');

    expect(aim.pace).toMatchObject({
      weeks: 8,
      from: day('2026-11-27') + Math.ceil(495 / (160 / 28)),
    });
    expect(aim.pace?.to).toBe(day('2026-11-27') + Math.ceil(495 / (40 / 28)));
  });

  it('counts a week without a value as nothing done, and may lead nowhere', () => {
    const early = wrote('2026-09-21', 5, weekly(100, 100, 100, 100));
    const aim = progress(early, AIM, '2026-11-27');

    expect(aim.pace?.to).toBeNull();
    expect(said(aim, '2026-11-27')[1]).toBe(
      'At the pace of your last 8 weeks: 8 Jan 2027 at the earliest.',
    );
  });

  it('promises nothing with fewer than four weeks that have a value', () => {
    expect(progress(weekly(1, 100, 0, 100, 0, 100), AIM, '2026-11-27').pace).toBeNull();
    expect(progress(weekly(1, 100, 0, 100, 0, 100, 100), AIM, '2026-11-27').pace).not.toBeNull();
  });

  it('says what a day to be there by takes', () => {
    const aim = progress(wrote('2026-11-02', 300), { ...AIM, by: '2026-12-24' }, '2026-11-20');

    expect(said(aim, '2026-11-20').at(-1)).toBe('To be there by 24 Dec: about 140 words a week.');
    const soon = progress(wrote('2026-11-02', 300), { ...AIM, by: '2026-11-22' }, '2026-11-20');
    expect(soon.neededPerWeek).toBeCloseTo(700, 9);
  });

  it('says that the day has passed, except in quiet mode', () => {
    const aim = progress(wrote('2026-11-02', 300), { ...AIM, by: '2026-11-19' }, '2026-11-20');

    expect(said(aim, '2026-11-20')).toEqual([
      '300 of 1,000 words. 700 words to go.',
      '19 Nov has passed. Want a later day?',
    ]);
    expect(said(aim, '2026-11-20', true)).toHaveLength(1);
  });

  it('has no pace for a goal that has ended', () => {
    const journal = weekly(100, 100, 100, 100, 100, 100);
    const ended = { ...AIM, status: 'dropped', by: '2026-12-24' };

    expect(progress(journal, ended, '2026-11-27')).toMatchObject({
      pace: null,
      neededPerWeek: null,
    });
  });

  it('is never later at the best than at the leanest weeks, and never in the past', () => {
    const weeks = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 2000 }), (words, amount) => {
        const { pace, left, sum } = progress(
          weekly(...words),
          { aim: `${amount} words` },
          '2026-11-29',
        );

        expect(left).toBe(Math.max(0, amount - sum));
        expect(sum).toBe(words.reduce((total, each) => total + each, 0));
        if (pace === null) return;
        expect(pace.from).toBeGreaterThan(day('2026-11-29'));
        expect(pace.to ?? Infinity).toBeGreaterThanOrEqual(pace.from);
      }),
    );
  });
});

describe('a ladder climbed', () => {
  function climbed(journal: JournalBuilder, ladder: string, today = '2026-11-20') {
    const goals = goalsOver(journal, { 'G.md': { area: 'g', ladder } });
    return goalReport(goals, goalNamed(goals, 'G'), day(today));
  }

  it('has the first day of each rung, and the highest of a day as a milestone', () => {
    const journal = wrote('2026-11-02', 300, wrote('2026-11-02', 200, wrote('2026-11-09', 900)));
    const { ladder, milestones } = climbed(journal, '100, 500, 700, 1000 words');

    expect(ladder).toMatchObject({
      rungs: [
        { amount: 100, reached: day('2026-11-02') },
        { amount: 500, reached: day('2026-11-02') },
        { amount: 700, reached: day('2026-11-09') },
        { amount: 1000, reached: null },
      ],
      next: 1000,
      best: 900,
    });
    const names = milestones.reached
      .filter(({ kind }) => kind === 'rung')
      .map((each) => english.milestones.name(each));
    expect(names).toEqual(['G: 500 words in a day', 'G: 700 words in a day']);
  });

  it.each([
    ['100, 200 words', 'Next rung: 100 words in a day.', 0],
    ['100, 200 words', 'Next rung: 200 words in a day. Best so far: 150 words.', 150],
    ['100, 200 words', 'Top rung reached: 200 words in a day.', 220],
  ])('%s: %s', (rungs, sentence, words) => {
    const journal = words === 0 ? aJournal() : wrote('2026-11-02', words);
    const { ladder } = climbed(journal, rungs);

    expect(ladder && english.goals.ladder(ladder)).toBe(sentence);
  });
});
