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
      return `「${hint.checkbox}」はタスクの完了を表しません。表すのは：${Array.from(hint.doneCharacters).join(' ')}`;
    case 'future':
      return `今日より先：${dates.short(hint.day, today)}から数に入る`;
    case 'copy':
      return `コピー：「${hint.path}」で数に入る`;
    case 'late':
      return `ノートより後の日付：${dates.short(hint.day, today)}の数に入る`;
    default:
      return WITHOUT_DETAILS[hint.kind];
  }
}

const WITHOUT_DETAILS = {
  setback: 'つまずき：一覧に出るが、数には入らない',
  lesson: '学び：一覧に出るが、数には入らない',
  kudos: 'ほめ言葉：一覧に出るが、数には入らない',
  step: '小さな一歩：設定により数に入らない',
  wordless: 'まだ言葉なし：できたことを書くと数に入る',
  'not-read': '読み込みなし：テンプレートか、設定で除外したノート',
  open: '未完了のタスク：完了すると数に入る',
  'looks-unticked': '空のチェックボックスのよう：- [x] なら数に入る',
  started: '進行中：完了すると数に入る',
  cancelled: '取りやめ：数に入らない',
  'no-day': '日付なし：デイリーノートではない',
} as const;
