import type { Words } from '../words';

/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: '選ぶ',
  use: '使う',
  dismiss: '閉じる',
  addsLink: 'リンクを追加',
  upToDate: 'Small Winsが最新に保つ部分',
  counts: '数に入る',
  countsOn: (day) => `${day}の数に入る`,
  listed: '一覧に出るが、数には入らない',
  noMark: 'この行には、できたこと、小さな一歩、つまずき、学び、ほめ言葉のしるしがありません。',
};
