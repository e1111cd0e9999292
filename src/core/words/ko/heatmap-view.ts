import type { Words } from '../words';
import { number, span, wonDays } from './numbers';
import { shortStatus, status } from './statuses';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: '히트맵',
  grid: (range) => `날짜별 성취, ${range}`,
  lanes: (range) => `주별 성취한 날, ${range}`,
  byArea: '영역별',
  byGoal: '목표별',
  range: '연도나 기간 고르기',
  filter: '보여 줄 것 고르기',
  table: '표로 보기',
  month: '달력으로 보기',
  earlier: '이전',
  later: '다음',
  more: (count) => `그 밖에 ${number(count)}개`,
  unread: (day) => `${day}, 아직 읽지 않음`,
  weekOf: '주 시작일',
  laneWeek: (name, week, days) => `${name}, ${week}에 시작하는 주, ${wonDays(days)}`,
  laneDays: (days) => (days === 0 ? '조용함' : wonDays(days)),
  laneRun: (length, unit) => (length === 0 ? '조용함' : span(length, unit)),
  legend: {
    level: (from, to) => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: '오늘',
    weeks: '한 주의 성취한 날',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: '여기에는 아직 성취가 없어요.',
    before: '전날',
    after: '다음 날',
    close: '닫기',
    openNote: '노트 열기',
    makeNote: '이날의 노트 만들기',
    log: '이날에 기록하기',
  },
};
