import type { DayWords } from '../calendar/day-words';
import { nudgeWords } from '../insight/alignment-words';
import { challengeWords } from '../insight/goal-words';
import type { GoalWeek } from './goal-week';
import { inertText } from '../markdown/inert-text';
import type { NoteLink } from './note-link';
import type { Review } from './review';

/** How goals are told: as all of a review is. */
interface GoalStyle {
  readonly words: DayWords;
  readonly link: NoteLink;
  readonly quiet: boolean;
}

/** The goals of a week as a list: `- [[Spanish]] — 2 wins, streak 4 weeks, strength 31%. Quiet for 16 days. …`. */
export function goalList({ goals, asOf }: Review, style: GoalStyle): string {
  return goals.map((week) => goalItem(week, asOf, style)).join('\n');
}

function goalItem({ report, wins }: GoalWeek, asOf: number, style: GoalStyle): string {
  const { words, link, quiet } = style;
  const { goal, streak, challenge } = report;
  const { length, unit } = streak.current;
  const numbers = [
    `${wins} ${wins === 1 ? 'win' : 'wins'}`,
    ...(quiet || length === 0 ? [] : [`streak ${length} ${unit}${length === 1 ? '' : 's'}`]),
    `strength ${Math.round(streak.strength * 100)}%`,
    ...(goal.status === 'active' ? [] : [goal.status]),
  ];
  const sentences = [
    ...(challenge === null ? [] : [`${challengeWords(challenge, asOf, words, { quiet })}.`]),
    ...nudgeWords(report, words, { quiet }).map(inertText),
  ];
  return `- ${link(goal.path)} — ${numbers.join(', ')}. ${sentences.join(' ')}`.trimEnd();
}

/** A question for each challenge that came to its end: what becomes of it, and what was learned. */
export function challengeQuestions({ goals }: Review, link: NoteLink): string[] {
  return goals
    .filter(({ ended }) => ended)
    .map(
      ({ report }) =>
        `**${link(report.goal.path)} has come to its end: standardize (make it a schedule), stretch (a bigger step) or stop? What did you learn?**`,
    );
}

/** The steps for the week to come as tasks that belong to their goals. */
export function stepTasks({ next }: Review, stepTag: string, link: NoteLink): string[] {
  return next.map(({ goal, step }) => `- [ ] ${inertText(step)} #${stepTag} ${link(goal.path)}`);
}
