import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/core/calendar/day';
import { NEWEST_LOOK, lookOf, savedLook } from '../../src/models/sidebar-look';

const TODAY = dayOf(2026, 11, 20);
const days = fc.integer({ min: dayOf(1990, 1, 1), max: TODAY });
const someLooks = fc.record({
  filter: fc.oneof(
    fc.constant(null),
    fc.record({ area: fc.string() }),
    fc.record({ goal: fc.string() }),
  ),
  period: fc.option(
    fc.tuple(days, days).map((pair) => ({ first: Math.min(...pair), last: Math.max(...pair) })),
  ),
  lastWeek: fc.option(days),
  isTable: fc.boolean(),
  isMonth: fc.boolean(),
});
/** A month is a period. */
const looks = someLooks.map((look) => ({ ...look, isMonth: look.isMonth && look.period !== null }));

describe('what a user looks at', () => {
  it('is found again from what the app has kept', () => {
    fc.assert(
      fc.property(looks, (look) => {
        const kept: unknown = JSON.parse(JSON.stringify(savedLook(look)));
        expect(lookOf(kept, TODAY)).toEqual(look);
      }),
    );
  });

  it('is the newest weeks where nothing usable was kept', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(lookOf(kept, TODAY).isTable).toBeTypeOf('boolean');
      }),
    );
    for (const kept of [undefined, null, {}, 'x', { lastWeek: 'soon', from: '2026-02-30', to: 5 }])
      expect(lookOf(kept, TODAY)).toEqual(NEWEST_LOOK);
  });

  it('is not in weeks to come, which a clock that was ahead has kept', () => {
    expect(lookOf({ lastWeek: '2027-01-04' }, TODAY)).toEqual(NEWEST_LOOK);
  });
});
