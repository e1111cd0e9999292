import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedExperiment } from '../../../src/core/experiments/experiment';
import { dealTurns, pairsOf, turnOn } from '../../../src/core/experiments/plan';
import { planTable, readPlanTable } from '../../../src/core/experiments/plan-table';
import { day } from '../journal/a-journal';

type Dealt = Pick<PlannedExperiment, 'path' | 'start' | 'weeks' | 'unit'>;

const experiments: fc.Arbitrary<Dealt> = fc.record({
  path: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  start: fc.integer({ min: 0, max: 40_000 }),
  weeks: fc.integer({ min: 2, max: 52 }),
  unit: fc.constantFrom('day' as const, 'week' as const),
});
const WORDS = {
  from: 'From',
  side: 'Side',
  with: 'with',
  without: 'without',
  weekday: (each: number) => `d${each % 7}`,
};
const PHONE: Dealt = {
  path: 'Tried/Phone.md',
  start: day('2026-11-30'),
  weeks: 4,
  unit: 'week',
};

describe('a plan', () => {
  it('is the same on two devices, however the name is stored', () => {
    fc.assert(
      fc.property(experiments, (one) => {
        const other = { ...one, path: one.path.normalize('NFD') };
        expect(dealTurns(other)).toEqual(dealTurns(one));
      }),
    );
  });

  it('covers every day once, in pairs of one side each', () => {
    fc.assert(
      fc.property(experiments, (experiment) => {
        const turns = dealTurns(experiment);
        const days = turns.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, i) => first + i),
        );
        expect(days).toEqual(
          Array.from({ length: 7 * experiment.weeks }, (_, i) => experiment.start + i),
        );
        expect(pairsOf(turns)).toHaveLength(Math.floor(turns.length / 2));
        expect(turns.filter(({ side }) => side === null)).toHaveLength(turns.length % 2);
      }),
    );
  });

  it('begins with either side about as often, whatever the pair before began with', () => {
    const starts = Array.from({ length: 400 }, (_, i) =>
      pairsOf(dealTurns({ ...PHONE, start: 20_000 + i, weeks: 12 })).map(
        (pair) => pair.with.first < pair.without.first,
      ),
    );
    const share = (some: readonly boolean[]) => some.filter(Boolean).length / some.length;
    const alike = starts.flatMap((one) => one.slice(1).map((each, i) => each === one[i]));

    expect(share(starts.flat())).toBeGreaterThan(0.45);
    expect(share(starts.flat())).toBeLessThan(0.55);
    expect(share(alike)).toBeGreaterThan(0.45);
    expect(share(alike)).toBeLessThan(0.55);
  });

  it('knows the turn of a day', () => {
    const turns = dealTurns(PHONE);

    expect(turnOn(day('2026-12-08'), turns)?.first).toBe(day('2026-12-07'));
    expect(turnOn(day('2026-11-29'), turns)).toBeNull();
  });
});

describe("a plan's table", () => {
  it('is read as it was written, whatever line ends and padding it has now', () => {
    fc.assert(
      fc.property(experiments, fc.constantFrom('\n', '\r\n'), (experiment, lineEnd) => {
        const turns = dealTurns(experiment);
        const table = planTable(turns, WORDS).replaceAll('\n', lineEnd).replaceAll('–', '-');
        const padded = table.replaceAll(' |', '   |');

        expect(readPlanTable(table, experiment)).toEqual({ kind: 'turns', turns });
        expect(readPlanTable(padded, experiment)).toEqual({ kind: 'turns', turns });
      }),
    );
  });

  it('names the line that cannot be read', () => {
    const table = planTable(dealTurns(PHONE), WORDS);
    const damaged = table.replace(/2026-12-07 \| \S+/, '2026-12-07 | maybe');

    expect(readPlanTable(damaged, PHONE)).toEqual({ kind: 'damaged', line: 3 });
    expect(readPlanTable('gone', PHONE)).toEqual({ kind: 'damaged', line: 0 });
  });

  it('is of other days once start or weeks are changed, or a row is gone', () => {
    const table = planTable(dealTurns(PHONE), WORDS);

    expect(readPlanTable(table, { ...PHONE, weeks: 6 }).kind).toBe('other-days');
    expect(readPlanTable(table, { ...PHONE, start: PHONE.start + 1 }).kind).toBe('other-days');
    expect(readPlanTable(table.split('\n').slice(0, -1).join('\n'), PHONE).kind).toBe('other-days');
  });

  it('takes a side changed by hand', () => {
    const turns = dealTurns(PHONE);
    const table = planTable(turns, WORDS);
    const first = table.split('\n')[2] ?? '';
    const changed = table.replace(first, '| 2026-11-30 | - |');
    const read = readPlanTable(changed, PHONE);

    expect(read.kind === 'turns' && read.turns[0]?.side).toBe('without');
  });
});
