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
  notBegun: (name) => `${THIS[name]} 아직 시작하지 않았어요.`,
  beforeFirstWin: '첫 성취를 적기 전이에요.',
  headings: {
    calendar: '날짜별',
    weeks: '주별',
    months: '월별',
    goals: '목표',
    highlights: '돋보인 순간',
    learned: '배운 점',
    afterSetbacks: '걸림돌 뒤에',
    wins: '잘된 일',
    otherWins: '그 밖에',
    setbacks: '힘들었던 일',
    patterns: '패턴',
    reflect: '돌아보기',
    next: {
      month: '다음 달',
      quarter: '다음 분기에 집중할 것',
      year: '내년',
      days: '이어 갈 것, 바꿀 것, 해 볼 것',
    },
  },
  columns: {
    week: '주',
    month: '월',
    days: '날짜',
    wins: '성취',
    wonDays: '성취한 날',
    minutes: '분',
    pulse: '느낌, 1–5',
  },
  pulse: (median, n) => `${median} (답 ${number(n)}개)`,
  legend: '숫자는 그날의 성취, ·는 성취가 없는 날, ○는 쉬는 날이나 쉬는 기간이에요.',
  month: (day) => dates.monthOfYear(day),
  day: (day, asOf) => dates.short(day, asOf),
  highlight,
  /** `10일 동안 성취 12개, 최장 연속 5일. 정착도 12% → 40%.` */
  goal: (told, status) => {
    const run = told.run === null ? '' : `, 최장 연속 ${span(told.run.length, told.run.unit)}`;
    const ended = status === null ? '' : ` ${ENDED[status]}`;
    return `${daysOf(told.days)} 동안 ${winsOf(told.wins)}${run}. 정착도 ${percent(told.before)} → ${percent(told.after)}.${ended}`;
  },
  metric: (name, first, last, n) =>
    n === 1 ? `${name} ${first}.` : `${name} ${first} → ${last} (${values(n)}).`,
  setback: (setback, next) => `${setback}. ${next}`,
  followed: (win, day, note, asOf) => `다음 성취: ${win} — ${dates.short(day, asOf)}, ${note}`,
  focusHint: '지금 가장 중요한 목표를 세 개까지.',
  firstStepHint: '목표는 세 개까지, 목표마다 2분이면 되는 첫걸음을 하나씩.',
  retro: { keep: '이어 갈 것', change: '바꿀 것', try: '해 볼 것' },
  kinds: {
    week: '주',
    month: '월',
    quarter: '분기',
    year: '연도',
    days: '기간',
  },
};

const ENDED = { done: '이 목표는 완료했어요.', dropped: '이 목표는 내려놓았어요.' } as const;

/** Each with its particle of topic. */
const THIS: Readonly<Record<PeriodName, string>> = {
  week: '이번 주는',
  month: '이번 달은',
  quarter: '이번 분기는',
  year: '올해는',
  days: '이 기간은',
  day: '이날은',
};

const WITHIN: Readonly<Record<PeriodName, string>> = {
  week: '이번 주에는',
  month: '이번 달에는',
  quarter: '이번 분기에는',
  year: '올해에는',
  days: '이 기간에는',
  day: '오늘은',
};

const QUIET: Readonly<Record<PeriodKind, string>> = {
  week: '조용한 한 주였어요',
  month: '조용한 한 달이었어요',
  quarter: '조용한 분기였어요',
  year: '조용한 한 해였어요',
  days: '조용한 기간이었어요',
};

const EARLIER: Readonly<Record<PeriodName, string>> = {
  week: '지난주',
  month: '지난달',
  quarter: '지난 분기',
  year: '지난해',
  days: '그 전 기간',
  day: '전날',
};

const SAME: Readonly<Record<PeriodName, string>> = {
  week: '지난주와',
  month: '지난달과',
  quarter: '지난 분기와',
  year: '지난해와',
  days: '그 전 기간과',
  day: '전날과',
};

/** `30일 중 25일 동안 성취 142개, 지난달 120개보다 늘었어요. 최장 연속: 12일, 11월 3일~11월 14일.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver
      ? quiet(told)
      : `${WITHIN[name]} 아직 적어 둔 성취가 없어요. 하나면 시작할 수 있어요.`;
  }
  const due = dueDays === null ? '' : `${daysOf(dueDays)} 중 `;
  const days = name === 'day' ? `${dates.short(asOf, asOf)}에` : `${due}${daysOf(wonDays)} 동안`;
  const what =
    winsElsewhere && name !== 'day'
      ? `${winsOf(wins)}, ${due}${daysOf(wonDays)} 성취`
      : `${days} ${winsOf(wins)}`;
  return [
    `${isOver ? '' : '지금까지 '}${what}${beside(told)}.`,
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day'
    ? `${dates.short(asOf, asOf)}에는 적어 둔 성취가 없어요.`
    : `${QUIET[name]}. 적어 둔 성취가 없어요.`;
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, ${EARLIER[name]} ${number(last.wins)}개보다 늘었어요`;
    case 'same':
      return `, ${SAME[name]} 같아요`;
    case 'fewer':
      return `, ${EARLIER[name]}에는 ${number(last.wins)}개`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [`최장 연속: ${span(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}.`];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [`가장 풍성한 주: ${dates.range(week.first, week.last, asOf)}, ${winsOf(week.wins)}.`];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `“${fact.of}” 첫 성취`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `${daysOf(fact.days)} 만에 돌아옴`;
    case 'most':
      return `하루에 ${winsOf(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
