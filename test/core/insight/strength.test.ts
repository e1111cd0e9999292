import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { strength } from '../../../src/core/insight/strength';
import type { JournalBuilder } from '../journal/a-journal';
import { aJournal, day } from '../journal/a-journal';

const FIRST = day('2026-01-05');
const M = 0.5 ** (1 / 13);

function nth(n: number): string {
  return formatDay(FIRST + n - 1);
}

/** This many won days in a row, from a Monday on. */
function won(days: number): JournalBuilder {
  return aJournal().wonDaily(nth(1), nth(days));
}

function after(
  journal: JournalBuilder,
  days: number,
  plan: Parameters<JournalBuilder['asOf']>[1] = { freezes: 0 },
): number {
  return strength(journal.asOf(nth(days), plan));
}

describe('strength', () => {
  it('is nothing without a counted entry', () => {
    expect(after(aJournal(), 1)).toBe(0);
  });

  it.each([
    [1, 0.051922],
    [20, 0.655747],
  ])('is the published number after %i won days', (days, expected) => {
    expect(Math.abs(after(won(days), days) - expected)).toBeLessThan(1e-6);
  });

  it.each([
    [7, 0.3115],
    [21, 0.6736],
    [30, 0.798],
    [66, 0.9704],
    [90, 0.9918],
  ])('is the reckoned number after %i won days', (days, expected) => {
    expect(after(won(days), days)).toBeCloseTo(expected, 4);
  });

  it('goes from a half to the published numbers with a win, with a miss', () => {
    // Thirteen won days are one half-life.
    expect(after(won(13), 13)).toBeCloseTo(0.5, 12);
    expect(after(won(14), 14)).toBeCloseTo(0.525961, 6);
    expect(after(won(13), 15)).toBeCloseTo(0.474039, 6);
  });

  it('is hardly moved by one miss after 66 won days', () => {
    expect(after(won(66), 68)).toBeCloseTo(0.92, 4);
  });

  it('takes a partial day for its share', () => {
    const journal = aJournal().won(nth(1), 4).won(nth(2), 1);

    expect(after(journal, 3, { target: 4, freezes: 0 })).toBeCloseTo(
      (1 - M) * M + 0.25 * (1 - M),
      12,
    );
  });

  it('takes more than the target for no more than won', () => {
    expect(after(aJournal().won(nth(1), 9), 1)).toBeCloseTo(1 - M, 12);
  });

  it('passes over marked rest, pauses, freezes, an open today', () => {
    const journal = won(7).rest(nth(9)).paused(nth(10), nth(11));

    // Day 8 is frozen, day 12 is open.
    expect(after(journal, 12, {})).toBe(after(won(7), 7));
  });

  it('passes over days that are not scheduled unless they are won', () => {
    const plan = { schedule: 'mon', freezes: 0 };

    expect(after(won(1), 7, plan)).toBe(after(won(1), 1));
    expect(after(won(1).won(nth(4)), 7, plan)).toBe(after(won(2), 2));
  });

  it('begins with the first judged day', () => {
    expect(after(won(7), 7, { since: nth(3), freezes: 0 })).toBeCloseTo(1 - M ** 5, 12);
  });

  it('forgets more slowly the fewer wins a week are asked for', () => {
    const m = 0.5 ** (Math.sqrt(3 / 7) / 13);
    const journal = aJournal().won(nth(1)).won(nth(3));

    // Walked: won 1 of 6, then 1, then 2.
    const expected = (((1 / 6) * m + 1 / 6) * m + 2 / 6) * (1 - m);

    expect(after(journal, 3, { schedule: '3 per week' })).toBeCloseTo(expected, 12);
  });

  it('looks at the last 14 walked days under N per week', () => {
    const plan = { schedule: '7 per week' };
    const m = 0.5 ** (1 / 13);
    let expected = 0;
    for (let n = 1; n <= 14; n++) expected = expected * m + (n / 14) * (1 - m);
    // Two days of rest and two of a pause are not walked; the day after them is missed, once its week is over.
    const journal = won(14).rest(nth(15)).rest(nth(16)).paused(nth(17), nth(18));
    expect(after(journal, 18, plan)).toBeCloseTo(expected, 12);

    for (let n = 19; n <= 21; n++) expected = expected * m + ((14 - (n - 18)) / 14) * (1 - m);
    expect(after(journal.rest(nth(22)), 22, plan)).toBeCloseTo(expected, 12);
  });

  it.each([
    // Walked: won 1 of what two months, two turns ask for, then 1, then 2.
    ['10 per month', 10 / 30, 20],
    ['every 3 days', 1 / 3, 2],
  ])('is by the same rule under %s', (schedule, perDay, inTwo) => {
    const m = 0.5 ** (Math.sqrt(perDay) / 13);
    const journal = aJournal().won(nth(1)).won(nth(3));
    const expected = (((1 / inTwo) * m + 1 / inTwo) * m + 2 / inTwo) * (1 - m);

    expect(after(journal, 3, { schedule })).toBeCloseTo(expected, 12);
  });

  it.each([
    ['every 3 days', (n: number) => n % 3 === 0],
    ['every 10 days', (n: number) => n % 10 === 0],
    ['2 per month', (n: number) => n % 15 === 0],
  ])('stays full where %s is kept', (schedule, isWon) => {
    const journal = aJournal();
    for (let n = 1; n <= 900; n++) if (isWon(n)) journal.won(nth(n));

    expect(after(journal, 900, { schedule })).toBeGreaterThan(0.99);
  });

  it('stays full where every week is kept', () => {
    const journal = aJournal();
    for (let n = 1; n <= 700; n++) if (n % 7 < 3) journal.won(nth(n));

    expect(after(journal, 700, { schedule: '3 per week' })).toBeGreaterThan(0.99);
  });
});
