/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'راحة',
  paused: 'توقّف',
  frozen: 'تجميد',
  open: 'لم ينتهِ بعد',
  missed: 'بلا إنجاز',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'يوم راحة',
  paused: 'في توقّف',
  frozen: 'غطّاه تجميد',
  open: 'لا إنجاز بعد',
  missed: 'بلا إنجاز',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'بلا إنجاز',
  before: 'قبل إنجازك الأول',
  beforeStart: 'قبل تاريخ البداية',
  after: 'بعد النهاية',
  future: 'لم يأتِ بعد',
};
