import type { Words } from '../words';
import { lines as linesOf, notes as notesOf, number } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: '작은 성취 하나로 시작해요',
  how: '아무리 작아도, 오늘 잘된 일을 써 보세요. 오늘 노트의 한 줄이 돼요.',
  or: (tag) => [
    '이미 써 둔 줄에 ',
    { code: tag },
    ' 태그를 붙여도 돼요. 연속 기록, 히트맵, 회고가 그 줄들에서 자라나요.',
  ],
  orTap: '또는 오늘 한 일을 눌러 보세요',
  starters: ['물 한 잔 마시기', '밖에 나가 보기', '한 문장 쓰기'],
  means: {
    win: '잘된 일',
    step: '2분이면 할 수 있는 일',
    lesson: '배운 것. 집계하지 않아요',
    setback: '걸림돌이 된 것. 집계하지 않아요',
    kudos: '들은 좋은 말. 집계하지 않아요',
  },
  guides: {
    streak: '성취가 있는 날마다 연속 기록이 이어져요. 쉬는 날이나 쉬는 기간에는 끝나지 않아요.',
    heatmap: '하루가 한 칸이에요. 성취가 많을수록 색이 또렷해져요. 칸을 누르면 그날이 열려요.',
    week: '하루에 하나씩, 막대 일곱 개예요. 한 주가 끝나면 회고가 돼요.',
  },
  where: '성취를 어디에 쓸까요?',
  noWins: (notes) => `데일리 노트 ${number(notes)}개, 아직 표시한 성취 없음`,
  noWinsHow: (tag) => [{ code: tag }, ' 태그가 있는 줄이 성취예요. 하나면 시작할 수 있어요.'],
  whatCounts: '무엇을 집계할까요?',
  headings: (notes, heading) =>
    `제목 아래에 성취를 써 왔나요? “${heading}” 제목이 있는 노트가 ${number(notes)}개예요. 그 줄들은 지금 그대로 집계할 수 있어요.`,
  countHeading: (heading) => `“${heading}” 집계하기`,
  oldVault: '노트에 이미 성취가 있어요',
  oldVaultHow: (notes, year) =>
    `${year}부터 ${notesOf(notes)}. 무엇을 집계할지 고르세요. 노트는 그대로예요.`,
  lines: linesOf,
  sample: (text, day) => (day === '' ? `“${text}”` : `“${text}”, ${day}`),
  noneYet: '아직 없음',
  otherTags: '다른 태그 쓰기',
  count: '집계하기',
  fromFirst: (year) => `처음부터, ${year}`,
  fromToday: '오늘부터',
  fromDay: '다른 날부터',
  firstDay: '집계를 시작할 날',
  firstDayWanted: '집계를 시작할 날을 고르세요. 오늘이나 그보다 앞선 날이어야 해요.',
  begin: '시작',
};
