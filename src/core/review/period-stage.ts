import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { DayContext } from '../journal/day-status';

/**
 * Where a period is: `ahead`, `running` until its last day comes, `over` from then on, so that its review does not
 * change; or past before the first win, when there was nothing yet to count.
 */
export type PeriodStage = 'ahead' | 'running' | 'over' | 'before-first-win';

/** The stage of a period as of the context's today, which is its last day once that has come. */
export function stageOf(
  { first, last }: Period,
  today: Day,
  { today: asOf, firstCounted }: DayContext,
): PeriodStage {
  if (asOf < first) return 'ahead';
  if (firstCounted === null) return today > last ? 'before-first-win' : 'running';
  return asOf < last ? 'running' : 'over';
}

/** Whether the numbers of a period, and what follows from them, are worth a word. */
export function isTold(stage: PeriodStage): boolean {
  return stage === 'running' || stage === 'over';
}
