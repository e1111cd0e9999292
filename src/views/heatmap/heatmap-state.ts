import type { DayRange } from '../../core/calendar/date-range';
import type { Day } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import type { CellPlace } from './gestures';
import type { GridKey } from './grid-keys';
import { dayByKey } from './grid-keys';
import type { HeatmapModel } from './model';
import type { LastWeek, ReachableDays } from './week-window';
import { isShownWhole, limitsOf, monthOf, nextPeriod, weeksTouched } from './period';
import { moveWindow, visibleDays, windowShowing } from './week-window';

/** What a user has chosen to see in a heatmap. */
export interface HeatmapState {
  readonly lastWeek: LastWeek;
  /** the year or the dates that were picked; null for the newest weeks */
  readonly period: DayRange | null;
  /** where the focus last was; null before there was any */
  readonly active: CellPlace | null;
  /** the place whose entries are unfolded under the grid */
  readonly unfolded: CellPlace | null;
  /** the weeks are shown as a table */
  readonly isTable: boolean;
  /** the period is a month, shown as a calendar has it */
  readonly isMonth: boolean;
}

/** The weeks that a user looks at, and how: what stays when the heatmap is built again. */
export type HeatmapLook = Pick<HeatmapState, 'period' | 'lastWeek' | 'isTable' | 'isMonth'>;

/** The newest weeks, with nothing unfolded. */
export const NEWEST: HeatmapState = {
  lastWeek: null,
  period: null,
  active: null,
  unfolded: null,
  isTable: false,
  isMonth: false,
};

/** The limits within which a state can move. */
export interface HeatmapGround extends ReachableDays {
  /** how many weeks are in sight */
  readonly weeks: number;
  /** all days that can be reached are in sight, and no others */
  readonly isWhole: boolean;
  /** the rows' ids in order, if rows are areas or goals; null if they are weekdays */
  readonly lanes: readonly string[] | null;
}

/** The ground of a model; `fitting`: how many weeks there is room for side by side. */
export function groundOf(
  model: HeatmapModel,
  fitting: number,
  period: DayRange | null,
): HeatmapGround {
  const { today, firstWeekday } = model;
  const lanes = model.lanes?.rows.map(({ id }) => id) ?? null;
  const limits = limitsOf(model, period);
  if (limits === null) {
    const { first, unreadBefore } = model;
    // Weeks before the first win have nothing to show, but while notes are read it is not known which one that is.
    const known =
      unreadBefore === null ? weeksTouched({ first, last: today }, firstWeekday) : fitting;
    const weeks = Math.min(fitting, known);
    return { first, today, firstWeekday, weeks, isWhole: false, lanes };
  }
  const all = weeksTouched(limits, firstWeekday);
  const isWhole = isShownWhole(all);
  const weeks = isWhole ? all : Math.min(fitting, all);
  return { first: limits.first, today: limits.last, firstWeekday, weeks, isWhole, lanes };
}

/** First and last day in sight, inclusive. */
export function daysInSight({ lastWeek }: HeatmapState, ground: HeatmapGround) {
  if (ground.isWhole) return { from: ground.first, to: ground.today };
  return visibleDays(lastWeek, ground.weeks, ground);
}

/** The weeks moved from where they were when a drag began, newer ones above 0. */
export function moveFrom(
  state: HeatmapState,
  lastWeek: LastWeek,
  by: number,
  ground: HeatmapGround,
): HeatmapState {
  return endingWith(state, moveWindow(lastWeek, by, ground.weeks, ground));
}

/**
 * One page further, 1 to newer weeks: two weeks remain in sight, so that the user keeps their place. A period that is
 * shown whole gives way to the next one.
 */
export function page(state: HeatmapState, by: 1 | -1, ground: HeatmapGround): HeatmapState {
  if (ground.isWhole && state.period !== null) {
    const next = nextPeriod(state.period, by);
    return state.isMonth ? showMonth(state, next.first) : showPeriod(state, next);
  }
  return moveFrom(state, state.lastWeek, by * Math.max(1, ground.weeks - 2), ground);
}

/** Shows a year or other dates, or the newest weeks for null. */
export function showPeriod(state: HeatmapState, period: DayRange | null): HeatmapState {
  const { unfolded } = state;
  const stays =
    period === null ||
    (unfolded !== null && unfolded.day >= period.first && unfolded.day <= period.last);
  return {
    ...state,
    period,
    lastWeek: null,
    active: null,
    unfolded: stays ? unfolded : null,
    isMonth: false,
  };
}

/** Shows the month that holds a day, as a calendar has it. */
export function showMonth(state: HeatmapState, day: Day): HeatmapState {
  return { ...showPeriod(state, monthOf(day)), isMonth: true };
}

/** The month of the day where the user is, or the newest weeks again. */
export function toggleMonth(state: HeatmapState, ground: HeatmapGround): HeatmapState {
  return state.isMonth ? showPeriod(state, null) : showMonth(state, tabStop(state, ground).day);
}

/** Makes a day the tab stop, in its own month. */
export function reachInMonth(state: HeatmapState, day: Day): HeatmapState {
  const { period } = state;
  const isHere = period === null || (day >= period.first && day <= period.last);
  return { ...(isHere ? state : showMonth(state, day)), active: { day, lane: null } };
}

/** Makes a place the tab stop, and moves the weeks if it was out of sight. */
export function bringIntoSight(
  state: HeatmapState,
  place: CellPlace,
  ground: HeatmapGround,
): HeatmapState {
  const lastWeek = windowShowing(place.day, state.lastWeek, ground.weeks, ground);
  return { ...state, active: place, lastWeek };
}

/** Unfolds a place; a day out of range becomes the nearest one within it. */
export function unfold(
  state: HeatmapState,
  { day, lane }: CellPlace,
  ground: HeatmapGround,
): HeatmapState {
  const { first, today } = ground;
  const unfolded = { day: clamp(day, lane === null ? first : -Infinity, today), lane };
  return { ...bringIntoSight(state, unfolded, ground), unfolded };
}

/** Unfolds the next day or week instead, 1 for the newer one. */
export function unfoldNext(state: HeatmapState, by: 1 | -1, ground: HeatmapGround): HeatmapState {
  const { unfolded } = state;
  if (unfolded === null) return state;
  const { day, lane } = unfolded;
  if (state.isMonth) {
    const next = { day: day + by, lane: null };
    return { ...reachInMonth(state, next.day), unfolded: next };
  }
  return unfold(state, { lane, day: day + by * (lane === null ? 1 : 7) }, ground);
}

/** Collapses the unfolded place and makes it the tab stop. */
export function fold(state: HeatmapState, ground: HeatmapGround): HeatmapState {
  if (state.unfolded === null) return state;
  return { ...bringIntoSight(state, state.unfolded, ground), unfolded: null };
}

/** Whether this place is unfolded. */
export function isUnfolded({ unfolded }: HeatmapState, { day, lane }: CellPlace): boolean {
  return unfolded?.day === day && unfolded.lane === lane;
}

/** Without a period that does not hold a day; of months, the day's own. */
export function leavingPeriod(state: HeatmapState, day: Day): HeatmapState {
  const { period } = state;
  const isOutside = period !== null && (day < period.first || day > period.last);
  if (!isOutside) return state;
  return state.isMonth ? showMonth(state, day) : showPeriod(state, null);
}

/** Brings a day into sight and unfolds it; rows of weeks have no days, so nothing is unfolded among them. */
export function showDay(state: HeatmapState, day: Day, ground: HeatmapGround): HeatmapState {
  if (ground.lanes !== null) return state;
  return unfold({ ...state, isTable: false }, { day, lane: null }, ground);
}

/** Without places: those of days mean nothing among lanes, and the other way round. */
export function withoutPlaces(state: HeatmapState): HeatmapState {
  return { ...state, active: null, unfolded: null };
}

/** The place the tab key reaches: the last focus, or what is unfolded, or the newest; always one in sight. */
export function tabStop(state: HeatmapState, ground: HeatmapGround): CellPlace {
  const { from, to } = daysInSight(state, ground);
  const wanted = state.active ?? state.unfolded;
  const { lanes, today, firstWeekday } = ground;
  if (lanes === null) return { day: clamp(wanted?.day ?? today, from, to), lane: null };
  const last = startOfWeek(to, firstWeekday);
  const lane = lanes.find((id) => id === wanted?.lane) ?? lanes[0] ?? null;
  return { day: clamp(wanted?.day ?? last, from, last), lane };
}

/** The place that a key leads to: as in the grid of days, but among lanes up and down by lane. Null for other keys. */
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
