import type { Words } from '../words';
import { number, percent } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: '패턴',
  found: (count) => `${number(count)}개 찾음`,
  howFound: '패턴은 어떻게 찾나요?',
  howFoundAnswer:
    'Small Wins는 일주일에 한 번, 정해진 몇 가지 질문으로 나날을 살펴봐요. 우연만으로는 드물게 나올 답만 보여 주고, 몇 주 동안 이어지면 확인된 것으로 봐요.',
  later: '패턴에는 시간이 필요해요. 하루하루 기록할수록 가까워져요.',
  mayBeChance: '우연일 수 있음',
  gathering: '아직 날이 부족해요',
  howSure: '얼마나 확실한가요?',
  described: '한눈에 보기',
  loop: '자꾸 되풀이되는 것',
  percent: (share) => percent(Math.round(share * 100)),
  unasked: (count) => `계획에 맞지 않는 질문 ${number(count)}개`,
  rest: (waiting, nothing, isOther) =>
    [
      waiting === 0 ? '' : `다른 질문 ${number(waiting)}개는 노트가 더 필요해요.`,
      nothing === 0
        ? ''
        : `${isOther ? '다른 ' : ''}질문 ${number(nothing)}개에서는 패턴이 나오지 않았어요.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day, won, due) => `${day}: ${number(due)}일 중 ${number(won)}일`,
  weekdays: '요일별 성취한 날',
};
