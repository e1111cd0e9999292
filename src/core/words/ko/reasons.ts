import type { Day } from '../../calendar/day';
import type { EntryHint } from '../../journal/entry-reason';
import type { Words } from '../words';
import { dates } from './dates';

/** Why an entry doesn't count, or what may be a slip; null where there is nothing to say. */
export const reasons: Words['reasons'] = {
  hint: (hint, today) => (hint === null ? null : inWords(hint, today)),
};

function inWords(hint: EntryHint, today: Day): string {
  switch (hint.kind) {
    case 'unknown-state':
      return `“${hint.checkbox}” 표시는 완료를 뜻하지 않아요. 완료를 뜻하는 표시: ${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `오늘 이후: ${dates.short(hint.day, today)}부터 집계`;
    case 'copy':
      return `사본: ${hint.path}에서 집계`;
    case 'late':
      return `노트보다 늦은 날짜: ${dates.short(hint.day, today)}에 집계`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: '걸림돌: 목록에만 나옴',
  lesson: '배운 점: 목록에만 나옴',
  kudos: '칭찬: 목록에만 나옴',
  step: '작은 걸음: 설정에 따라 집계 안 함',
  wordless: '아직 글 없음: 잘된 일을 쓰면 집계',
  'not-read': '읽지 않음: 템플릿이거나 설정에서 제외한 노트',
  open: '남은 할 일: 마치면 집계',
  'looks-unticked': '빈 체크박스처럼 보임: - [x]로 쓰면 집계',
  started: '시작함: 마치면 집계',
  cancelled: '취소됨: 집계 안 함',
  'no-day': '날짜 없음: 데일리 노트가 아님',
} as const;
