import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { DayContext } from '../journal/day-status';

/**
 * Where a period is: `ahead`, `running` until its last day comes, `over` from then on, so that its review does not
 * change; or past before the first win, when there was nothing yet to count. Without a win it is `running` on its last
 * day too, which may still bring one.
 */
export type PeriodStage = 'ahead' | 'running' | 'over' | 'before-first-win';

/** The stage of a period as of the context's today, which is its last day once that has come; with its days. */
export function stageOf(
  { first, last }: Period,
  today: Day,
  { today: asOf, firstCounted }: DayContext,
  days: readonly { readonly count: number }[],
): PeriodStage {
  if (asOf < first) return 'ahead';
  if (firstCounted === null) return today > last ? 'before-first-win' : 'running';
  const isQuiet = days.every(({ count }) => count === 0);
  return asOf < last || (isQuiet && today === last) ? 'running' : 'over';
}

/** Whether the numbers of a period, and what follows from them, are worth a word. */
export function isTold(stage: PeriodStage): boolean {
  return stage === 'running' || stage === 'over';
}
