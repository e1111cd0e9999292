import { formatDay } from '../calendar/day';
import type { ComposedReview } from '../review/compose-review';
import type { Review } from '../review/review';
import { dayJson } from './day-json';
import { entryJson, winGroupJson } from './entry-json';
import { experimentsJson } from './experiments-json';
import { goalJson } from './goal-json';
import { milestonesJson } from './milestones-json';
import { periodReviewJson } from './period-review-json';
import { patternJson } from './patterns-json';
import type { ReviewedVault } from './reviewed-vault';
import { streakJson } from './streak-json';

/** A review as every document shows it, with its Markdown. */
export function reviewJson(
  { review, tried }: Pick<ComposedReview, 'review' | 'tried'>,
  vault: ReviewedVault,
) {
  const found =
    review.kind === 'week' ? weekJson(review.week, vault) : periodReviewJson(review.period, vault);
  return { ...found, ...experimentsJson(tried, vault.words) };
}

/** The review of a week, with everything that it lists. */
function weekJson(found: Review, { reviews, plan, today, goals, words }: ReviewedVault) {
  const entry = entryJson(goals);
  const { period, last, asOf, days, wins, steps, milestones, nextMilestone } = found;
  return {
    today: formatDay(today),
    period: {
      kind: period.kind,
      name: reviews.nameOf(period),
      from: formatDay(period.first),
      to: formatDay(last),
    },
    asOf: formatDay(asOf),
    target: plan.target,
    days: days.map(dayJson),
    wins: wins.map(winGroupJson(goals)),
    steps: { done: steps.done.map(entry), open: steps.open.map(entry) },
    setbacks: found.setbacks.map(entry),
    lessons: found.lessons.map(entry),
    kudos: found.kudos.map(entry),
    numbers: found.numbers.map(({ now, before, ...number }) => ({
      ...number,
      thisWeek: now,
      lastWeek: before,
    })),
    streak: streakJson(found.streak),
    goals: found.goals.map(({ report, wins: count, hasEnded }) => ({
      ...goalJson(report, goals),
      wins: count,
      ended: hasEnded,
    })),
    next: found.next.map(({ goal, step }) => ({ goal: goal.path, step })),
    patterns: found.patterns.map((pattern) => patternJson(pattern, words)),
    milestones: milestonesJson({ reached: milestones, next: null }).reached,
    nextMilestone,
  };
}
