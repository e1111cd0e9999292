/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'отдых',
  paused: 'пауза',
  frozen: 'заморозка',
  open: 'ещё открыт',
  missed: 'без победы',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'день отдыха',
  paused: 'пауза',
  frozen: 'закрыт заморозкой',
  open: 'пока без победы',
  missed: 'без победы',
  won: 'без победы',
  before: 'до твоей первой победы',
  beforeStart: 'до начала отсчёта',
  after: 'после окончания',
  future: 'ещё впереди',
};
