import type { Words } from '../words';
import { lines as linesOf, number } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: '모든 성취',
  search: '모든 성취 검색',
  example: '단어, -제외할말, area:health',
  listName: '찾은 기록',
  none: '아직 성취가 없어요. 첫 성취를 기록하면 여기에서 다시 찾을 수 있어요.',
  nothingFound: '여기에 맞는 기록이 없어요.',
  clear: '검색 지우기',
  grouped: {
    day: '날짜별',
    month: '월별',
    goal: '목표별',
    area: '영역별',
  },
  without: {
    day: '날짜 없음',
    month: '날짜 없음',
    goal: '목표 없음',
    area: '영역 없음',
  },
  queryMenu: '이 검색 보관하기',
  copyBlock: '노트용 블록으로 복사',
  copyLink: '이 검색의 링크 복사',
  blockCopied: '복사했어요. 노트에 붙여 넣으세요.',

  select: '선택',
  deselect: '선택에서 빼기',
  selectNone: '선택 해제',
  selected: (count) => (count === 0 ? '선택 없음' : `${number(count)}개 선택`),
  withSelected: '선택한 줄…',
  copyList: '목록으로 복사',
  setArea: '영역 정하기…',
  linkGoal: '목표에 연결…',
  exportThese: '내보내기…',
  exportFound: '찾은 기록 내보내기…',
  addToBrag: '성과 문서에 넣기',
  addedToBrag: (count) =>
    count === 1
      ? '이제부터 모든 성과 문서의 앞쪽에 나와요.'
      : `${linesOf(count)}이 이제부터 모든 성과 문서의 앞쪽에 나와요.`,
  notForBrag: '성과 문서에는 집계되는 성취와 칭찬만 들어가요. 선택한 줄 가운데에는 없어요.',
  listCopied: (count) => `${linesOf(count)}을 복사했어요.`,
  someUnchanged: (count, reason) => `${linesOf(count)}은 바꾸지 않았어요. ${reason}`,

  exampleDays: ['오늘', '어제', '지난주', '이번 달', '지난달', '올해', '작년'],
  open: '모든 성취',
  more: (count) => `그 밖에 ${number(count)}개`,
};
