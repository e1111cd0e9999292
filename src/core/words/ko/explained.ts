import type { Words } from '../words';

/** What the plugin's own words mean, shown by a small (i). */
export const explained: Words['explained'] = {
  streak: {
    question: '연속 기록이란?',
    answer:
      '성취가 이어진 날수예요. 하기로 한 날에 성취가 없을 때만 끝나요. 쉬는 날과 쉬는 기간은 건너뛰어요.',
  },
  strength: {
    question: '정착도란?',
    answer:
      '얼마나 꾸준했는지를 0%에서 100%로 나타내요. 성취한 날에는 올라가고, 기록이 없는 날에는 조금 내려가지만 다 사라지지는 않아요.',
  },
  freeze: {
    question: '프리즈란?',
    answer:
      '기록이 없는 날을 대신 채워서 연속 기록을 이어 줘요. 7일 연속으로 성취할 때마다 하나를 얻어요.',
  },
  step: {
    question: '작은 걸음이란?',
    answer: '힘든 날에도 2분이면 할 수 있을 만큼 작은 일이에요.',
  },
  readMore: '더 알아보기(영어)',
  back: '뒤로',
  allPages: '모든 페이지',
};
