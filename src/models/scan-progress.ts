import type { Day } from '../core/calendar/day';

/** How far a scan has come. */
export interface ScanProgress {
  readonly done: number;
  readonly all: number;
  /** on show is what has been read so far; else what was read by earlier rules */
  readonly isFirst: boolean;
  /** daily notes before this day have not been read; null where all have */
  readonly unreadBefore: Day | null;
}
