import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { LevelFloors } from '../../../src/core/insight/levels';
import { legend, levelFloors, levelOf, quartileFloors } from '../../../src/core/insight/levels';
import { aJournal, day } from '../journal/a-journal';

function levels(floors: LevelFloors, counts: readonly number[]): number[] {
  return counts.map((count) => levelOf(count, floors));
}

const someCounts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 60 });

describe('levels', () => {
  it('are quartiles of the days that have any', () => {
    const floors = quartileFloors([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);

    // Q1 2.75, Q2 4.5, Q3 6.25
    expect(levels(floors, [0, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('set outliers aside, so that one feast does not pale all other days', () => {
    const floors = quartileFloors([1, 2, 3, 4, 5, 6, 7, 8, 90]);

    expect(levels(floors, [1, 3, 5, 7, 90])).toEqual([1, 2, 3, 4, 4]);
  });

  it('keep a day of two apart where nearly all days have one', () => {
    const floors = quartileFloors([...Array<number>(50).fill(1), 2, 2, 3]);

    expect(levels(floors, [1, 2, 3])).toEqual([1, 4, 4]);
  });

  it('give the largest count level 4', () => {
    expect(levels(quartileFloors([1, 2, 2, 2, 2]), [1, 2])).toEqual([1, 4]);
  });

  it('give level 2 where all counts are equal', () => {
    expect(levels(quartileFloors([3, 3, 3]), [1, 3, 4])).toEqual([1, 2, 4]);
    expect(levels(quartileFloors([1]), [1, 2])).toEqual([2, 4]);
  });

  it('colour a count of 999 or more', () => {
    expect(levels(quartileFloors([1, 5, 10, 999, 5000]), [999, 1000, 1e6])).toEqual([4, 4, 4]);
    expect(levels([1, 2, 3, 4], [999, 1e9])).toEqual([4, 4]);
  });

  it('grow with the count, from 1 for a single one to 4 for the largest', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const floors = quartileFloors(counts);
        const largest = Math.max(...counts);
        const found = levels(
          floors,
          Array.from({ length: largest + 2 }, (_, count) => count),
        );

        expect(found[0]).toBe(0);
        expect(found[1]).toBeGreaterThanOrEqual(1);
        expect(found).toEqual([...found].sort());
        expect(found[largest]).toBe(counts.every((count) => count === largest) ? 2 : 4);
        expect(found[largest + 1]).toBe(4);
      }),
    );
  });

  it('come from the last 365 days', () => {
    const journal = aJournal().won('2025-11-20', 9).won('2025-11-21', 1).won('2026-11-20', 4);

    expect(levels(levelFloors(journal.asOf('2026-11-20'), null), [1, 4])).toEqual([1, 4]);
    expect(levels(levelFloors(journal.asOf('2026-11-21'), null), [4])).toEqual([2]);
  });

  it('come from all days where the last year has none', () => {
    const context = aJournal().won('2020-01-01', 1).won('2020-01-02', 4).asOf('2026-11-20');

    expect(levels(levelFloors(context, null), [1, 4])).toEqual([1, 4]);
  });

  it('look at no day before the plan began', () => {
    const context = aJournal()
      .won('2026-11-01', 9)
      .won('2026-11-19', 3)
      .asOf('2026-11-20', { since: '2026-11-10' });

    expect(levels(levelFloors(context, null), [3])).toEqual([2]);
  });

  it('are the four thresholds that a user sets, a single win coloured all the same', () => {
    const context = aJournal().wonDaily('2026-11-01', '2026-11-20').asOf('2026-11-20');
    const floors = levelFloors(context, [2, 4, 6, 8]);

    expect(levels(floors, [0, 1, 2, 3, 4, 5, 6, 7, 8, 99])).toEqual([0, 1, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('are explained by a legend that agrees with them', () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const floors = quartileFloors(counts);
        const ranges = legend(floors);

        for (let count = 0; count <= 50; count++) {
          const of = ranges.filter(({ from, to }) => count >= from && count <= (to ?? Infinity));
          expect(of.map(({ level }) => level)).toEqual([levelOf(count, floors)]);
        }
      }),
    );
  });

  it('have some floors before there is any win', () => {
    expect(legend(levelFloors(aJournal().asOf(formatDay(day('2026-11-20'))), null))).toEqual([
      { level: 0, from: 0, to: 0 },
      { level: 1, from: 1, to: 1 },
      { level: 2, from: 2, to: 2 },
      { level: 3, from: 3, to: 3 },
      { level: 4, from: 4, to: null },
    ]);
  });
});
