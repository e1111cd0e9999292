import { many } from './numbers';

/** Menus, and the lists to choose from. */
export const menus = {
  latestWeeks: 'Latest weeks',
  lastYear: 'Last 12 months',
  chooseDates: 'Choose dates…',
  whichDates: 'Which dates? Type 2024, 2026-Q3, last 6 months or 2026-01-01..2026-06-30',
  /** offered before anything is typed, in words that `dateRange` reads */
  exampleDates: ['this year', 'last year', 'this quarter', 'last 6 months', 'last 2 years'],
  noDates: "That isn't a range of dates yet.",
  days: (count: number): string => many(count, 'day'),
  oneGoal: 'One goal',
  oneArea: 'One area',
  everything: 'Everything',
  rowPerArea: 'A row for each area',
  rowPerGoal: 'A row for each goal',
  open: 'Open line',
  openInTab: 'Open in new tab',
  openToTheRight: 'Open to the right',
  copyText: 'Copy text',
  logForThisGoal: 'Log a win for this goal',
  logForGoal: 'Log a win for it',
  giveStep: 'Give it a small step',
  markDone: 'Mark as done',
  dropGoal: 'Drop this goal',
  pickUpAgain: 'Pick it up again',
  makeSmaller: 'Make the step smaller',
  openGoal: 'Open goal',
  showDay: 'Show in the heatmap',
  logForDay: 'Log a win for this day',
  makeGoal: 'Make this note a goal',
  timer: (minutes: number): string => `Timer: ${many(minutes, 'minute')}`,
  stopTimer: 'Stop timer',

  whichPeriod: 'Which weeks, month or year? Type a name, a day or a range such as “last 6 weeks”',
  noPeriod: "That isn't a week, a month, a year or a range yet.",
  reviewWritten: 'review written',

  whichStep: 'Which step, and for how long?',
  noStep: 'No steps are open today. Narrow a goal to a micro-step to get one.',

  whichGoal: 'Which goal? Type a name to make a new one',
  noGoal: 'Type the name of your first goal.',
  goalsAreOff: 'Goals are off, because the setting “Goal property” is empty.',
  newGoal: 'new goal',
};
