import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { PeriodKind } from '../../calendar/period';
import type { HighlightFact } from '../highlight-fact';
import type { PeriodHeadline, PeriodName } from '../headline';
import type { StreakUnit } from '../../journal/schedule';
import { dates } from './dates';
import { milestones } from './milestones';
import {
  counted,
  days as daysOf,
  number,
  percent,
  units,
  winningDays,
  wins as winsOf,
} from './numbers';

/** Reviews of a month, a quarter, a year or any range. Links come in as Markdown, ready for a note. */
export const periodReview: Words['periodReview'] = {
  headline,
  notBegun: (name) => NOT_BEGUN[name],
  beforeFirstWin: 'Isso foi antes da sua primeira conquista.',
  headings: {
    calendar: 'Dia a dia',
    weeks: 'Semana a semana',
    months: 'Mês a mês',
    goals: 'Metas',
    highlights: 'Destaques',
    learned: 'O que você aprendeu',
    afterSetbacks: 'Depois de um contratempo',
    wins: 'O que deu certo',
    otherWins: 'Todo o resto',
    setbacks: 'O que foi difícil',
    patterns: 'Padrões',
    reflect: 'Refletir',
    next: {
      month: 'Próximo mês',
      quarter: 'Foco do próximo trimestre',
      year: 'Próximo ano',
      days: 'Manter, mudar, experimentar',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'Semana',
    month: 'Mês',
    days: 'Dias',
    wins: 'Conquistas',
    wonDays: 'Dias com conquista',
    minutes: 'Minutos',
    pulse: 'Como foi, de 1 a 5',
  },
  pulse: (median: string, n: number): string => `${median} (${counted(n, 'resposta')})`,
  legend:
    'Um número são as conquistas do dia, · um dia sem nenhuma, ○ um dia de descanso ou uma pausa.',
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
      told.run === null ? '' : `, sequência mais longa ${units(told.run.length, told.run.unit)}`;
    return `${winsOf(told.wins)} em ${daysOf(told.days)}${run}. Solidez ${percent(told.before)} → ${percent(told.after)}.${ended(status)}`;
  },
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1
      ? `${name} ${first}.`
      : `${name} ${first} → ${last} (${counted(n, 'valor', 'valores')}).`,
  setback: (setback: string, next: string): string => `${setback}. ${next}`,
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `Conquista seguinte: ${win} — ${dates.short(day, asOf)}, ${note}`,
  focusHint: 'Até três metas que mais importam agora.',
  firstStepHint: 'Até três metas, cada uma com um primeiro passo de dois minutos.',
  retro: { keep: 'Manter', change: 'Mudar', try: 'Experimentar' },
  kinds: {
    week: 'Semana',
    month: 'Mês',
    quarter: 'Trimestre',
    year: 'Ano',
    days: 'Período',
  } satisfies Record<PeriodKind, string>,
};

function ended(status: 'done' | 'dropped' | null): string {
  if (status === null) return '';
  return status === 'done' ? ' Esta meta está concluída.' : ' Esta meta foi deixada de lado.';
}

const NOT_BEGUN: Readonly<Record<PeriodName, string>> = {
  week: 'Esta semana ainda não começou.',
  month: 'Este mês ainda não começou.',
  quarter: 'Este trimestre ainda não começou.',
  year: 'Este ano ainda não começou.',
  days: 'Este período ainda não começou.',
  day: 'Este dia ainda não começou.',
};

const QUIET: Readonly<Record<PeriodKind, string>> = {
  week: 'Uma semana tranquila, sem conquistas anotadas.',
  month: 'Um mês tranquilo, sem conquistas anotadas.',
  quarter: 'Um trimestre tranquilo, sem conquistas anotadas.',
  year: 'Um ano tranquilo, sem conquistas anotadas.',
  days: 'Um período tranquilo, sem conquistas anotadas.',
};

const NONE_YET: Readonly<Record<PeriodName, string>> = {
  week: 'Ainda sem conquistas anotadas nesta semana.',
  month: 'Ainda sem conquistas anotadas neste mês.',
  quarter: 'Ainda sem conquistas anotadas neste trimestre.',
  year: 'Ainda sem conquistas anotadas neste ano.',
  days: 'Ainda sem conquistas anotadas neste período.',
  day: 'Ainda sem conquistas anotadas hoje.',
};

const BEFORE: Readonly<Record<PeriodName, string>> = {
  week: 'na semana passada',
  month: 'no mês passado',
  quarter: 'no trimestre passado',
  year: 'no ano passado',
  days: 'nos dias anteriores',
  day: 'no dia anterior',
};

/** `142 conquistas em 25 de 30 dias, contra 120. Sequência mais longa: 12 dias, 3–14 de nov.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver ? quiet(told) : `${NONE_YET[name]} Uma basta para começar.`;
  }
  const ofAll = dueDays === null ? daysOf(wonDays) : `${number(wonDays)} de ${daysOf(dueDays)}`;
  const days = name === 'day' ? dates.short(asOf, asOf) : ofAll;
  const won =
    dueDays === null ? winningDays(wonDays) : `${number(wonDays)} de ${winningDays(dueDays)}`;
  const where = winsElsewhere && name !== 'day' ? `, ${won}` : ` em ${days}`;
  const soFar = isOver ? '' : ' até agora';
  return [
    `${winsOf(wins)}${where}${soFar}${beside(told)}.`,
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day' ? `Nenhuma conquista anotada em ${dates.short(asOf, asOf)}.` : QUIET[name];
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, mais que ${BEFORE[name]} (${number(last.wins)})`;
    case 'same':
      return `, tantas quanto ${BEFORE[name]}`;
    case 'fewer':
      return `, depois de ${number(last.wins)} ${BEFORE[name]}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [
    `Sequência mais longa: ${units(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}.`,
  ];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [`Melhor semana: ${dates.range(week.first, week.last, asOf)}, com ${winsOf(week.wins)}.`];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `primeira conquista para ${fact.of}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `de volta depois de ${daysOf(fact.days)}`;
    case 'most':
      return `um dia com ${winsOf(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
