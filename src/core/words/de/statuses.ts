/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'Ruhetag',
  paused: 'Pause',
  frozen: 'Joker',
  open: 'noch offen',
  missed: 'kein Erfolg',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'Ruhetag',
  paused: 'Pause',
  frozen: 'Joker eingesetzt',
  open: 'noch kein Erfolg',
  missed: 'kein Erfolg',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'kein Erfolg',
  before: 'vor deinem ersten Erfolg',
  beforeStart: 'vor deinem Starttag',
  after: 'nach dem Ende',
  future: 'kommt noch',
};
