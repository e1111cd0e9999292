import { many, number } from './numbers';

/** The view of all wins. */
export const allWins = {
  title: 'All wins',
  search: 'Search all wins',
  example: 'words, -without, area:health',
  listName: 'What was found',
  none: 'No wins yet. Log the first one, and find it again here.',
  nothingFound: 'Nothing here matches.',
  clear: 'Clear the search',
  grouped: {
    day: 'By day',
    month: 'By month',
    goal: 'By goal',
    area: 'By area',
  },
  /** the group of what has none */
  without: {
    day: 'Without a day',
    month: 'Without a day',
    goal: 'Without a goal',
    area: 'Without an area',
  },
  /** opens what can be done with the search itself */
  queryMenu: 'Keep this search',
  copyBlock: 'Copy as a block for a note',
  copyLink: 'Copy link to this search',
  blockCopied: 'Copied. Paste it into a note.',

  select: 'Select',
  deselect: 'Deselect',
  selectNone: 'Select none',
  selected: (count: number): string =>
    count === 0 ? 'Nothing selected' : `${number(count)} selected`,
  withSelected: 'With these…',
  copyList: 'Copy as list',
  setArea: 'Set area…',
  linkGoal: 'Link to a goal…',
  exportThese: 'Export…',
  /** in the menu of the search */
  exportFound: 'Export what was found…',
  addToBrag: 'Add to brag document',
  addedToBrag: (count: number): string =>
    count === 1
      ? "It's among the first in every brag document from now on."
      : `${number(count)} lines are among the first in every brag document from now on.`,
  notForBrag: 'Brag documents hold wins that count, and kudos. None of these is one.',
  listCopied: (count: number): string => `${many(count, 'line')} copied.`,
  /** `reason` is why the first of the others was not changed */
  someUnchanged: (count: number, reason: string): string =>
    `${many(count, "line wasn't", "lines weren't")} changed. ${reason}`,

  /** in `from:` and `to:`, offered while they are typed: words that the reader of dates knows */
  exampleDays: [
    'today',
    'yesterday',
    'last week',
    'this month',
    'last month',
    'this year',
    'last year',
  ],
  /** the button in the sidebar, and the command */
  open: 'All wins',
  /** of a list in a note: how many more there are */
  more: (count: number): string => `And ${number(count)} more`,
};
