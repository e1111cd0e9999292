import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { moveWindow, visibleDays, windowShowing } from '../../../src/views/heatmap/week-window';
import { day } from '../../core/journal/a-journal';

const SPAN = { first: day('2024-01-01'), today: day('2026-11-20'), firstWeekday: 1 } as const;
const WEEKS = 16;

describe('the weeks in sight', () => {
  it('end with today’s week, at today', () => {
    const { from, to } = visibleDays(null, WEEKS, SPAN);

    expect([formatDay(from), formatDay(to)]).toEqual(['2026-08-03', '2026-11-20']);
  });

  it('follow today once they are back at the newest', () => {
    const away = moveWindow(null, -3, WEEKS, SPAN);

    expect(away).not.toBeNull();
    expect(moveWindow(away, 3, WEEKS, SPAN)).toBeNull();
  });

  it('stay where they are for a day that shows', () => {
    expect(windowShowing(day('2026-09-01'), null, WEEKS, SPAN)).toBeNull();
  });

  it('always hold the day that is to be shown, from wherever they were', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: SPAN.first, max: SPAN.today }),
        fc.integer({ min: -200, max: 0 }),
        fc.integer({ min: 1, max: 60 }),
        (shown, moved, weeks) => {
          const start = moveWindow(null, moved, weeks, SPAN);
          const { from, to } = visibleDays(windowShowing(shown, start, weeks, SPAN), weeks, SPAN);

          expect(from <= shown && shown <= to).toBe(true);
        },
      ),
    );
  });
});
