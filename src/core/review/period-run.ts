import { greatest } from 'd3-array';
import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { DayContext } from '../journal/day-status';
import { statusOf } from '../journal/day-status';
import type { StreakUnit } from '../journal/schedule';
import { streakUnit } from '../journal/schedule';

/** The longest run of a period: won days, or kept weeks or months under N per week or month, without a miss between them. */
export interface LongestRun {
  readonly unit: StreakUnit;
  readonly length: number;
  readonly first: Day;
  readonly last: Day;
}

/** The longest run within a period; of two equal ones the earlier, null if there is none. */
export function longestRun(period: Period, context: DayContext): LongestRun | null {
  const unit = streakUnit(context.plan.schedule);
  const steps = unit === 'day' ? daySteps(period, context) : periodSteps(period, context);
  const runs: LongestRun[] = [];
  let isRunning = false;
  for (const { outcome, first, last } of steps) {
    if (outcome === 'missed') isRunning = false;
    if (outcome !== 'won') continue;
    const run = isRunning ? runs.pop() : undefined;
    runs.push({ unit, length: (run?.length ?? 0) + 1, first: run?.first ?? first, last });
    isRunning = true;
  }
  return greatest(runs, ({ length }) => length) ?? null;
}

interface Step {
  readonly outcome: 'won' | 'missed' | 'neither';
  readonly first: Day;
  readonly last: Day;
}

function daySteps({ first, last }: Period, context: DayContext): Step[] {
  const end = Math.min(last, context.today);
  return Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => {
    const status = statusOf(first + i, context);
    const outcome = status === 'won' || status === 'missed' ? status : 'neither';
    return { outcome, first: first + i, last: first + i };
  });
}

function periodSteps({ first, last }: Period, { periods }: DayContext): Step[] {
  return periods
    .filter((period) => period.need > 0 && period.first >= first && period.last <= last)
    .map((period) => ({
      outcome: period.isKept ? 'won' : period.isClosed ? 'missed' : 'neither',
      first: period.first,
      last: period.last,
    }));
}
