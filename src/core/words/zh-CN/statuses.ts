/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: '休息',
  paused: '暂停',
  frozen: '冻结卡',
  open: '进行中',
  missed: '没有记录',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: '休息日',
  paused: '暂停中',
  frozen: '由冻结卡补上',
  open: '还没有小成就',
  missed: '没有记录',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: '没有小成就',
  before: '在第一个小成就之前',
  beforeStart: '在开始日期之前',
  after: '在结束之后',
  future: '还没到',
};
