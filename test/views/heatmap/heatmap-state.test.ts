import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import type { HeatmapGround, HeatmapState } from '../../../src/views/heatmap/heatmap-state';
import {
  NEWEST,
  bringIntoSight,
  daysInSight,
  fold,
  isUnfolded,
  moveFrom,
  page,
  placeByKey,
  showDay,
  tabStop,
  unfold,
  unfoldNext,
  withoutPlaces,
} from '../../../src/views/heatmap/heatmap-state';
import { day } from '../../core/journal/a-journal';

const TODAY = day('2026-11-20');
const DAYS: HeatmapGround = {
  first: day('2024-01-01'),
  today: TODAY,
  firstWeekday: 1,
  weeks: 16,
  isWhole: false,
  lanes: null,
};
const LANES: HeatmapGround = { ...DAYS, lanes: ['health', 'work'] };
const WEEK = day('2026-11-16');

const on = (iso: string, lane: string | null = null) => ({ day: day(iso), lane });
const sight = (state: HeatmapState, ground = DAYS) => {
  const { from, to } = daysInSight(state, ground);
  return `${formatDay(from)}…${formatDay(to)}`;
};

describe('the state of a heatmap', () => {
  it('begins with the newest weeks, and follows today as days pass', () => {
    expect(sight(NEWEST)).toBe('2026-08-03…2026-11-20');
    expect(sight(NEWEST, { ...DAYS, today: TODAY + 7 })).toBe('2026-08-10…2026-11-27');
  });

  it('pages back and on by all weeks but two', () => {
    const back = page(NEWEST, -1, DAYS);

    expect(sight(back)).toBe('2026-04-27…2026-08-16');
    expect(page(back, 1, DAYS)).toEqual(NEWEST);
  });

  it('pages by a week where no more than two fit', () => {
    const narrow = { ...DAYS, weeks: 1 };

    expect(sight(page(NEWEST, -1, narrow), narrow)).toBe('2026-11-09…2026-11-15');
  });

  it('stays the same state where it can go no further', () => {
    expect(page(NEWEST, 1, DAYS)).toBe(NEWEST);
    expect(moveFrom(NEWEST, null, 3, DAYS)).toBe(NEWEST);
  });
});

describe('unfolding', () => {
  it('makes the day the tab stop, and brings it into sight', () => {
    const state = unfold(NEWEST, on('2025-06-04'), DAYS);

    expect(state.unfolded).toEqual(on('2025-06-04'));
    expect(tabStop(state, DAYS)).toEqual(on('2025-06-04'));
    expect(sight(state)).toBe('2025-06-02…2025-09-21');
  });

  it.each([
    ['2020-01-01', '2024-01-01'],
    ['2030-01-01', '2026-11-20'],
  ])('takes the nearest day there is: %s', (asked, nearest) => {
    expect(unfold(NEWEST, on(asked), DAYS).unfolded).toEqual(on(nearest));
  });

  it('moves on by day, and among lanes by week', () => {
    const inDays = unfold(NEWEST, on('2026-11-17'), DAYS);
    const inLanes = unfold(NEWEST, on('2026-11-09', 'work'), LANES);

    expect(unfoldNext(inDays, -1, DAYS).unfolded).toEqual(on('2026-11-16'));
    expect(unfoldNext(inLanes, 1, LANES).unfolded).toEqual(on('2026-11-16', 'work'));
    expect(unfoldNext(NEWEST, 1, DAYS)).toBe(NEWEST);
  });

  it('is undone with the focus where it was', () => {
    const folded = fold(unfold(NEWEST, on('2026-11-17'), DAYS), DAYS);

    expect(folded.unfolded).toBeNull();
    expect(tabStop(folded, DAYS)).toEqual(on('2026-11-17'));
    expect(fold(NEWEST, DAYS)).toBe(NEWEST);
  });

  it('is of one place: the same week of another lane is another', () => {
    const state = unfold(NEWEST, on('2026-11-16', 'work'), LANES);

    expect(isUnfolded(state, on('2026-11-16', 'work'))).toBe(true);
    expect(isUnfolded(state, on('2026-11-16', 'health'))).toBe(false);
    expect(isUnfolded(NEWEST, on('2026-11-16'))).toBe(false);
  });

  it('ends where days become lanes: their places mean nothing there', () => {
    const state = withoutPlaces(unfold(NEWEST, on('2026-11-17'), DAYS));

    expect([state.unfolded, state.active]).toEqual([null, null]);
  });
});

describe('a day that is asked for', () => {
  it('is shown in the grid, also from the table', () => {
    const state = showDay({ ...NEWEST, isTable: true }, day('2026-11-18'), DAYS);

    expect(state).toMatchObject({ isTable: false, unfolded: on('2026-11-18') });
  });

  it('is not to be found among lanes', () => {
    expect(showDay(NEWEST, day('2026-11-18'), LANES)).toBe(NEWEST);
  });
});

describe('the tab stop', () => {
  it('is today, or this week of the first lane, before anything had the focus', () => {
    expect(tabStop(NEWEST, DAYS)).toEqual({ day: TODAY, lane: null });
    expect(tabStop(NEWEST, LANES)).toEqual({ day: WEEK, lane: 'health' });
  });

  it('moves to the first lane where its own is gone', () => {
    const state = bringIntoSight(NEWEST, on('2026-11-09', 'gone'), LANES);

    expect(tabStop(state, LANES)).toEqual(on('2026-11-09', 'health'));
  });

  it('is none of the lanes where there are none', () => {
    expect(tabStop(NEWEST, { ...DAYS, lanes: [] })).toEqual({ day: WEEK, lane: null });
  });

  const places = fc.record({
    day: fc.integer({ min: DAYS.first - 400, max: TODAY + 400 }),
    lane: fc.constant(null),
  });

  it('is in sight, whatever was paged, unfolded and moved before', () => {
    const act = fc.oneof(
      fc.constantFrom<1 | -1>(1, -1).map((by) => (s: HeatmapState) => page(s, by, DAYS)),
      fc.constantFrom<1 | -1>(1, -1).map((by) => (s: HeatmapState) => unfoldNext(s, by, DAYS)),
      fc.constant((s: HeatmapState) => fold(s, DAYS)),
      places.map((place) => (s: HeatmapState) => unfold(s, place, DAYS)),
      places.map((active) => (s: HeatmapState): HeatmapState => ({ ...s, active })),
      fc
        .integer({ min: -300, max: 300 })
        .map((by) => (s: HeatmapState) => moveFrom(s, s.lastWeek, by, DAYS)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const state = acts.reduce((before, next) => next(before), NEWEST);
        const { from, to } = daysInSight(state, DAYS);

        expect(tabStop(state, DAYS).day).toBeGreaterThanOrEqual(from);
        expect(tabStop(state, DAYS).day).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(TODAY);
      }),
    );
  });
});

describe('a key', () => {
  const key = (name: string) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false });

  it('leads up and down among lanes, and no further than the last', () => {
    const from = on('2026-11-09', 'health');

    expect(placeByKey(key('ArrowDown'), from, LANES, false)).toEqual(on('2026-11-09', 'work'));
    expect(placeByKey(key('ArrowUp'), from, LANES, false)).toEqual(from);
  });

  it('leads from week to week in a lane, from day to day in the grid', () => {
    const lane = placeByKey(key('ArrowRight'), on('2026-11-09', 'work'), LANES, false);
    const grid = placeByKey(key('ArrowUp'), on('2026-11-09'), DAYS, false);

    expect([lane, grid]).toEqual([on('2026-11-16', 'work'), on('2026-11-08')]);
  });

  it('means nothing where it moves nothing', () => {
    expect(placeByKey(key('a'), on('2026-11-09'), DAYS, false)).toBeNull();
  });
});
