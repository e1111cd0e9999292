import { describe, expect, it } from 'vitest';
import type { PatternsReport } from '../../../../src/core/insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../../../src/core/insight/patterns/pattern';
import { patterns } from '../../../../src/core/insight/patterns/patterns';
import { shownOf } from '../../../../src/core/insight/patterns/questions';
import type { DayOf } from './days';
import { FROM, found, someDays } from './days';

const weekOf = (index: number) => Math.floor(index / 7);
/** Tuesdays are missed; else every ninth day or so. */
const missesTuesdays: DayOf = (i) => ({ won: i % 7 === 1 ? weekOf(i) % 9 === 0 : i % 9 !== 0 });
/** The Friday after this many weeks. */
const fridayAfter = (weeks: number) => FROM + 7 * weeks + 4;

/** All ids that a report names, each as often as it names them. */
function named(report: PatternsReport): string[] {
  const { confirmed, mayBeChance, wanting, foundNothing, notAsked } = report;
  const ids = [...confirmed, ...mayBeChance, ...wanting, ...notAsked].map(({ id }) => id);
  return [...ids, ...foundNothing].sort();
}

describe('patterns', () => {
  it('names each question in exactly one place', () => {
    const all = [...PATTERN_IDS].sort();

    expect(
      named(
        patterns(
          someDays(0, () => ({})),
          FROM,
        ),
      ),
    ).toEqual(all);
    expect(named(patterns(someDays(30, missesTuesdays), fridayAfter(30)))).toEqual(all);
    const perWeek = someDays(30, missesTuesdays, { weekdays: null });
    expect(patterns(perWeek, fridayAfter(30)).notAsked).toEqual([
      { id: 'weekday', reason: 'no-weekdays' },
      { id: 'rebound', reason: 'no-misses' },
    ]);
    expect(named(patterns(perWeek, fridayAfter(30)))).toEqual(all);
  });

  it('confirms what this look and the one four weeks ago both see', () => {
    const { confirmed } = patterns(someDays(30, missesTuesdays), fridayAfter(30));

    expect(confirmed).toHaveLength(1);
    expect(confirmed[0]).toMatchObject({ subject: 'tuesday', heldWeeks: 4, confirmed: true });
    expect(confirmed[0]?.q).toBeLessThanOrEqual(0.05);
  });

  it('takes for chance what it did not see four weeks ago, and says how long it holds', () => {
    // Weekdays are first asked about after 8 full weeks.
    const days = someDays(30, missesTuesdays);

    const standing = [0, 1, 2, 3, 4].map((later) => {
      const { confirmed, mayBeChance } = patterns(days, fridayAfter(8 + later));
      return [...confirmed, ...mayBeChance].map(({ heldWeeks, confirmed }) => [
        heldWeeks,
        confirmed,
      ]);
    });

    expect(standing).toEqual([[[0, false]], [[1, false]], [[2, false]], [[3, false]], [[4, true]]]);
  });

  it('changes once a week: today and the week it is in are not looked at', () => {
    const days = someDays(31, missesTuesdays);
    const [monday, sunday] = [FROM + 210, FROM + 216];

    expect(patterns(days, sunday).confirmed).toEqual(patterns(days, monday).confirmed);
    expect(patterns(days, monday).window).toEqual({ since: FROM, until: FROM + 209, dueDays: 210 });
    expect(patterns(days, sunday + 1).window?.until).toBe(sunday);
  });

  it('looks back 52 full weeks, and begins with the first full week of the record', () => {
    const days = someDays(60, () => ({ won: true }));

    expect(patterns(days, fridayAfter(60)).window).toMatchObject({
      since: FROM + 7 * 8,
      dueDays: 364,
    });
    const midWeek = { ...days, origin: FROM + 2 };
    expect(patterns(midWeek, fridayAfter(10)).window?.since).toBe(FROM + 7);
    expect(patterns(midWeek, fridayAfter(1)).window).toBeNull();
  });

  it('reckons q over all eleven questions, also where most of them wait', () => {
    const days = someDays(12, (i) => ({ ...missesTuesdays(i), note: false }));

    const report = patterns(days, fridayAfter(12));

    const [pattern] = [...report.confirmed, ...report.mayBeChance];
    expect(report.wanting.length).toBeGreaterThan(5);
    expect(pattern?.q).toBeCloseTo(11 * found('weekday', days).p, 12);
  });

  it('does not show what its own numbers contradict', () => {
    // Within each nine weeks steps go with wins; the busy season has only wins.
    const busy = (i: number) => weekOf(i) >= 18;
    const days = someDays(36, (i) => {
      const step = busy(i) ? weekOf(i) === 20 : weekOf(i) % 9 < 8;
      return { step, ownWin: busy(i) || (step && i % 8 < 3), won: true };
    });

    const told = found('starter', days);

    expect(told.p).toBeLessThan(0.01);
    expect(told.effect).toBeLessThan(0);
    expect(patterns(days, fridayAfter(36)).foundNothing).toContain('starter');
  });

  it('does not show what its interval leaves open, however small its p is', () => {
    const pattern = { ...found('weekday', someDays(30, missesTuesdays)), p: 0.0001 };
    const shown = (interval: readonly [number, number]) =>
      shownOf([
        {
          id: 'weekday',
          q: 0.001,
          answer: { kind: 'found', agrees: true, pattern: { ...pattern, interval } },
        },
      ]);

    expect(shown([0.03, 0.18])).toHaveLength(1);
    expect(shown([-0.18, -0.03])).toHaveLength(1);
    expect(shown([-0.18, 0.18])).toEqual([]);
    expect(shown([0, 0.18])).toEqual([]);
  });

  it('counts no miss made good under N per week, where a day without a win is a day off', () => {
    const days = someDays(30, (i) => ({ won: i % 2 === 0 }), { weekdays: null });

    expect(patterns(days, fridayAfter(30)).described.madeGood).toEqual({ count: 0, of: 0 });
  });

  it('describes without testing: half of the timed wins, weekdays, misses made good', () => {
    const days = someDays(4, (i) => ({
      won: i % 7 !== 2,
      times: i % 7 === 0 ? [540, 550, 1200] : [],
    }));

    const { described } = patterns(days, fridayAfter(4));

    expect(described.half).toEqual({ start: 540, end: 550, timed: 12 });
    expect(described.weekdays[3]).toEqual({ count: 0, of: 4 });
    expect(described.weekdays[1]).toEqual({ count: 4, of: 4 });
    expect(described.madeGood).toEqual({ count: 4, of: 4 });
  });
});
