import type { PeriodKind } from '../../calendar/period';
import type { PeriodHeadline, PeriodName } from '../headline';
import type { HighlightFact } from '../highlight-fact';
import type { Words } from '../words';
import { dates } from './dates';
import { milestones } from './milestones';
import { days as daysOf, number, percent, span, values, wins as winsOf } from './numbers';

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => `${THIS[name]}还没有开始。`,
  beforeFirstWin: '那时还没有第一个小成就。',
  headings: {
    calendar: '逐日',
    weeks: '逐周',
    months: '逐月',
    goals: '目标',
    highlights: '亮点',
    learned: '你学到的',
    afterSetbacks: '挫折之后',
    wins: '顺利的事',
    otherWins: '其他',
    setbacks: '难处',
    patterns: '规律',
    reflect: '思考',
    next: {
      month: '下个月',
      quarter: '下季度的重点',
      year: '明年',
      days: '保持、改变、尝试',
    },
  },
  columns: {
    week: '周',
    month: '月',
    days: '日期',
    wins: '小成就',
    wonDays: '达成天数',
    minutes: '分钟',
    pulse: '感受，1–5',
  },
  pulse: (median, n) => `${median}（${number(n)} 个回答）`,
  legend: '数字是当天的小成就，· 是没有小成就的日子，○ 是休息日或暂停。',
  /** `2026年11月` */
  month: (day) => dates.monthOfYear(day),
  day: (day, asOf) => dates.short(day, asOf),
  highlight,
  /** `12 个小成就，10 天，最长连续 5 天。稳固度 12% → 40%。` */
  goal: (told, status) => {
    const run = told.run === null ? '' : `，最长连续 ${span(told.run.length, told.run.unit)}`;
    const ended = status === null ? '' : ENDED[status];
    return `${winsOf(told.wins)}，${daysOf(told.days)}${run}。稳固度 ${percent(told.before)} → ${percent(told.after)}。${ended}`;
  },
  metric: (name, first, last, n) =>
    n === 1 ? `${name} ${first}。` : `${name} ${first} → ${last}（${values(n)}）。`,
  setback: (setback, next) => `${setback}。${next}`,
  followed: (win, day, note, asOf) => `下一个小成就：${win} — ${dates.short(day, asOf)}，${note}`,
  focusHint: '最多三个眼下最重要的目标。',
  firstStepHint: '最多三个目标，各写一个两分钟能做完的小步作为开头。',
  retro: { keep: '保持', change: '改变', try: '尝试' },
  kinds: {
    week: '周',
    month: '月',
    quarter: '季度',
    year: '年',
    days: '一段日子',
  },
};

const ENDED = { done: '这个目标已完成。', dropped: '这个目标已放下。' } as const;

const THIS: Readonly<Record<PeriodName, string>> = {
  week: '这一周',
  month: '这个月',
  quarter: '这个季度',
  year: '这一年',
  days: '这段日子',
  day: '这一天',
};

const QUIET: Readonly<Record<PeriodKind, string>> = {
  week: '安静的一周',
  month: '安静的一个月',
  quarter: '安静的一个季度',
  year: '安静的一年',
  days: '安静的一段日子',
};

const EARLIER: Readonly<Record<PeriodName, string>> = {
  week: '前一周',
  month: '前一个月',
  quarter: '前一个季度',
  year: '前一年',
  days: '之前那些天',
  day: '前一天',
};

/** `30 天里有 25 天有小成就，共 142 个，比前一个月的 120 个多。最长连续：12 天，11月3日 – 11月14日。` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver ? quiet(told) : `${THIS[name]}还没有写下小成就。有一个就可以开始。`;
  }
  const due = dueDays === null ? '' : `${daysOf(dueDays)}里`;
  const days = winsElsewhere
    ? `${due}有 ${daysOf(wonDays)}达成，共 ${winsOf(wins)}`
    : `${due}有 ${daysOf(wonDays)}有小成就，共 ${number(wins)} 个`;
  const what = name === 'day' ? `${dates.short(asOf, asOf)}有 ${winsOf(wins)}` : days;
  return [
    `${isOver ? '' : '到目前为止，'}${what}${beside(told)}。`,
    ...longest(told),
    ...strongest(told),
  ].join('');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day'
    ? `${dates.short(asOf, asOf)}没有写下小成就。`
    : `${QUIET[name]}，没有写下小成就。`;
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `，比${EARLIER[name]}的 ${number(last.wins)} 个多`;
    case 'same':
      return `，和${EARLIER[name]}一样`;
    case 'fewer':
      return `，${EARLIER[name]}是 ${number(last.wins)} 个`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [`最长连续：${span(run.length, run.unit)}，${dates.range(run.first, run.last, asOf)}。`];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [`收获最多的一周：${dates.range(week.first, week.last, asOf)}，${winsOf(week.wins)}。`];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `“${fact.of}”的第一个小成就`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `${daysOf(fact.days)}后归来`;
    case 'most':
      return `一天有 ${winsOf(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
