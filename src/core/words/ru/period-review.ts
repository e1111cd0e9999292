import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import { dates, stop } from './dates';
import { milestones } from './milestones';
import {
  counted,
  dayCount,
  number,
  ofDays,
  percent as inPercent,
  unitCount,
  valueCount,
  winCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

const answerCount = counted('ответ', 'ответа', 'ответов');

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => NOT_YET[name],
  beforeFirstWin: 'Это было до первой победы.',
  headings: {
    calendar: 'День за днём',
    weeks: 'Неделя за неделей',
    months: 'Месяц за месяцем',
    goals: 'Цели',
    highlights: 'Самое яркое',
    learned: 'Чему это научило',
    afterSetbacks: 'После осечки',
    wins: 'Что получилось',
    otherWins: 'Всё остальное',
    setbacks: 'Что было трудно',
    patterns: 'Закономерности',
    reflect: 'Подумать',
    next: {
      month: 'Следующий месяц',
      quarter: 'На чём сосредоточиться в следующем квартале',
      year: 'Следующий год',
      days: 'Сохранить, изменить, попробовать',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'Неделя',
    month: 'Месяц',
    days: 'Дни',
    wins: 'Победы',
    wonDays: 'Дни с победой',
    minutes: 'Минуты',
    pulse: 'Ощущение, 1–5',
  },
  pulse: (median: string, n: number): string => `${median} (${answerCount(n)})`,
  legend: 'Число — победы за день, · — день без них, ○ — день отдыха или пауза.',
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
    const run =
      told.run === null
        ? ''
        : `, самая длинная серия: ${unitCount(told.run.length, told.run.unit)}`;
    const ended = status === null ? '' : ` ${ENDED[status]}`;
    return `${winCount(told.wins)} за ${dayCount(told.days)}${run}. Прочность ${inPercent(told.before)} → ${inPercent(told.after)}.${ended}`;
  },
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1 ? `${name} ${first}.` : `${name} ${first} → ${last} (${valueCount(n)}).`,
  setback: (setback: string, next: string): string => `${setback}. ${next}`,
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `Следующая победа: ${win}\u00a0— ${dates.short(day, asOf)}, ${note}`,
  focusHint: 'До трёх целей, которые сейчас важнее всего.',
  firstStepHint: 'До трёх целей, у каждой первый шаг на две минуты.',
  retro: { keep: 'Сохранить', change: 'Изменить', try: 'Попробовать' },
  kinds: {
    week: 'Неделя',
    month: 'Месяц',
    quarter: 'Квартал',
    year: 'Год',
    days: 'Период',
  } satisfies Record<PeriodKind, string>,
};

const ENDED = { done: 'Эта цель достигнута.', dropped: 'Эта цель отпущена.' } as const;

const NOT_YET: Readonly<Record<PeriodName, string>> = {
  week: 'Эта неделя ещё не началась.',
  month: 'Этот месяц ещё не начался.',
  quarter: 'Этот квартал ещё не начался.',
  year: 'Этот год ещё не начался.',
  days: 'Эти дни ещё не наступили.',
  day: 'Этот день ещё не наступил.',
};

const QUIET: Readonly<Record<PeriodKind, string>> = {
  week: 'Тихая неделя, записанных побед нет.',
  month: 'Тихий месяц, записанных побед нет.',
  quarter: 'Тихий квартал, записанных побед нет.',
  year: 'Тихий год, записанных побед нет.',
  days: 'Тихие дни, записанных побед нет.',
};

const WITHIN: Readonly<Record<PeriodName, string>> = {
  week: 'На этой неделе',
  month: 'В этом месяце',
  quarter: 'В этом квартале',
  year: 'В этом году',
  days: 'В эти дни',
  day: 'Сегодня',
};

const BEFORE: Readonly<Record<PeriodName, string>> = {
  week: 'на прошлой неделе',
  month: 'в прошлом месяце',
  quarter: 'в прошлом квартале',
  year: 'в прошлом году',
  days: 'в дни до того',
  day: 'днём раньше',
};

/** `142 победы в 25 из 30 дней, больше, чем в прошлом месяце (120). Самая длинная серия: 12 дней, 3–14 нояб.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver
      ? quiet(told)
      : `${WITHIN[name]} записанных побед пока нет. Для начала хватит одной.`;
  }
  const ofAll =
    dueDays === null ? `за ${dayCount(wonDays)}` : `в ${number(wonDays)} из ${ofDays(dueDays)}`;
  const days = name === 'day' ? dates.short(asOf, asOf) : ofAll;
  const won = dueDays === null ? dayCount(wonDays) : `${number(wonDays)} из ${ofDays(dueDays)}`;
  const where = winsElsewhere && name !== 'day' ? `, засчитано ${won}` : ` ${days}`;
  const soFar = isOver ? '' : 'Пока ';
  return [
    stop(`${soFar}${winCount(wins)}${where}${beside(told)}`),
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day' ? `${dates.short(asOf, asOf)} записанных побед нет.` : QUIET[name];
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, больше, чем ${BEFORE[name]} (${number(last.wins)})`;
    case 'same':
      return `, как и ${BEFORE[name]}`;
    case 'fewer':
      return `, ${BEFORE[name]} ${number(last.wins)}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [
    stop(
      `Самая длинная серия: ${unitCount(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}`,
    ),
  ];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [
    `Самая насыщенная неделя: ${dates.range(week.first, week.last, asOf)}, ${winCount(week.wins)}.`,
  ];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `первая победа: ${fact.of}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `возвращение спустя ${dayCount(fact.days)}`;
    case 'most':
      return `день, в котором ${winCount(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
