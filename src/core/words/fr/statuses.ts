/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'repos',
  paused: 'en pause',
  frozen: 'joker',
  open: 'encore ouvert',
  missed: 'sans victoire',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'jour de repos',
  paused: 'en pause',
  frozen: 'couvert par un joker',
  open: 'pas encore de victoire',
  missed: 'sans victoire',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'sans victoire',
  before: 'avant ta première victoire',
  beforeStart: 'avant ta date de départ',
  after: 'après la fin',
  future: 'à venir',
};
