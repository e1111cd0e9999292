import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Status } from '../../journal/status';
import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { DayRun } from '../headline';
import type { Prose } from '../prose';
import { dates } from './dates';
import {
  counted,
  dayCount,
  inARow,
  listed,
  number,
  ofDays,
  percent as inPercent,
  timeCount,
  unitCount,
  voteCount,
  winCount,
} from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

const GOAL_STATUS = { done: 'достигнута', dropped: 'отпущена' } as const;

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: 'На этой неделе ничего.',
  headings: {
    week: 'Неделя',
    wins: 'Победы',
    otherWins: 'Всё остальное',
    steps: 'Шаги',
    done: 'Сделано',
    open: 'Перенести дальше',
    lessons: 'Осечки и выводы',
    lessonsAndKudos: 'Осечки, выводы и похвала',
    setbacksOnly: 'Осечки',
    lessonsOnly: 'Выводы',
    kudosOnly: 'Похвала',
    numbers: 'Числа',
    goals: 'Цели',
    patterns: 'Закономерности',
    tried: 'Что я пробую',
    milestones: 'Вехи',
    reflect: 'Подумать',
    next: 'Следующая неделя',
  },
  status: {
    won: 'засчитан',
    rest: status.rest,
    paused: status.paused,
    frozen: shortStatus.frozen,
    open: 'открыт',
    missed: status.missed,
    future: 'впереди',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'частично',
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    percent: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      winCount(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `прочность ${inPercent(percent)}`,
      ...(status === null ? [] : [GOAL_STATUS[status]]),
    ].join(', ')}.`,
  repeated: (count: number, runs: readonly DayRun[]): string => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}–${dates.weekdayShort(to)}`],
    );
    return `${timeCount(count)}, ${listed(days)}`;
  },
  links: (notes: readonly string[]): string => notes.join(', '),
  place: (day: string, notes: string): string => `${day}, ${notes}`,
  places: (days: string, notes: string): string => `${days}: ${notes}`,
  votes: (votes: number, identity: string): string => `${voteCount(votes)} за: ${identity}.`,
  ended: (goal: string, outcome: string | null): string =>
    [
      `${goal}: срок вышел.`,
      ...(outcome === null ? [] : [`Сбылось ли: ${outcome}?`]),
      'Сделать привычкой, взять шаг побольше или закончить? Какой вывод?',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'До трёх шагов по две минуты, например ',
    { code: `- [ ] Открыть книгу #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['Эта неделя', 'Прошлая неделя'],
      month: ['Этот месяц', 'Прошлый месяц'],
      quarter: ['Этот квартал', 'Прошлый квартал'],
      year: ['Этот год', 'Прошлый год'],
      days: ['Эти дни', 'Дни до того'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'Изменение',
    names: {
      wins: 'Победы',
      steps: 'Сделанные шаги',
      wonDays: 'Дни с победой',
      consistency: 'Постоянство',
      strength: 'Прочность',
      minutes: 'Минуты',
      pulse: 'Ощущение, 1–5',
    },
    outOf: (won: string, due: string): string => `${won} из ${due}`,
  },
};

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind: Kind | null): string => TITLES[kind ?? 'win'],
  heading: ({
    kind,
    goal,
    area,
    text,
    days,
  }: {
    readonly kind: Kind | null;
    readonly goal: string | null;
    readonly area: string | null;
    readonly text: string | null;
    readonly days: string | null;
  }): string =>
    [
      TITLES[kind ?? 'win'],
      ...(goal === null ? [] : [`цель «${goal}»`]),
      ...(area === null ? [] : [`сфера ${area.replace(/^#/, '')}`]),
      ...(text === null ? [] : [`со словами «${text}»`]),
      ...(days === null ? [] : [days]),
    ].join(', '),
  amount: (kind: Kind | null, count: number): string => COUNTED[kind ?? 'win'](count),
  nothing: 'Здесь пока ничего нет.',
  withoutDay: 'Без дня',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'Победы',
  step: 'Шаги',
  setback: 'Осечки',
  lesson: 'Выводы',
  kudos: 'Похвала',
};

const COUNTED: Readonly<Record<Kind, (count: number) => string>> = {
  win: winCount,
  step: counted('шаг', 'шага', 'шагов'),
  setback: counted('осечка', 'осечки', 'осечек'),
  lesson: counted('вывод', 'вывода', 'выводов'),
  kudos: counted('похвала', 'похвалы', 'похвал'),
};

/** `11 побед в 5 из 7 дней, больше, чем на прошлой неделе (8). Серия: 12 дней.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'Тихая неделя, записанных побед нет. Следующая начнётся с чистого листа.'
      : 'На этой неделе записанных побед пока нет. Для начала хватит одной.';
  }
  const days = dueDays === null ? dayCount(wonDays) : `${number(wonDays)} из ${ofDays(dueDays)}`;
  const on = dueDays === null ? 'за' : 'в';
  // Under a target of more than one win, not every day with a win is won.
  const where = winsElsewhere ? `, засчитано ${days}` : ` ${on} ${days}`;
  const soFar = isOver ? '' : 'Пока ';
  const streak = run === null ? '' : ` Серия: ${unitCount(run.length, run.unit)}.`;
  return `${soFar}${winCount(wins)}${where}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, больше, чем на прошлой неделе (${number(last.wins)})`;
    case 'same':
      return ', как и на прошлой неделе';
    case 'fewer':
      return `, на прошлой неделе ${number(last.wins)}`;
  }
}
