import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { Words } from '../words';
import { dates } from './dates';
import {
  days as daysOf,
  inARow,
  kudos as kudosOf,
  lessons as lessonsOf,
  number,
  percent as percentOf,
  setbacks as setbacksOf,
  span,
  steps as stepsOf,
  times,
  wins as winsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: '今週はありません。',
  headings: {
    week: '1週間',
    wins: 'できたこと',
    otherWins: 'そのほか',
    steps: '小さな一歩',
    done: '完了',
    open: '持ち越し',
    lessons: 'つまずきと学び',
    lessonsAndKudos: 'つまずき、学び、ほめ言葉',
    setbacksOnly: 'つまずき',
    lessonsOnly: '学び',
    kudosOnly: 'ほめ言葉',
    numbers: '数字',
    goals: '目標',
    patterns: 'パターン',
    tried: '試したこと',
    milestones: '節目',
    reflect: 'ふりかえり',
    next: '来週',
  },
  status: {
    won: 'できた日',
    rest: status.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    open: shortStatus.open,
    missed: status.missed,
    future: 'まだ先',
    before: '–',
    after: '–',
  },
  partly: '一部',
  goal: (wins, run, percent, state) =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `定着度${percentOf(percent)}`,
      ...(state === null ? [] : [ENDED[state]]),
    ].join('、')}。`,
  repeated: (count, runs) => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}〜${dates.weekdayShort(to)}`],
    );
    return `${times(count)}、${days.join('・')}`;
  },
  links: (notes) => notes.join('、'),
  place: (day, notes) => `${day}、${notes}`,
  places: (days, notes) => `${days}：${notes}`,
  votes: (votes, identity) => `「${identity}」に${number(votes)}票。`,
  ended: (goal, outcome) =>
    [
      `${goal}が終わりました。`,
      ...(outcome === null ? [] : [`こうなりましたか：${outcome}？`]),
      '習慣にする、もう少し大きな一歩にする、ここで終える、のどれにしますか？何を学びましたか？',
    ].join(''),
  stepsHint: (stepTag) => [
    'それぞれ2分でできる小さな一歩を3つまで。例：',
    { code: `- [ ] 本を開く #${stepTag}` },
    '。',
  ],
  numbers: {
    columns: {
      week: ['今週', '先週'],
      month: ['今月', '先月'],
      quarter: ['今四半期', '前四半期'],
      year: ['今年', '昨年'],
      days: ['この期間', '前の期間'],
    },
    change: '変化',
    names: {
      wins: 'できたこと',
      steps: '完了した小さな一歩',
      wonDays: 'できた日',
      consistency: '継続率',
      strength: '定着度',
      minutes: '分',
      pulse: '気分（1〜5）',
    },
    outOf: (won, due) => `${won} / ${due}`,
  },
};

const ENDED = { done: '完了', dropped: '手放した目標' } as const;

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind) => TITLES[kind ?? 'win'],
  /** `できたこと（目標「スペイン語」、分野「health」、「橋」を含む、11月1日〜11月30日）` */
  heading: ({ kind, goal, area, text, days }) => {
    const within = [
      ...(goal === null ? [] : [`目標「${goal}」`]),
      ...(area === null ? [] : [`分野「${area.replace(/^#/, '')}」`]),
      ...(text === null ? [] : [`「${text}」を含む`]),
      ...(days === null ? [] : [days]),
    ];
    return within.length === 0
      ? TITLES[kind ?? 'win']
      : `${TITLES[kind ?? 'win']}（${within.join('、')}）`;
  },
  amount: (kind, count) => AMOUNTS[kind ?? 'win'](count),
  nothing: 'ここにはまだ何もありません。',
  withoutDay: '日付なし',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'できたこと',
  step: '小さな一歩',
  setback: 'つまずき',
  lesson: '学び',
  kudos: 'ほめ言葉',
};

const AMOUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: stepsOf,
  setback: setbacksOf,
  lesson: lessonsOf,
  kudos: kudosOf,
};

/** `7日のうち5日でできたこと11件、先週の8件から増えました。12日連続です。` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? '静かな週でした。できたことの記録はありません。次の週はまた新しく始まります。'
      : '今週のできたことはこれからです。ひとつあれば始められます。';
  }
  const days = dueDays === null ? daysOf(wonDays) : `${daysOf(dueDays)}のうち${daysOf(wonDays)}`;
  // Under a target of more than one win, not every day with a win is won.
  const what = winsElsewhere ? `${winsOf(wins)}、できた日は${days}` : `${days}で${winsOf(wins)}`;
  const soFar = isOver ? '' : '今のところ、';
  const streak = run === null ? '' : `連続：${span(run.length, run.unit)}。`;
  return `${soFar}${what}${beside(last)}。${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return 'です';
  switch (last.kind) {
    case 'more':
      return `、先週の${number(last.wins)}件から増えました`;
    case 'same':
      return '、先週と同じです';
    case 'fewer':
      return `、先週は${number(last.wins)}件でした`;
  }
}
