/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'descanso',
  paused: 'pausa',
  frozen: 'comodín',
  open: 'aún abierto',
  missed: 'sin logro',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'día de descanso',
  paused: 'en pausa',
  frozen: 'cubierto con un comodín',
  open: 'aún sin logro',
  missed: 'sin logro',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'sin logro',
  before: 'antes de tu primer logro',
  beforeStart: 'antes de tu fecha de inicio',
  after: 'después del final',
  future: 'aún por venir',
};
