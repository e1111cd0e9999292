import type { Day } from '../core/calendar/day';

/** The progress of a scan. */
export interface ScanProgress {
  readonly done: number;
  readonly all: number;
  /** first scan: the half-read journal is shown. Rescan: the old one stays until the new is complete */
  readonly isFirst: boolean;
  /** daily notes before this day are not read yet; null once all are */
  readonly unreadBefore: Day | null;
}
