import type { Words } from '../words';
import {
  days as daysOf,
  inARow,
  minutes as minutesOf,
  number,
  percent,
  weeks as weeksOf,
  wins as winsOf,
} from './numbers';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: '目標',
  scale: (weeks) => `定着度、${weeksOf(weeks)}`,
  active: (count) => `進行中${number(count)}件`,
  strength: percent,
  strengthSpoken: (share) => `定着度 ${percent(share)}`,
  run: (length, unit, lastWin) =>
    `${inARow(length, unit)} · 最近のできたこと：${lastWin ?? '今日'}`,
  lastWin: (day) => `最近のできたこと：${day ?? '今日'}`,
  noWin: 'できたことはこれから',
  over: (days) =>
    days === null
      ? 'このチャレンジは終わりました。次はどうしますか？'
      : `${number(days)}日間が終わりました。次はどうしますか？`,
  standardize: '習慣にする',
  stretch: '一歩を大きくする',
  stop: 'ここで終える',
  makeGoal: '目標を作る',
  what: '目標とは、できたことをつなげるノートです。目標ごとに、連続と、2分でできる小さな一歩があります。',
  noneActive: '今追いかけている目標はありません。',
  ended: (count) => `終了${number(count)}件`,
  others: (count) => `ほか${number(count)}件`,
  pickUp: 'また始める',
  details: (goal) => `「${goal}」の詳細`,
  identity: 'なりたい自分',
  step: '次の一歩',
  cue: 'いつ、どこで（きっかけ）',
  friction: 'いちばん大変に感じること',
  aim: '目指す合計',
  ladder: '1日に届きたい量',
  rung: number,
  rungSpoken: (amount, day) =>
    day === null ? `${number(amount)}、まだ先` : `${number(amount)}、${day}に到達`,
  usual: (last, middle) => `最近${number(last)} · ふだん${number(middle)}`,
  totals: (wins, days, minutes) => {
    const time = minutes === 0 ? '' : `、${minutesOf(minutes)}`;
    return `${winsOf(wins)}（${daysOf(days)}）${time}`;
  },
  metric: (last, sum) => `最近${number(last)} · 合計${number(sum)}`,
  log: 'この目標のできたことを記録',
  openNote: 'ノートを開く',
  more: (goal) => `「${goal}」のその他の操作`,
  status: { active: '進行中', done: '完了', dropped: '手放した' },
  smaller: '一歩を小さくする',
  bigger: '一歩を大きくする',
};
