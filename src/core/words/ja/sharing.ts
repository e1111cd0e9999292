import type { Words } from '../words';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import {
  days as daysOf,
  hours as hoursOf,
  inARow,
  lines as linesOf,
  minutes as minutesOf,
  number,
  span,
  times as timesOf,
  wins as winsOf,
} from './numbers';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing: Words['sharing'] = {
  times: (count, days) => `${timesOf(count)}、${days}`,
  write: 'ノートを書く',
  written: (path, isChanged, keptParts) =>
    `${isChanged ? `「${path}」に書きました。` : `「${path}」は最新です。`}${
      keptParts === 0 ? '' : `手で直した${number(keptParts)}か所はそのままです。`
    }`,
  brag: {
    modal: '成果まとめを書く',
    rangeDefault: '今年',
    title: (days) => `成果まとめ ${days}`,
    headline: (wins, days) =>
      wins === 0 ? 'できたことの記録はありません。' : `${daysOf(days)}に、${winsOf(wins)}です。`,
    onDay: (wins) => (wins === 0 ? 'できたことの記録はありません。' : `${winsOf(wins)}です。`),
    rest: 'そのほか',
  },
  story: {
    modal: '目標のあゆみを書く',
    noGoals: 'まだ目標がありません。先にノートを目標にしてください。',
    setbacks: 'つまずきも含める',
    setbacksHow: 'その後すぐに残した学びも添えます。',
    title: (goal) => `「${goal}」のあゆみ`,
    nothing: (goal) =>
      `「${goal}」のできたことはまだありません。あゆみは最初のひとつから始まります。`,
    beneficiary: (whom) => `**誰のため：** ${whom}`,
    outcome: (what, isDone) =>
      `**${isDone ? '変わったこと' : 'うまくいったと分かること'}：** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }) => {
      const on = reached === null ? '' : `、${dates.short(reached, 0)}に到達`;
      return left === 0
        ? `**目指す合計：** ${amount(whole, of)}${on}`
        : `**目指す合計：** ${amount(whole, of)}のうち${partOf(sum, whole, of)}`;
    },
    number: (sum, days) => `**数字で見ると：** ${daysOf(days)}で、${sum}`,
    amount: (sum, metric) => `${sum} ${metric}`,
    began: (day, text) => `始まりは${day}：${text}`,
    latest: (day, text) => `最近では${day}：${text}`,
    headings: {
      course: 'これまでの流れ',
      change: 'はじめと今',
      effort: 'かけたもの',
      own: '自分の言葉で',
    },
    prompts: ['なぜ大切でしたか？', '今日始める人に何を伝えますか？'],
    run: (run, days) => `最長の連続：${span(run.length, run.unit)}、${days}`,
    gap: (days) => `${daysOf(days)}ぶりの再開`,
    point: (names, win) => `${names}：${win}`,
    setback: (setback, lesson) =>
      lesson === null
        ? `大変だったこと：${setback}`
        : `大変だったこと：${setback}。学び：${lesson}`,
    columns: { before: '最初の4週間', after: '最近の4週間' },
    wonDays: 'できた日',
    median: (value, n) => `${value}（${number(n)}回分の中央値）`,
    effort: (wins, days) => `${winsOf(wins)}（${daysOf(days)}）`,
    minutes: (minutes) => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [hoursOf(hours)] : []),
        ...(rest > 0 ? [minutesOf(rest)] : []),
      ];
      return `記録した時間は${parts.join('')}`;
    },
    steps: (steps) => `そのうち小さな一歩は${number(steps)}件`,
    sum: (sum, metric, n) => `${sum} ${metric}、${timesOf(n)}の記録`,
  },
  card: {
    modal: '画像を共有',
    about: '期間',
    offered: ['今週', '先週', '今月', '先月', '今年', '昨年'],
    goal: '目標',
    wholeVault: 'すべてのできたこと',
    size: 'サイズ',
    sizes: { wide: 'リンク用（横長）', tall: 'スマホ用（縦長）', poster: 'ポスター（A3）' },
    theme: '色',
    themes: { light: 'ライト', dark: 'ダーク', accent: 'アクセントカラー' },
    facts: {
      wins: 'できたことの数',
      days: '日数',
      run: '最長の連続',
      minutes: 'かけた時間',
      goal: '目標の名前',
    },
    lines: '行',
    linesHow: 'ほかの人が読んでもよいできたことを選んでください。',
    more: (count) => `この期間のほか${linesOf(count)}は、ここには表示されていません。`,
    preview: 'ほかの人に見える内容',
    save: 'SVGで保存',
    savePng: 'PNGで保存',
    copy: 'コピー',
    share: '共有',
    saved: (path) => `「${path}」として保存しました。`,
    copied: '画像をコピーしました。',
    noPng: (path) => `この端末ではこの大きさのPNGを描けないため、「${path}」として保存しました。`,
    noCopy: 'ここでは画像をコピーできません。代わりに保存してください。',
    file: (days) => `できたこと ${days}`,
    title: (days) => `できたこと、${days}`,
    days: (count) => `できたことのある日${daysOf(count)}`,
    run: inARow,
    minutes: (minutes) => (minutes < 60 ? minutesOf(minutes) : hoursOf(Math.round(minutes / 60))),
  },
};
