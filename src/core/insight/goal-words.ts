import type { DayWords } from '../calendar/day-words';
import type { Challenge } from '../goals/challenge';
import { explainStreak } from './explain-streak';
import type { GoalReport } from './goal-report';

/** How a challenge stands: `Day 5 of 7`, `Completed, 7 of 7`, `Ended on 22 Nov, 5 of 7`. In quiet mode no misses. */
export function challengeWords(
  { state, first, last, days, day, won, due }: Challenge,
  now: number,
  words: DayWords,
  { quiet }: { readonly quiet: boolean },
): string {
  const end = words.short(last, now);
  if (days === null || first === null)
    return state === 'ended' ? `Ended on ${end}` : `Until ${end}`;
  switch (state) {
    case 'ahead':
      return `Starts on ${words.short(first, now)}, for ${days === 1 ? 'one day' : `${days} days`}`;
    case 'running':
      return `Day ${day} of ${days}`;
    case 'completed':
      return `Completed, ${won} of ${due}`;
    case 'ended':
      return quiet ? `Ended on ${end}` : `Ended on ${end}, ${won} of ${due}`;
  }
}

/** A goal's run, line by line; of one that is over nothing that would still ask for something, of one ahead nothing. */
export function goalStreakWords(
  { goal, context, isOver, streak }: GoalReport,
  words: DayWords,
  { quiet }: { readonly quiet: boolean },
): string[] {
  if (goal.start !== null && goal.start > context.today) return [];
  if (goal.status === 'active' && !isOver) return explainStreak(context, words, { quiet });
  const { length, unit } = streak.longest;
  if (quiet || length === 0) return [];
  return [`The longest run was ${length} ${unit}${length === 1 ? '' : 's'}.`];
}
