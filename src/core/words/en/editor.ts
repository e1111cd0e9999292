/** What is shown beside lines of a note that is edited or read. */
export const editor = {
  choose: 'to choose',
  use: 'to use',
  dismiss: 'to dismiss',
  addsLink: 'adds the link',
  upToDate: 'Kept up to date by Small Wins',
  counts: 'Counts',
  countsOn: (day: string): string => `Counts on ${day}`,
  listed: 'Listed, not counted',
  noMark: "This line isn't marked as a win, step, setback, lesson or kudos.",
};
