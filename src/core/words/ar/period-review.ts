import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import type { StreakUnit } from '../../journal/schedule';
import { dates } from './dates';
import { isolated } from './isolated';
import { milestones } from './milestones';
import {
  days as daysOf,
  number,
  percent,
  units,
  values,
  winningDays,
  wins as winsOf,
} from './numbers';

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => NOT_BEGUN[name],
  beforeFirstWin: 'كان ذلك قبل إنجازك الأول.',
  headings: {
    calendar: 'يومًا بعد يوم',
    weeks: 'أسبوعًا بعد أسبوع',
    months: 'شهرًا بعد شهر',
    goals: 'الأهداف',
    highlights: 'أبرز اللحظات',
    learned: 'ما تعلّمته',
    afterSetbacks: 'بعد عثرة',
    wins: 'ما سار جيدًا',
    otherWins: 'كل ما عدا ذلك',
    setbacks: 'ما كان صعبًا',
    patterns: 'الأنماط',
    reflect: 'تأمّل',
    next: {
      month: 'الشهر القادم',
      quarter: 'أولويات الربع القادم',
      year: 'السنة القادمة',
      days: 'إبقاء، تغيير، تجربة',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'الأسبوع',
    month: 'الشهر',
    days: 'الأيام',
    wins: 'الإنجازات',
    wonDays: 'أيام الإنجاز',
    minutes: 'الدقائق',
    pulse: 'كيف كان، 1–5',
  },
  pulse: (median: string, n: number): string => `${median} (الإجابات: ${number(n)})`,
  legend: 'الرقم إنجازات ذلك اليوم، و· يوم بلا إنجاز، و○ يوم راحة أو توقّف.',
  month: (day: Day): string => `${dates.month(day)} ${dates.year(day)}`,
  day: (day: Day, asOf: Day): string => dates.short(day, asOf),
  highlight,
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
    const run = told.run === null ? '' : `، أطول سلسلة ${units(told.run.length, told.run.unit)}`;
    return `${winsOf(told.wins)} في ${daysOf.of(told.days)}${run}. الرسوخ من ${percent(told.before)} إلى ${percent(told.after)}.${ended(status)}`;
  },
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1
      ? `${isolated(name)} ${isolated(first)}.`
      : `${isolated(name)} من ${isolated(first)} إلى ${isolated(last)} (${values(n)}).`,
  setback: (setback: string, next: string): string => `${isolated(setback)}. ${next}`,
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `الإنجاز التالي: ${isolated(win)} — ${dates.short(day, asOf)}، ${isolated(note)}`,
  focusHint: 'حتى ثلاثة أهداف هي الأهم الآن.',
  firstStepHint: 'حتى ثلاثة أهداف، لكل منها خطوة أولى تكفيها دقيقتان.',
  retro: { keep: 'إبقاء', change: 'تغيير', try: 'تجربة' },
  kinds: {
    week: 'أسبوع',
    month: 'شهر',
    quarter: 'ربع سنة',
    year: 'سنة',
    days: 'مدة من الأيام',
  } satisfies Record<PeriodKind, string>,
};

function ended(status: 'done' | 'dropped' | null): string {
  if (status === null) return '';
  return status === 'done' ? ' تحقّق هذا الهدف.' : ' تُرك هذا الهدف.';
}

const NOT_BEGUN: Readonly<Record<PeriodName, string>> = {
  week: 'لم يبدأ هذا الأسبوع بعد.',
  month: 'لم يبدأ هذا الشهر بعد.',
  quarter: 'لم يبدأ هذا الربع بعد.',
  year: 'لم تبدأ هذه السنة بعد.',
  days: 'لم تبدأ هذه المدة بعد.',
  day: 'لم يبدأ هذا اليوم بعد.',
};

const QUIET: Readonly<Record<PeriodKind, string>> = {
  week: 'أسبوع هادئ، بلا إنجازات مدوّنة.',
  month: 'شهر هادئ، بلا إنجازات مدوّنة.',
  quarter: 'ربع هادئ، بلا إنجازات مدوّنة.',
  year: 'سنة هادئة، بلا إنجازات مدوّنة.',
  days: 'مدة هادئة، بلا إنجازات مدوّنة.',
};

const NONE_YET: Readonly<Record<PeriodName, string>> = {
  week: 'لا إنجازات مدوّنة بعد هذا الأسبوع.',
  month: 'لا إنجازات مدوّنة بعد هذا الشهر.',
  quarter: 'لا إنجازات مدوّنة بعد هذا الربع.',
  year: 'لا إنجازات مدوّنة بعد هذه السنة.',
  days: 'لا إنجازات مدوّنة بعد في هذه المدة.',
  day: 'لا إنجازات مدوّنة بعد اليوم.',
};

const BEFORE: Readonly<Record<PeriodName, string>> = {
  week: 'في الأسبوع الماضي',
  month: 'في الشهر الماضي',
  quarter: 'في الربع الماضي',
  year: 'في السنة الماضية',
  days: 'في الأيام التي قبلها',
  day: 'في اليوم السابق',
};

function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver ? quiet(told) : `${NONE_YET[name]} واحد يكفي للبداية.`;
  }
  const ofAll =
    dueDays === null ? daysOf.of(wonDays) : `${number(wonDays)} من ${daysOf.of(dueDays)}`;
  const days = name === 'day' ? dates.short(asOf, asOf) : ofAll;
  const won =
    dueDays === null ? winningDays(wonDays) : `${number(wonDays)} من ${daysOf.of(dueDays)} للإنجاز`;
  const where = winsElsewhere && name !== 'day' ? `، ${won}` : ` في ${days}`;
  const soFar = isOver ? '' : ' حتى الآن';
  return [
    `${winsOf(wins)}${where}${soFar}${beside(told)}.`,
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day' ? `لا إنجازات مدوّنة في ${dates.short(asOf, asOf)}.` : QUIET[name];
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `، أكثر من ${number(last.wins)} ${BEFORE[name]}`;
    case 'same':
      return `، كما ${BEFORE[name]}`;
    case 'fewer':
      return `، بعد ${number(last.wins)} ${BEFORE[name]}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [`أطول سلسلة: ${units(run.length, run.unit)}، ${dates.range(run.first, run.last, asOf)}.`];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [
    `الأسبوع الأكثر إنجازًا: ${dates.range(week.first, week.last, asOf)}، وفيه ${winsOf(week.wins)}.`,
  ];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `أول إنجاز لأجل ${isolated(fact.of)}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `عودة بعد ${daysOf.of(fact.days)}`;
    case 'most':
      return `يوم فيه ${winsOf(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
