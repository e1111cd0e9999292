/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: 'お休み',
  paused: 'お休み期間',
  frozen: 'フリーズ',
  open: 'これから',
  missed: '記録なし',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: 'お休みの日',
  paused: 'お休み期間中',
  frozen: 'フリーズでカバー',
  open: 'できたことはこれから',
  missed: '記録なし',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: 'できたことの記録なし',
  before: '最初のできたことより前',
  beforeStart: '開始日より前',
  after: '終了後',
  future: 'まだ先の日',
};
