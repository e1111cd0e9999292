import type { Words } from '../words';
import { number, percent } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'パターン',
  found: (count) => `${number(count)}件発見`,
  howFound: 'パターンはどう見つけるのですか？',
  howFoundAnswer:
    'Small Winsは週に一度、毎日の記録について決まった問いをいくつか立てます。偶然だけではめったに出ない答えだけを表示し、それが何週間も続くと「確認済み」とします。',
  later: 'パターンには時間がかかります。1日記録するごとに近づきます。',
  mayBeChance: '偶然かもしれません',
  gathering: 'まだ日数が足りません',
  howSure: 'どれくらい確か？',
  described: 'ひと目で',
  loop: 'くり返し起きること',
  percent: (share) => percent(Math.round(share * 100)),
  unasked: (count) => `今の計画に当てはまらない問い：${number(count)}件`,
  rest: (waiting, nothing, isOther) =>
    [
      waiting === 0 ? '' : `ほかの問い${number(waiting)}件には、もう少しノートが必要です。`,
      nothing === 0
        ? ''
        : `${isOther ? 'ほかの' : ''}問い${number(nothing)}件にはパターンがありませんでした。`,
    ].join(''),
  weekday: (day, won, due) => `${day}：${number(due)}日のうち${number(won)}日`,
  weekdays: '曜日別のできた日',
};
