/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'descanso',
  paused: 'em pausa',
  frozen: 'curinga',
  open: 'ainda aberto',
  missed: 'sem conquista',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'dia de descanso',
  paused: 'em pausa',
  frozen: 'coberto por um curinga',
  open: 'ainda sem conquista',
  missed: 'sem conquista',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'sem conquista',
  before: 'antes da sua primeira conquista',
  beforeStart: 'antes da sua data de início',
  after: 'depois do fim',
  future: 'ainda por vir',
};
