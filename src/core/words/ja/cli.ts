import type { Words } from '../words';
import {
  days as daysOf,
  notes as notesOf,
  number,
  percent,
  quoted,
  wins as winsOf,
  years as yearsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'ここには記録がありません。',
  withoutDay: '日付なし',
  noWords: '（まだ言葉なし）',
  states: {
    open: '未完了、完了すると数に入る',
    started: '進行中、完了すると数に入る',
    cancelled: '取りやめ、数に入らない',
  },
  copyOf: (place) => `${place} のコピー`,
  noDay: 'デイリーノートではないため日付なし',
  percent,
  countOf: (count, of) => `${number(count)} / ${number(of)}`,
  readingNotes: (done, of) => `${notesOf(of)}のうち${number(done)}件を読み込み済み`,
  unmatched: (notes) =>
    `デイリーノートのようで、名前の付け方が違うノートが${number(notes)}件あります。small-wins check をご覧ください。`,
  noDailyNotes: (folder, format) =>
    `デイリーノートが見つかりません。${folder === '' ? '保管庫' : `「${folder}」`}に「${format}」という書式の名前のノートがありません。`,
  noDailyFolder: (folder) =>
    `デイリーノートが見つかりません。フォルダ「${folder}」にはまだノートがありません。`,
  andMore: (place, more) => `${place} ほか${number(more)}件`,
  noGoals: (property) =>
    `まだ目標がありません。ノートを目標にするには、プロパティ\`${property}\`を加えてください。`,
  noMilestones: 'まだ節目がありません。最初の節目は、できたことひとつです。',
  nothingRecalled: '今日思い返すものはありません。',
  ago: (ago, day) =>
    'days' in ago ? `${daysOf(ago.days)}前、${day}` : `${yearsOf(ago.years)}前、${day}`,
  goalSummary: (share, wins) => `定着度${percent(share)} · ${winsOf(wins)}`,
  lastWin: (day, text) => `最近のできたこと、${day}：${text}`,
  confirmed: '確認済み',
  foundNothing: 'パターンなし',
  nextStep: (step) => `次の一歩：${step}`,
  notAsked: '今の計画には当てはまりません',
  noPatterns: 'まだ目立つものはありません。どの日も似ています。',
  understood: (notes) => `${notesOf(notes)}をすべて読み取れました。`,
  eachInJson: '--json を使うと、ひとつずつ一覧できます。',
  logged: (day, heading, place) =>
    heading === null
      ? `${day}の記録に加えました：${place}`
      : `${day}の${quoted(heading)}の下に記録しました：${place}`,
  heatmapIn: (file) => `ヒートマップは「${file}」にあります。`,
  exported: (_count, amount, file) => `${amount}を「${file}」に書き出しました。`,
  reviewIn: (path) => `ふりかえりは「${path}」にあります。`,
  cardIn: (file) => `画像は「${file}」にあります。`,
  bragIn: (path) => `成果まとめは「${path}」にあります。`,
  storyIn: (path) => `目標のあゆみは「${path}」にあります。`,
  upToDate: (path) => `「${path}」は最新です。`,
  kept: (parts) =>
    `手で直したままにしたところ：${parts}。--force を使うと新しいものに置き換え、元の文を下に残します。`,
  moved: (parts) => `更新し、元の文を下に残したところ：${parts}。`,
  leftAlone: (periods) => `このノートにあるほかのふりかえり（${periods}）はそのままです。`,
  winsADay: '1日のできたこと：',
  legend: shortStatus,
  rows: {
    wins: 'できたこと',
    steps: '完了した小さな一歩',
    wonDays: 'できた日',
    minutes: '分',
    strength: '定着度',
    milestones: '節目',
    longest: '最長',
    last30: '過去30日',
    last90: '過去90日',
    all: '全期間',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winsOf,
    belowTarget: (count, target) => `${winsOf(count)}、目安は${number(target)}件`,
  },
};
