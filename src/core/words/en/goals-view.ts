import { many, number, percent } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView = {
  title: 'Goals',
  scale: (weeks: number): string => `strength, ${many(weeks, 'week')}`,
  active: (count: number): string => `${number(count)} active`,
  strength: percent,
  strengthSpoken: (value: number): string => `Strength ${percent(value)}`,
  /** `5 days in a row · last win 19 Nov`; `day` is null for today */
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${many(length, unit)} in a row · last win ${lastWin ?? 'today'}`,
  lastWin: (day: string | null): string => `Last win ${day ?? 'today'}`,
  noWin: 'No win yet',
  over: (days: number | null): string =>
    days === null
      ? 'This one is over. What next?'
      : `The ${many(days, 'day')} are over. What next?`,
  standardize: 'Make it a routine',
  stretch: 'Take a bigger step',
  stop: 'Stop here',
  makeGoal: 'Make a goal',
  /** while there is no goal */
  what: 'A goal is a note that your wins belong to. It gets its own streak, and a step you can do in two minutes.',
  /** while all goals have ended */
  noneActive: "You aren't following a goal at the moment.",
  ended: (count: number): string => `${number(count)} ended`,
  /** followed, and not in focus */
  others: (count: number): string => `${number(count)} more`,
  pickUp: 'Pick it up again',
  details: (goal: string): string => `Details of “${goal}”`,
  identity: "Who you're becoming",
  step: 'Next step',
  cue: 'When and where',
  friction: 'What feels hardest',
  aim: 'Total to reach',
  ladder: 'To reach in one day',
  rung: (amount: number): string => number(amount),
  /** `day` is null for a rung that is ahead */
  rungSpoken: (amount: number, day: string | null): string =>
    day === null ? `${number(amount)}, still ahead` : `${number(amount)}, reached on ${day}`,
  /** of a metric that doesn't add up: its latest value, and the middle of all */
  usual: (last: number, middle: number): string =>
    `last ${number(last)} · usually ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `, ${many(minutes, 'minute')}`;
    return `${many(wins, 'win')} on ${many(days, 'day')}${time}`;
  },
  metric: (last: number, sum: number): string => `last ${number(last)} · ${number(sum)} in all`,
  log: 'Log a win for it',
  openNote: 'Open note',
  more: (goal: string): string => `More for “${goal}”`,
  status: { active: 'active', done: 'done', dropped: 'dropped' },
  smaller: 'Make the step smaller',
  bigger: 'Take a bigger step',
};
