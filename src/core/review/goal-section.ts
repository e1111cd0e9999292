import { nudgesWithProof } from '../insight/goal-facts';
import type { GoalWeek } from './goal-week';
import { inertText } from '../markdown/inert-text';
import type { NoteLink } from './note-link';
import type { Review } from './review';
import type { Words } from '../words/words';
import { sentencesOf } from '../words/sentences';

/** How goals are written: as the rest of a review is. */
interface GoalStyle {
  readonly words: Words;
  readonly link: NoteLink;
  readonly quiet: boolean;
}

/** The goals of a week as a list: `- [[Spanish]] — 2 wins, streak 4 weeks, strength 31%. Quiet for 16 days. …`. */
export function goalList({ goals, asOf }: Review, style: GoalStyle): string {
  return goals.map((week) => goalItem(week, asOf, style)).join('\n');
}

function goalItem({ report, wins }: GoalWeek, asOf: number, style: GoalStyle): string {
  const { words, link, quiet } = style;
  const { goal, streak, challenge, aim, ladder } = report;
  const { length, unit } = streak.current;
  const run = quiet || length === 0 ? null : { length, unit };
  const status = goal.status === 'active' ? null : goal.status;
  const numbers = words.review.goal(wins, run, Math.round(streak.strength * 100), status);
  const votes = goal.identity === null || wins === 0 ? null : inertText(goal.identity);
  const sentences = [
    ...(votes === null ? [] : [words.review.votes(wins, votes)]),
    ...(aim === null ? [] : words.goals.aim(aim, asOf, quiet).map(inertText)),
    ...(ladder === null ? [] : [inertText(words.goals.ladder(ladder))]),
    ...(challenge === null ? [] : [words.goals.challengeSentence(challenge, asOf, quiet)]),
    ...nudgesWithProof(report).map((told) => inertText(words.goals.nudge(told, asOf, quiet))),
  ];
  return `- ${words.isolated(link(goal.path))} — ${sentencesOf([numbers, ...sentences])}`.trimEnd();
}

/** A question for each challenge that ended: what happens with it next, and what was learned. */
export function challengeQuestions(
  { goals }: Pick<Review, 'goals'>,
  link: NoteLink,
  words: Words,
): string[] {
  return goals
    .filter(({ hasEnded }) => hasEnded)
    .map(({ report: { goal } }) => {
      const outcome = goal.outcome === null ? null : inertText(goal.outcome);
      return `**${words.review.ended(link(goal.path), outcome)}**`;
    });
}

/** The steps for the coming week as tasks that belong to their goals. */
export function stepTasks(
  { next }: Pick<Review, 'next'>,
  stepTag: string,
  link: NoteLink,
): string[] {
  return next.map(({ goal, step }) => `- [ ] ${inertText(step)} #${stepTag} ${link(goal.path)}`);
}
