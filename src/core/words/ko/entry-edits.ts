import type { Kind } from '../../notes/entry';
import type { Words } from '../words';
import { lines as linesOf } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: '성취',
  step: '작은 걸음',
  setback: '걸림돌',
  lesson: '배운 점',
  kudos: '누군가의 칭찬',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: '글 고치기…',
  day: '다른 날로…',
  kind: '종류 바꾸기…',
  areas: '영역…',
  goal: '목표…',
  done: '완료로 표시',
  notDone: '미완료로 표시',
  unmark: '표시 떼기',
  delete: '줄 삭제…',

  wordsTitle: '글 고치기',
  wordsLabel: '이 줄에 적힌 글',
  wordsHint: '날짜, 태그, 숫자는 노트에 있는 그대로예요.',
  save: '저장',
  saveAnyway: '그래도 저장',
  changeAnyway: '그래도 바꾸기',
  whichDay: '언제인가요? “어제”, “3일 전” 또는 2026-11-06처럼 쓰세요',
  noDay: '아직 날짜로 읽을 수 없어요.',
  writesDate: (date) => `줄에 날짜를 써요: ${date}`,
  moveOrDateTitle: '줄을 옮길까요?',
  moveOrDate: (path) =>
    `${path}에 옮기거나, 지금 노트에 두고 날짜를 써넣을 수 있어요. 한 번만 물어봐요. 고른 것은 설정의 “기록하기”에 남아요.`,
  moveIt: '줄 옮기기',
  writeDate: '날짜 쓰기',
  whichKind: '어떤 종류인가요?',
  kinds: KINDS,
  noKind: '다섯 가지 가운데 하나를 고르세요.',
  whichArea: '어느 영역인가요? 새 영역은 health/running처럼 쓰세요',
  noArea: '영역 없음',
  badArea: '영역으로 쓸 수 없어요. 태그처럼 쓰세요. 예: health/running.',
  newArea: '새 영역',
  whichGoal: '어느 목표에 속하나요?',
  noGoal: '목표 없음',
  noSuchGoal: '이런 이름의 목표가 없어요.',
  deleteTitle: '이 줄을 삭제할까요?',
  deleteFrom: (path) => `${path}에서 삭제돼요.`,
  deleteIt: '삭제',
  cancel: '취소',

  changed: (text) => `바꿨어요: “${text}”`,
  dated: (text, day) => `${day}의 기록이 됐어요: “${text}”`,
  unmarked: (text) => `표시를 뗐어요: “${text}”`,
  deleted: (text) => `삭제했어요: “${text}”`,
  undone: '되돌렸어요. 줄이 원래대로예요.',
  moved: (text, path) => `${path}에 옮겼어요: “${text}”`,
  undoneMove: '되돌렸어요. 줄이 원래 노트에 있어요.',
  inBoth: (first, second, reason) =>
    `줄이 이제 두 노트에 있으니 하나를 지우세요: ${first}, ${second}. ${reason}`,
  changedMany: (count) => `${linesOf(count)}을 바꿨어요.`,
};
