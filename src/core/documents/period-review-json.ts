import { formatDay } from '../calendar/day';
import type { PeriodNumbers, ReviewNumber } from '../review/period-numbers';
import type { PeriodPart, PeriodReview } from '../review/period-review';
import { dayJson } from './day-json';
import { entryJson, winGroupJson } from './entry-json';
import { goalJson } from './goal-json';
import { milestonesJson } from './milestones-json';
import { patternJson } from './patterns-json';
import type { ReviewedVault } from './reviewed-vault';

/** The review of a month, a quarter, a year or a range as every document shows it. */
export function periodReviewJson(found: PeriodReview, vault: ReviewedVault) {
  const { reviews, plan, today, goals, words } = vault;
  const { period, asOf } = found;
  const entry = entryJson(goals);
  return {
    today: formatDay(today),
    period: { kind: period.kind, name: reviews.nameOf(period), ...span(period) },
    asOf: formatDay(asOf),
    target: plan.target,
    days: found.days.map(dayJson),
    numbers: found.numbers.map(({ name, unit, now, before, difference }: ReviewNumber) => ({
      name,
      unit,
      now,
      before,
      difference,
    })),
    longestRun: found.longestRun && {
      unit: found.longestRun.unit,
      length: found.longestRun.length,
      ...span(found.longestRun),
    },
    strongestWeek: found.strongestWeek && part(found.strongestWeek),
    parts: found.parts.map(part),
    goals: found.goals.map(({ report, wins, hasEnded, wonDays, strength, metrics }) => ({
      ...goalJson(report, goals),
      wins,
      ended: hasEnded,
      wonDays,
      strengthBefore: strength.before,
      strengthAfter: strength.after,
      metrics,
    })),
    highlights: found.highlights.map(({ entry: kept, reason }) => ({
      ...entry(kept),
      reason: reason.kind,
    })),
    wins: found.wins.map(winGroupJson(goals)),
    setbacks: found.setbacks.map(entry),
    lessons: found.lessons.map(entry),
    followed: found.followed.map(({ setback, win }) => ({
      setback: entry(setback),
      win: entry(win),
    })),
    next: found.next.map(({ goal, step }) => ({ goal: goal.path, step })),
    patterns: found.patterns.map((pattern) => patternJson(pattern, words)),
    milestones: milestonesJson({ reached: found.milestones, next: null }).reached,
  };
}

function span({ first, last }: { readonly first: number; readonly last: number }) {
  return { from: formatDay(first), to: formatDay(last) };
}

function part({ period, numbers }: PeriodPart) {
  return { ...span(period), ...totals(numbers) };
}

function totals({ metrics, ...numbers }: PeriodNumbers) {
  const { wins, steps, wonDays, dueDays, minutes, pulse } = numbers;
  return { wins, steps, wonDays, dueDays, minutes, metrics: Object.fromEntries(metrics), pulse };
}
