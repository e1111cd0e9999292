import type { Day } from '../../core/calendar/day';

/** What a day's mark outside of the heatmap does. */
export interface DayCallbacks {
  /** Unfolds a day in the sidebar's heatmap. */
  readonly showDay: (day: Day) => void;
}
