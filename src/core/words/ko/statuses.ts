/** What a day is besides won, in a word or two: in tables, legends and rows. */
export const shortStatus = {
  rest: '쉬는 날',
  paused: '쉬는 기간',
  frozen: '프리즈',
  open: '진행 중',
  missed: '기록 없음',
};

/** The same as a phrase after a day's name. */
export const status = {
  rest: '쉬는 날',
  paused: '쉬는 기간',
  frozen: '프리즈로 채움',
  open: '아직 성취 없음',
  missed: '기록 없음',
  /** a won day has a number of wins, which says it; without any, its target is of something else */
  won: '성취 없음',
  before: '첫 성취 전',
  beforeStart: '시작일 전',
  after: '끝난 뒤',
  future: '아직 오지 않음',
};
