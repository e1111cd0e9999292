import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import type { CellPlace } from './gestures';
import type { GridKey } from './grid-keys';
import { dayByKey } from './grid-keys';
import type { HeatmapModel } from './model';
import type { LastWeek, ReachableDays } from './week-window';
import {
  moveWindow,
  spanOf,
  visibleDays,
  weeksOf,
  windowEndingAt,
  windowShowing,
} from './week-window';

/** What a user has chosen to look at in a heatmap. */
export interface HeatmapState {
  readonly lastWeek: LastWeek;
  /** where the focus was last; null before it came */
  readonly active: CellPlace | null;
  /** whose entries are unfolded under the grid */
  readonly unfolded: CellPlace | null;
  /** the weeks as a table instead */
  readonly isTable: boolean;
}

/** The newest weeks, with nothing unfolded. */
export const NEWEST: HeatmapState = {
  lastWeek: null,
  active: null,
  unfolded: null,
  isTable: false,
};

/** What a state moves on. */
export interface HeatmapGround extends ReachableDays {
  /** how many weeks show */
  readonly weeks: number;
  /** the rows' ids in order, where rows are areas or goals; null where they are weekdays */
  readonly lanes: readonly string[] | null;
}

/** The ground of a model; `fitting`: how many weeks there is room for. */
export function groundOf(model: HeatmapModel, fitting: number): HeatmapGround {
  const lanes = model.lanes?.rows.map(({ id }) => id) ?? null;
  return { ...spanOf(model), weeks: weeksOf(model, fitting), lanes };
}

/** First and last day in sight, inclusive. */
export function daysInSight({ lastWeek }: HeatmapState, ground: HeatmapGround) {
  return visibleDays(lastWeek, ground.weeks, ground);
}

/** The weeks moved from where they were once, newer ones above 0. */
export function moveFrom(
  state: HeatmapState,
  lastWeek: LastWeek,
  by: number,
  ground: HeatmapGround,
): HeatmapState {
  return endingWith(state, moveWindow(lastWeek, by, ground.weeks, ground));
}

/** A page further, 1 to newer weeks: two weeks stay in sight, so that the eye does not lose its place. */
export function page(state: HeatmapState, by: 1 | -1, ground: HeatmapGround): HeatmapState {
  return moveFrom(state, state.lastWeek, by * Math.max(1, ground.weeks - 2), ground);
}

/** The weeks that end with a day's. */
export function endAt(state: HeatmapState, day: Day, ground: HeatmapGround): HeatmapState {
  return endingWith(state, windowEndingAt(day, ground.weeks, ground));
}

/** A place as the tab stop, the weeks moved where it was out of sight. */
export function bringIntoSight(
  state: HeatmapState,
  place: CellPlace,
  ground: HeatmapGround,
): HeatmapState {
  const lastWeek = windowShowing(place.day, state.lastWeek, ground.weeks, ground);
  return { ...state, active: place, lastWeek };
}

/** A place unfolded; a day that cannot be reached is the nearest that can. */
export function unfold(
  state: HeatmapState,
  { day, lane }: CellPlace,
  ground: HeatmapGround,
): HeatmapState {
  const { first, today } = ground;
  const unfolded = { day: clamp(day, lane === null ? first : -Infinity, today), lane };
  return { ...bringIntoSight(state, unfolded, ground), unfolded };
}

/** The next day or week unfolded instead of the one that is, 1 for the newer. */
export function unfoldNext(state: HeatmapState, by: 1 | -1, ground: HeatmapGround): HeatmapState {
  const { unfolded } = state;
  if (unfolded === null) return state;
  const { day, lane } = unfolded;
  return unfold(state, { lane, day: day + by * (lane === null ? 1 : 7) }, ground);
}

/** Nothing unfolded; the place that was is the tab stop. */
export function fold(state: HeatmapState, ground: HeatmapGround): HeatmapState {
  if (state.unfolded === null) return state;
  return { ...bringIntoSight(state, state.unfolded, ground), unfolded: null };
}

/** Whether this place is the one that is unfolded. */
export function isUnfolded({ unfolded }: HeatmapState, { day, lane }: CellPlace): boolean {
  return unfolded?.day === day && unfolded.lane === lane;
}

/** A day brought into sight from wherever one is, and unfolded; among lanes there are no days to show. */
export function showDay(state: HeatmapState, day: Day, ground: HeatmapGround): HeatmapState {
  if (ground.lanes !== null) return state;
  return unfold({ ...state, isTable: false }, { day, lane: null }, ground);
}

/** Without places: those of days mean nothing among lanes, nor the other way round. */
export function withoutPlaces(state: HeatmapState): HeatmapState {
  return { ...state, active: null, unfolded: null };
}

/** The place the tab key reaches: where the focus was, else what is unfolded, else the newest; always one in sight. */
export function tabStop(state: HeatmapState, ground: HeatmapGround): CellPlace {
  const { from, to } = daysInSight(state, ground);
  const wanted = state.active ?? state.unfolded;
  const { lanes, today, firstWeekday } = ground;
  if (lanes === null) return { day: clamp(wanted?.day ?? today, from, to), lane: null };
  const last = startOfWeek(to, firstWeekday);
  const lane = lanes.find((id) => id === wanted?.lane) ?? lanes[0] ?? null;
  return { day: clamp(wanted?.day ?? last, from, last), lane };
}

/** The place that a key leads to: as in the grid of days, and among lanes up and down by lane. Null for other keys. */
export function placeByKey(
  pressed: GridKey,
  { day, lane }: CellPlace,
  { first, today, firstWeekday, lanes }: HeatmapGround,
  isRightToLeft: boolean,
): CellPlace | null {
  const at = lanes === null || lane === null ? -1 : lanes.indexOf(lane);
  if (at >= 0 && (pressed.key === 'ArrowUp' || pressed.key === 'ArrowDown')) {
    return { day, lane: lanes?.[pressed.key === 'ArrowUp' ? at - 1 : at + 1] ?? lane };
  }
  const to = dayByKey(pressed, day, { first, last: today, firstWeekday, isRightToLeft });
  if (to === null) return null;
  return { day: lane === null ? to : startOfWeek(to, firstWeekday), lane };
}

function endingWith(state: HeatmapState, lastWeek: LastWeek): HeatmapState {
  return lastWeek === state.lastWeek ? state : { ...state, lastWeek };
}

function clamp(day: Day, first: Day, last: Day): Day {
  return Math.min(Math.max(day, first), last);
}
