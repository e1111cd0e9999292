import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import { dates } from './dates';
import { milestones } from './milestones';
import { many, number } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview = {
  headline,
  /** of a period that lies ahead */
  notBegun: (name: PeriodName): string => `This ${NAMES[name]} hasn't begun yet.`,
  /** of a period that was over before anything was won */
  beforeFirstWin: 'That was before your first win.',
  headings: {
    calendar: 'Day by day',
    weeks: 'Week by week',
    months: 'Month by month',
    goals: 'Goals',
    highlights: 'Highlights',
    learned: 'What you learned',
    afterSetbacks: 'After a setback',
    wins: 'What went well',
    otherWins: 'Everything else',
    setbacks: 'What was hard',
    patterns: 'Patterns',
    reflect: 'Reflect',
    next: {
      month: 'Next month',
      quarter: 'Focus for next quarter',
      year: 'Next year',
      days: 'Keep, change, try',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'Week',
    month: 'Month',
    days: 'Days',
    wins: 'Wins',
    wonDays: 'Winning days',
    minutes: 'Minutes',
    pulse: 'How it felt, 1–5',
  },
  /** the middle of answers, and their number: `4 (5 answers)` */
  pulse: (median: string, n: number): string => `${median} (${many(n, 'answer')})`,
  legend: "A number is that day's wins, · a day without any, ○ a rest day or a pause.",
  /** `Nov 2026` */
  month: (day: Day): string => `${dates.month(day)} ${dates.year(day)}`,
  /** a date within a period, as of a day: `16 Nov` */
  day: (day: Day, asOf: Day): string => dates.short(day, asOf),
  highlight,
  /** `12 wins on 10 days, longest run 5 days. Strength 12% → 40%.` */
  goal: (
    told: {
      readonly wins: number;
      readonly days: number;
      readonly run: { readonly unit: StreakUnit; readonly length: number } | null;
      readonly before: number;
      readonly after: number;
    },
    status: 'done' | 'dropped' | null,
  ): string => {
    const run = told.run === null ? '' : `, longest run ${many(told.run.length, told.run.unit)}`;
    const ended = status === null ? '' : ` This goal is ${status}.`;
    return `${many(told.wins, 'win')} on ${many(told.days, 'day')}${run}. Strength ${number(told.before)}% → ${number(told.after)}%.${ended}`;
  },
  /** `words 200 → 350 (14 values).` */
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1 ? `${name} ${first}.` : `${name} ${first} → ${last} (${many(n, 'value')}).`,
  /** a setback's line, and {@link followed} after it */
  setback: (setback: string, next: string): string => `${setback}. ${next}`,
  /** `Next win: walked to work — 4 Nov, [[2026-11-04]]`, after a setback */
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `Next win: ${win} — ${dates.short(day, asOf)}, ${note}`,
  focusHint: 'Up to three goals that matter most now.',
  firstStepHint: 'Up to three goals, each with a first step that takes two minutes.',
  retro: { keep: 'Keep', change: 'Change', try: 'Try' },
  /** what a period is called in a list to choose from */
  kinds: {
    week: 'Week',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
    days: 'Range of days',
  } satisfies Record<PeriodKind, string>,
};

const NAMES: Readonly<Record<PeriodName, string>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  days: 'stretch of days',
  day: 'day',
};

const WITHIN: Readonly<Record<PeriodName, string>> = {
  week: 'this week',
  month: 'this month',
  quarter: 'this quarter',
  year: 'this year',
  days: 'in these days',
  day: 'today',
};

const EARLIER: Readonly<Record<PeriodName, string>> = {
  week: 'last week',
  month: 'last month',
  quarter: 'last quarter',
  year: 'last year',
  days: 'the days before',
  day: 'the day before',
};

/** `142 wins on 25 of 30 days, up from 120. Longest run: 12 days, 3 – 14 Nov. Strongest week: 9 – 15 Nov with 41 wins.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    if (isOver) return quiet(told);
    return `No wins written down yet ${WITHIN[name]}. One is enough to begin.`;
  }
  const ofAll =
    dueDays === null ? many(wonDays, 'day') : `${number(wonDays)} of ${many(dueDays, 'day')}`;
  const days = name === 'day' ? dates.short(asOf, asOf) : ofAll;
  const where = winsElsewhere && name !== 'day' ? `, ${ofAll} won` : ` on ${days}`;
  const soFar = isOver ? '' : ' so far';
  return [
    `${many(wins, 'win')}${where}${soFar}${beside(told)}.`,
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day'
    ? `No wins written down on ${dates.short(asOf, asOf)}.`
    : `A quiet ${NAMES[name]}, with no wins written down.`;
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, up from ${number(last.wins)}`;
    case 'same':
      return `, the same as ${EARLIER[name]}`;
    case 'fewer':
      return `, after ${number(last.wins)} ${EARLIER[name]}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [`Longest run: ${many(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}.`];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [
    `Strongest week: ${dates.range(week.first, week.last, asOf)}, with ${many(week.wins, 'win')}.`,
  ];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `first win for ${fact.of}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `back after ${many(fact.days, 'day')}`;
    case 'most':
      return `a day with ${many(fact.wins, 'win')}`;
    case 'kept':
    case 'names':
      return null;
  }
}
