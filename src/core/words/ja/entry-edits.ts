import type { Kind } from '../../notes/entry';
import type { Words } from '../words';
import { lines, quoted } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'できたこと',
  step: '小さな一歩',
  setback: 'つまずき',
  lesson: '学び',
  kudos: '誰かからのほめ言葉',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: '言葉を直す…',
  day: '別の日にする…',
  kind: '種類を変える…',
  areas: '分野…',
  goal: '目標…',
  done: '完了にする',
  notDone: '未完了に戻す',
  unmark: 'しるしを外す',
  delete: '行を削除…',

  wordsTitle: '言葉を直す',
  wordsLabel: 'この行の言葉',
  wordsHint: '日付、タグ、数値はノートにあるまま変わりません。',
  save: '保存',
  saveAnyway: 'それでも保存',
  changeAnyway: 'それでも変更',
  whichDay: 'いつですか？「昨日」「前の金曜日」や 2026-11-06 のように入力',
  noDay: 'まだ日付になっていません。',
  writesDate: (date) => `行に ${date} と書く`,
  moveOrDateTitle: '行を移しますか？',
  moveOrDate: (path) =>
    `この行は「${path}」に移すことも、日付を書き添えて今のノートに残すこともできます。たずねるのは一度だけです。選んだ方法は設定の「記録」に残ります。`,
  moveIt: '行を移す',
  writeDate: '日付を書く',
  whichKind: 'これは何ですか？',
  kinds: KINDS,
  noKind: '5つの中から選んでください。',
  whichArea: 'どの分野ですか？新しい分野は health/running のように入力',
  noArea: '分野なし',
  badArea: 'これは分野にできません。health/running のように、タグと同じ書き方にしてください。',
  newArea: '新しい分野',
  whichGoal: 'どの目標のものですか？',
  noGoal: '目標なし',
  noSuchGoal: 'この名前の目標はありません。',
  deleteTitle: 'この行を削除しますか？',
  deleteFrom: (path) => `「${path}」から削除されます。`,
  deleteIt: '削除',
  cancel: 'キャンセル',

  changed: (text) => `変更しました：${quoted(text)}`,
  dated: (text, day) => `${day}の記録にしました：${quoted(text)}`,
  unmarked: (text) => `しるしを外しました：${quoted(text)}`,
  deleted: (text) => `削除しました：${quoted(text)}`,
  undone: '元に戻しました。行は前のままです。',
  moved: (text, path) => `「${path}」に移しました：${quoted(text)}`,
  undoneMove: '元に戻しました。行は元のノートにあります。',
  inBoth: (first, second, reason) =>
    `行は今「${first}」と「${second}」の両方にあります。どちらかを削除してください。${reason}`,
  changedMany: (count) => `${lines(count)}を変更しました。`,
};
