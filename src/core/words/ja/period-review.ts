import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import type { Words } from '../words';
import { dates } from './dates';
import { milestones } from './milestones';
import { days as daysOf, number, percent, span, wins as winsOf } from './numbers';

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => `この${NAMES[name]}はまだ始まっていません。`,
  beforeFirstWin: '最初のできたことより前の期間です。',
  headings: {
    calendar: '日ごと',
    weeks: '週ごと',
    months: '月ごと',
    goals: '目標',
    highlights: 'ハイライト',
    learned: '学んだこと',
    afterSetbacks: 'つまずきの後に',
    wins: 'うまくいったこと',
    otherWins: 'そのほか',
    setbacks: '大変だったこと',
    patterns: 'パターン',
    reflect: 'ふりかえり',
    next: {
      month: '来月',
      quarter: '次の四半期の重点',
      year: '来年',
      days: '続ける、変える、試す',
    },
  },
  columns: {
    week: '週',
    month: '月',
    days: '日数',
    wins: 'できたこと',
    wonDays: 'できた日',
    minutes: '分',
    pulse: '気分（1〜5）',
  },
  pulse: (median, n) => `${median}（回答${number(n)}件）`,
  legend: '数字はその日のできたこと、·はできたことのない日、○はお休みの日かお休み期間です。',
  month: (day) => dates.monthOfYear(day),
  day: (day, asOf) => dates.short(day, asOf),
  highlight,
  goal: (told, status) => {
    const run = told.run === null ? '' : `、最長の連続は${span(told.run.length, told.run.unit)}`;
    const ended = status === null ? '' : ENDED[status];
    return `${winsOf(told.wins)}（${daysOf(told.days)}）${run}。定着度 ${percent(told.before)} → ${percent(told.after)}。${ended}`;
  },
  metric: (name, first, last, n) =>
    n === 1 ? `「${name}」：${first}。` : `「${name}」：${first} → ${last}（${number(n)}回分）。`,
  setback: (setback, next) => `${setback}。${next}`,
  followed: (win, day, note, asOf) => `次のできたこと：${win} — ${dates.short(day, asOf)}、${note}`,
  focusHint: '今いちばん大切な目標を3つまで。',
  firstStepHint: '目標を3つまで、それぞれに2分でできる最初の一歩を。',
  retro: { keep: '続ける', change: '変える', try: '試す' },
  kinds: {
    week: '週',
    month: '月',
    quarter: '四半期',
    year: '年',
    days: '期間',
  },
};

const ENDED = { done: 'この目標は完了です。', dropped: 'この目標は手放しました。' } as const;

const NAMES: Readonly<Record<PeriodName, string>> = {
  week: '週',
  month: '月',
  quarter: '四半期',
  year: '1年',
  days: '期間',
  day: '日',
};

const LAST: Readonly<Record<PeriodName, string>> = {
  week: '先週',
  month: '先月',
  quarter: '前の四半期',
  year: '前の年',
  days: '前の期間',
  day: '前の日',
};

/** `30日のうち25日でできたこと142件、前の120件から増えました。…` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver
      ? quiet(told)
      : `この${NAMES[name]}のできたことはこれからです。ひとつあれば始められます。`;
  }
  const ofAll = dueDays === null ? daysOf(wonDays) : `${daysOf(dueDays)}のうち${daysOf(wonDays)}`;
  const days = name === 'day' ? dates.short(asOf, asOf) : ofAll;
  const what =
    winsElsewhere && name !== 'day'
      ? `${winsOf(wins)}、できた日は${ofAll}`
      : `${days}${name === 'day' ? 'に' : 'で'}${winsOf(wins)}`;
  const soFar = isOver ? '' : '今のところ、';
  return [`${soFar}${what}${beside(told)}。`, ...longest(told), ...strongest(told)].join('');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day'
    ? `${dates.short(asOf, asOf)}のできたことの記録はありません。`
    : `静かな${NAMES[name]}でした。できたことの記録はありません。`;
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return 'です';
  switch (last.kind) {
    case 'more':
      return `、前の${number(last.wins)}件から増えました`;
    case 'same':
      return `、${LAST[name]}と同じです`;
    case 'fewer':
      return `、${LAST[name]}は${number(last.wins)}件でした`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [`最長の連続：${span(run.length, run.unit)}、${dates.range(run.first, run.last, asOf)}。`];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [
    `いちばん多かった週：${dates.range(week.first, week.last, asOf)}、${winsOf(week.wins)}。`,
  ];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `「${fact.of}」の最初のできたこと`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `${daysOf(fact.days)}ぶりの再開`;
    case 'most':
      return `${winsOf(fact.wins)}の日`;
    case 'kept':
    case 'names':
      return null;
  }
}
