import type { Words } from '../words';
import { lines, number } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'できたこと一覧',
  search: 'すべてのできたことを検索',
  example: '言葉、-除く言葉、area:health',
  listName: '見つかったもの',
  none: 'できたことはまだありません。最初のひとつを記録すると、ここで見つけられます。',
  nothingFound: '当てはまるものはありません。',
  clear: '検索を消す',
  grouped: {
    day: '日別',
    month: '月別',
    goal: '目標別',
    area: '分野別',
  },
  /** the group of what has none */
  without: {
    day: '日付なし',
    month: '日付なし',
    goal: '目標なし',
    area: '分野なし',
  },
  queryMenu: 'この検索を残す',
  copyBlock: 'ノート用のブロックとしてコピー',
  copyLink: 'この検索へのリンクをコピー',
  blockCopied: 'コピーしました。ノートに貼り付けてください。',

  select: '選択',
  deselect: '選択から外す',
  selectNone: '選択を解除',
  selected: (count) => (count === 0 ? '選択なし' : `${number(count)}件を選択`),
  withSelected: '選んだものを…',
  copyList: 'リストとしてコピー',
  setArea: '分野を設定…',
  linkGoal: '目標につなげる…',
  exportThese: '書き出す…',
  exportFound: '見つかったものを書き出す…',
  addToBrag: '成果まとめに入れる',
  addedToBrag: (count) =>
    count === 1
      ? 'これからは、どの成果まとめでもはじめのほうに載ります。'
      : `これからは、どの成果まとめでも${lines(count)}がはじめのほうに載ります。`,
  notForBrag:
    '成果まとめに載るのは、数に入るできたこととほめ言葉です。選んだ行には含まれていません。',
  listCopied: (count) => `${lines(count)}をコピーしました。`,
  someUnchanged: (count, reason) => `${lines(count)}は変更されませんでした。${reason}`,

  exampleDays: ['今日', '昨日', '先週', '今月', '先月', '今年', '昨年'],
  open: 'できたこと一覧',
  more: (count) => `ほか${number(count)}件`,
};
