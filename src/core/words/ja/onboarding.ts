import type { Words } from '../words';
import { lines as linesOf, notes as notesOf, number } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: '小さな「できたこと」ひとつから',
  how: '今日できたことを、どんなに小さくても書いてみてください。今日のノートの1行になります。',
  or: (tag) => [
    'または、すでに書いた行に ',
    { code: tag },
    ' を付けてください。その行から、連続、ヒートマップ、ふりかえりが育ちます。',
  ],
  orTap: '今日したことがあれば、タップするだけでも',
  starters: ['水を1杯飲んだ', '外に出た', '1文だけ書いた'],
  means: {
    win: 'できたこと',
    step: '2分でできる小さな一歩',
    lesson: '学んだこと。数には入りません',
    setback: 'つまずいたこと。数には入りません',
    kudos: 'もらったほめ言葉。数には入りません',
  },
  guides: {
    streak: 'できたことのある日が続くと、連続が伸びます。お休みの日やお休み期間では途切れません。',
    heatmap:
      '1日がひとつのマスです。できたことが多いほど、色がはっきりします。クリックでその日を開きます。',
    week: '1日1本、7本の棒です。週の終わりには、ふりかえりになります。',
  },
  where: 'できたことをどこに書きますか？',
  noWins: (notes) => `デイリーノート${number(notes)}件、できたことのしるしはまだなし`,
  noWinsHow: (tag) => [
    { code: tag },
    ' のある行が、できたことになります。ひとつあれば始められます。',
  ],
  whatCounts: '何を数えますか？',
  headings: (notes, heading) =>
    `できたことを見出しの下に書いていますか？${notesOf(notes)}に「${heading}」があります。その行を、今のままで数えられます。`,
  countHeading: (heading) => `「${heading}」を数える`,
  oldVault: 'ノートにはすでにできたことがあります',
  oldVaultHow: (notes, year) =>
    `${year}からの${notesOf(notes)}。何を数えるか選んでください。ノートはそのままです。`,
  lines: linesOf,
  sample: (text, day) => (day === '' ? `「${text}」` : `「${text}」、${day}`),
  noneYet: 'まだなし',
  otherTags: 'ほかのタグを使う',
  count: '数える',
  fromFirst: (year) => `最初から、${year}`,
  fromToday: '今日から',
  fromDay: '別の日から',
  firstDay: '数え始める日',
  firstDayWanted: '数え始める日を選んでください。今日か、それより前の日です。',
  begin: '始める',
};
