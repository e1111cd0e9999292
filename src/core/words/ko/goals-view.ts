import type { Words } from '../words';
import {
  days as daysOf,
  inARow,
  minutes as minutesOf,
  number,
  percent,
  weeks as weeksOf,
  wins as winsOf,
} from './numbers';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: '목표',
  scale: (weeks) => `정착도, ${weeksOf(weeks)}`,
  active: (count) => `진행 중 ${number(count)}개`,
  strength: percent,
  strengthSpoken: (value) => `정착도 ${percent(value)}`,
  /** `5일 연속 · 최근 성취 11월 19일` */
  run: (length, unit, lastWin) => `${inARow(length, unit)} · 최근 성취 ${lastWin ?? '오늘'}`,
  lastWin: (day) => `최근 성취 ${day ?? '오늘'}`,
  noWin: '아직 성취 없음',
  over: (days) =>
    days === null
      ? '이 챌린지가 끝났어요. 다음은 무엇을 할까요?'
      : `${daysOf(days)} 챌린지가 끝났어요. 다음은 무엇을 할까요?`,
  standardize: '습관으로 만들기',
  stretch: '더 큰 걸음 내딛기',
  stop: '여기서 마치기',
  makeGoal: '목표 만들기',
  what: '목표는 성취가 속하는 노트예요. 목표마다 연속 기록이 있고, 2분이면 할 수 있는 작은 걸음이 있어요.',
  noneActive: '지금은 따라가는 목표가 없어요.',
  ended: (count) => `끝남 ${number(count)}개`,
  others: (count) => `${number(count)}개 더`,
  pickUp: '다시 시작하기',
  details: (goal) => `“${goal}” 자세히`,
  identity: '되고 싶은 나',
  step: '다음 작은 걸음',
  cue: '언제, 어디서',
  friction: '가장 힘든 부분',
  aim: '채울 총량',
  ladder: '하루에 도달할 양',
  rung: (amount) => number(amount),
  rungSpoken: (amount, day) =>
    day === null ? `${number(amount)}, 아직 남음` : `${number(amount)}, ${day} 도달`,
  usual: (last, middle) => `최근 ${number(last)} · 보통 ${number(middle)}`,
  totals: (wins, days, minutes) => {
    const time = minutes === 0 ? '' : `, ${minutesOf(minutes)}`;
    return `${daysOf(days)} 동안 ${winsOf(wins)}${time}`;
  },
  metric: (last, sum) => `최근 ${number(last)} · 모두 ${number(sum)}`,
  log: '이 목표의 성취 기록',
  openNote: '노트 열기',
  more: (goal) => `“${goal}” 더 보기`,
  status: { active: '진행 중', done: '완료', dropped: '내려놓음' },
  smaller: '걸음 더 작게 하기',
  bigger: '더 큰 걸음 내딛기',
};
