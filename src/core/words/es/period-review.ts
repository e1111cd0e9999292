import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import { dates } from './dates';
import { milestones } from './milestones';
import {
  counted,
  dayCount,
  form,
  number,
  percent,
  unitCount,
  valueCount,
  winCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

const answerCount = counted('respuesta', 'respuestas');

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => `Aún no ha empezado ${NAMES[name].this}.`,
  beforeFirstWin: 'Eso fue antes de tu primer logro.',
  headings: {
    calendar: 'Día a día',
    weeks: 'Semana a semana',
    months: 'Mes a mes',
    goals: 'Metas',
    highlights: 'Momentos destacados',
    learned: 'Lo que aprendiste',
    afterSetbacks: 'Después de un tropiezo',
    wins: 'Lo que salió bien',
    otherWins: 'Todo lo demás',
    setbacks: 'Lo que costó',
    patterns: 'Patrones',
    reflect: 'Reflexión',
    next: {
      month: 'El próximo mes',
      quarter: 'Prioridades del próximo trimestre',
      year: 'El próximo año',
      days: 'Mantener, cambiar, probar',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'Semana',
    month: 'Mes',
    days: 'Días',
    wins: 'Logros',
    wonDays: 'Días logrados',
    minutes: 'Minutos',
    pulse: 'Cómo te fue, 1–5',
  },
  pulse: (median: string, n: number): string => `${median} (${answerCount(n)})`,
  legend:
    'Un número son los logros de ese día, · un día sin ninguno, ○ un día de descanso o una pausa.',
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
      told.run === null ? '' : `, racha más larga: ${unitCount(told.run.length, told.run.unit)}`;
    const ended =
      status === null
        ? ''
        : status === 'done'
          ? ' Esta meta está cumplida.'
          : ' Dejaste ir esta meta.';
    return `${winCount(told.wins)} en ${dayCount(told.days)}${run}. Solidez: ${percent(told.before)} → ${percent(told.after)}.${ended}`;
  },
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1 ? `${name} ${first}.` : `${name} ${first} → ${last} (${valueCount(n)}).`,
  setback: (setback: string, next: string): string => `${setback}. ${next}`,
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `Siguiente logro: ${win} — ${dates.short(day, asOf)}, ${note}`,
  focusHint: 'Hasta tres metas, las que más importan ahora.',
  firstStepHint: 'Hasta tres metas, cada una con un primer pasito de dos minutos.',
  retro: { keep: 'Mantener', change: 'Cambiar', try: 'Probar' },
  kinds: {
    week: 'Semana',
    month: 'Mes',
    quarter: 'Trimestre',
    year: 'Año',
    days: 'Periodo de días',
  } satisfies Record<PeriodKind, string>,
};

interface Names {
  readonly this: string;
  /** `Un mes tranquilo` */
  readonly quiet: string | null;
  readonly last: string;
}

const NAMES: Readonly<Record<PeriodName, Names>> = {
  week: { this: 'esta semana', quiet: 'Una semana tranquila', last: 'la semana pasada' },
  month: { this: 'este mes', quiet: 'Un mes tranquilo', last: 'el mes pasado' },
  quarter: {
    this: 'este trimestre',
    quiet: 'Un trimestre tranquilo',
    last: 'el trimestre pasado',
  },
  year: { this: 'este año', quiet: 'Un año tranquilo', last: 'el año pasado' },
  days: { this: 'este periodo', quiet: 'Un periodo tranquilo', last: 'los días anteriores' },
  day: { this: 'este día', quiet: null, last: 'el día anterior' },
};

/** Where it takes a preposition. */
const WITHIN: Partial<Readonly<Record<PeriodName, string>>> = {
  days: 'en este periodo',
  day: 'hoy',
};

/** `142 logros en 25 de 30 días, más que el mes pasado (120). La racha más larga: 12 días, 3–14 nov.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  const names = NAMES[name];
  if (wins === 0) {
    if (isOver && names.quiet === null) return `Sin logros anotados el ${dates.short(asOf, asOf)}.`;
    return isOver
      ? `${names.quiet}, sin logros anotados.`
      : `Aún no hay logros anotados ${WITHIN[name] ?? names.this}. Con uno basta para empezar.`;
  }
  const ofAll = dueDays === null ? dayCount(wonDays) : `${number(wonDays)} de ${dayCount(dueDays)}`;
  const days = name === 'day' ? ` el ${dates.short(asOf, asOf)}` : ` en ${ofAll}`;
  const where =
    winsElsewhere && name !== 'day'
      ? `, ${ofAll} ${form(dueDays ?? wonDays, 'logrado', 'logrados')}`
      : days;
  const soFar = isOver ? '' : ' hasta ahora';
  return [
    `${winCount(wins)}${where}${soFar}${beside(told)}.`,
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  const earlier = NAMES[name].last;
  const inThose = name === 'days' ? `en ${earlier}` : earlier;
  switch (last.kind) {
    case 'more':
      return `, más que ${inThose} (${number(last.wins)})`;
    case 'same':
      return `, igual que ${inThose}`;
    case 'fewer':
      return `, tras ${number(last.wins)} ${inThose}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [
    `La racha más larga: ${unitCount(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}.`,
  ];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [
    `La mejor semana: ${dates.range(week.first, week.last, asOf)}, con ${winCount(week.wins)}.`,
  ];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `primer logro: ${fact.of}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `de vuelta tras ${dayCount(fact.days)}`;
    case 'most':
      return `un día con ${winCount(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
