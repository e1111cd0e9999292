import type { Words } from '../words';

/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: '고르기',
  use: '쓰기',
  dismiss: '닫기',
  addsLink: '링크를 추가해요',
  upToDate: 'Small Wins가 최신으로 유지',
  counts: '집계됨',
  countsOn: (day) => `${day}에 집계됨`,
  listed: '목록에만 나옴, 집계 안 함',
  noMark: '이 줄에는 성취, 작은 걸음, 걸림돌, 배운 점, 칭찬 표시가 없어요.',
};
