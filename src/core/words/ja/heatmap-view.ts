import type { Words } from '../words';
import { number, span, wonDays } from './numbers';
import { shortStatus, status } from './statuses';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'ヒートマップ',
  grid: (range) => `日ごとのできたこと、${range}`,
  lanes: (range) => `週ごとのできた日、${range}`,
  byArea: '分野別',
  byGoal: '目標別',
  range: '年や期間を選ぶ',
  filter: '表示するものを選ぶ',
  table: '表で表示',
  month: '月で表示',
  earlier: '前へ',
  later: '次へ',
  more: (count) => `ほか${number(count)}件`,
  unread: (day) => `${day}、まだ読み込み前`,
  weekOf: '週',
  laneWeek: (name, week, days) => `${name}、${week}の週、${wonDays(days)}`,
  laneDays: (days) => (days === 0 ? '静か' : wonDays(days)),
  laneRun: (length, unit) => (length === 0 ? '静か' : span(length, unit)),
  legend: {
    level: (from, to) => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}〜${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: '今日',
    weeks: '週のできた日',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'ここにはまだできたことがありません。',
    before: '前の日',
    after: '次の日',
    close: '閉じる',
    openNote: 'ノートを開く',
    makeNote: 'この日のノートを作る',
    log: 'この日に記録する',
  },
};
