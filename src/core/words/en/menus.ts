import { many } from './numbers';

/** Menus, and the lists one chooses from. */
export const menus = {
  latestWeeks: 'Latest weeks',
  everything: 'Everything',
  rowPerArea: 'A row for each area',
  rowPerGoal: 'A row for each goal',
  open: 'Open line',
  openInTab: 'Open in new tab',
  openToTheRight: 'Open to the right',
  copyText: 'Copy text',
  makeSmaller: 'Make the step smaller',
  openGoal: 'Open goal',
  timer: (minutes: number): string => `Timer: ${many(minutes, 'minute')}`,
  stopTimer: 'Stop timer',

  whichWeek: 'Which week? Type its name, or a day such as “3 weeks ago”',
  noWeek: "That isn't a week yet.",
  reviewWritten: 'review written',

  whichStep: 'Which step, and for how long?',
  noStep: 'No steps are open today. Narrow a goal to a micro-step to get one.',

  whichGoal: 'Which goal? Type a name to make a new one',
  noGoal: 'Type the name of your first goal.',
  goalsAreOff: 'Goals are off, because the setting “Goal property” is empty.',
  newGoal: 'new goal',
};
