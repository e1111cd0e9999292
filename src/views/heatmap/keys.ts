import { startOfWeek } from '../../core/calendar/week';
import type { GridKey } from './grid-keys';
import { dayByKey } from './grid-keys';
import type { CellPlace } from './gestures';
import type { HeatmapModel } from './model';

/** The place that a key leads to: as in the grid of days, and among lanes up and down by lane. Null for other keys. */
export function placeByKey(
  pressed: GridKey,
  { day, lane }: CellPlace,
  { first, today, firstWeekday, lanes }: HeatmapModel,
  isRightToLeft: boolean,
): CellPlace | null {
  const rows = lanes?.rows ?? [];
  const at = rows.findIndex(({ id }) => id === lane);
  if (at >= 0 && (pressed.key === 'ArrowUp' || pressed.key === 'ArrowDown')) {
    const to = rows[pressed.key === 'ArrowUp' ? at - 1 : at + 1];
    return { day, lane: to?.id ?? lane };
  }
  const to = dayByKey(pressed, day, { first, last: today, firstWeekday, isRightToLeft });
  if (to === null) return null;
  return { day: lane === null ? to : startOfWeek(to, firstWeekday), lane };
}
