import type { Milestone, NextMilestone } from './milestones';

/** A milestone in words: `100 wins`, `14 days in a row`; with the goal's name as it is, for a challenge. */
export function milestoneWords({
  kind,
  count,
  goal = '',
}: Pick<Milestone, 'kind' | 'count' | 'goal'>): string {
  switch (kind) {
    case 'wins':
      return count === 1 ? 'The first win' : `${count} wins`;
    case 'day-streak':
      return `${count} days in a row`;
    case 'week-streak':
      return `${count} weeks in a row`;
    case 'full-weeks':
      return `${count} weeks with 3 won days or more`;
    case 'comeback':
      return `A comeback after ${count} days`;
    case 'challenge':
      return `${goal}: a challenge of ${count === 1 ? 'one day' : `${count} days`}, completed`;
  }
}

/** The way to the next milestone: `500 wins, 12 to go`. */
export function nextMilestoneWords(next: NextMilestone): string {
  return `${milestoneWords(next)}, ${next.left} to go`;
}
