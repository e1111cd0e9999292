/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'rest',
  paused: 'paused',
  frozen: 'freeze',
  open: 'still open',
  missed: 'no win',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'rest day',
  paused: 'paused',
  frozen: 'covered by a freeze',
  open: 'no win yet',
  missed: 'no win',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'no win',
  before: 'before your first win',
  beforeStart: 'before your start date',
  after: 'after the end',
  future: 'still to come',
};
