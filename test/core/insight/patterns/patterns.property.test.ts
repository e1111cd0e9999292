import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../../src/core/insight/patterns/look';
import type { PatternDay } from '../../../../src/core/insight/patterns/pattern-days';
import { patterns } from '../../../../src/core/insight/patterns/patterns';
import { askAll } from '../../../../src/core/insight/patterns/questions';
import { FROM, someDays } from './days';
import { runs } from '../../../runs';

/** Anything that notes can say about a day, odd or not. */
const anyDay: fc.Arbitrary<Partial<PatternDay>> = fc.record({
  due: fc.boolean(),
  won: fc.boolean(),
  note: fc.boolean(),
  count: fc.nat(3),
  ownWin: fc.boolean(),
  step: fc.boolean(),
  setback: fc.boolean(),
  areas: fc.uniqueArray(fc.constantFrom('a', 'b', 'constructor', '__proto__'), { maxLength: 2 }),
  times: fc.array(fc.integer({ min: 0, max: 2159 }), { maxLength: 2 }),
  metrics: fc
    .array(fc.tuple(fc.constantFrom('m', '__proto__'), fc.constantFrom(-1e300, 0, 1, 5, 1e300)), {
      maxLength: 2,
    })
    .map((pairs) => new Map(pairs.map(([name, value]) => [name, [value]]))),
});

/** A few kinds of days, over and over: enough of each for every question, and more regular than noise. */
const someWeeks = fc
  .tuple(fc.array(anyDay, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 110 }))
  .map(([kinds, weeks]) => someDays(weeks, (i) => kinds[(i * i + i) % kinds.length] ?? {}));

describe('patterns', () => {
  it('are numbers with their interval around them, whatever the days hold', () => {
    fc.assert(
      fc.property(someWeeks, (days) => {
        const { confirmed, mayBeChance, wanting } = patterns(days, FROM + days.days.length);

        for (const { p, q, effect, interval } of [...confirmed, ...mayBeChance]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(q + 1e-12);
          expect(q).toBeLessThanOrEqual(0.1);
          expect(interval[0]).toBeLessThanOrEqual(effect + 1e-9);
          expect(interval[1]).toBeGreaterThanOrEqual(effect - 1e-9);
        }
        for (const { need } of wanting) expect(need.have).toBeLessThan(need.min);
      }),
      { numRuns: runs(150) },
    );
  });

  it('hang on nothing after the last full week', () => {
    fc.assert(
      fc.property(someWeeks, fc.array(anyDay, { maxLength: 6 }), (days, later) => {
        const today = FROM + days.days.length;
        const more = someDays(1, (i) => later[i] ?? {}).days;
        const longer = {
          ...days,
          days: [...days.days, ...more.map((day, i) => ({ ...day, day: today + i }))],
        };

        expect(askAll(lookAt(longer, today + 6))).toEqual(askAll(lookAt(days, today)));
      }),
      { numRuns: runs(60) },
    );
  });
});
