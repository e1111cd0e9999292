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
  form,
  inARow,
  listed,
  number,
  percent,
  timeCount,
  unitCount,
  voteCount,
  winCount,
} from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: 'Nada esta semana.',
  headings: {
    week: 'La semana',
    wins: 'Logros',
    otherWins: 'Todo lo demás',
    steps: 'Pasitos',
    done: 'Hechos',
    open: 'Por continuar',
    lessons: 'Tropiezos y aprendizajes',
    lessonsAndKudos: 'Tropiezos, aprendizajes y elogios',
    setbacksOnly: 'Tropiezos',
    lessonsOnly: 'Aprendizajes',
    kudosOnly: 'Elogios',
    numbers: 'Números',
    goals: 'Metas',
    patterns: 'Patrones',
    tried: 'Lo que he probado',
    milestones: 'Hitos',
    reflect: 'Reflexión',
    next: 'La próxima semana',
  },
  status: {
    won: 'logrado',
    rest: status.rest,
    paused: status.paused,
    frozen: shortStatus.frozen,
    open: 'abierto',
    missed: status.missed,
    future: 'por venir',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'en parte',
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    value: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      winCount(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `solidez ${percent(value)}`,
      ...(status === null ? [] : [status === 'done' ? 'cumplida' : 'dejada']),
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
  votes: (votes: number, identity: string): string => `${voteCount(votes)} por: ${identity}.`,
  ended: (goal: string, outcome: string | null): string =>
    [
      `Esta meta ha terminado: ${goal}.`,
      ...(outcome === null ? [] : [`¿Se cumplió? ${outcome}.`]),
      '¿Hacerla rutina, dar un paso más grande o dejarla aquí? ¿Qué aprendiste?',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'Hasta tres pasitos de dos minutos cada uno, como ',
    { code: `- [ ] Abrir el libro #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['Esta semana', 'La semana pasada'],
      month: ['Este mes', 'El mes pasado'],
      quarter: ['Este trimestre', 'El trimestre pasado'],
      year: ['Este año', 'El año pasado'],
      days: ['Estos días', 'Los días anteriores'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'Cambio',
    names: {
      wins: 'Logros',
      steps: 'Pasitos hechos',
      wonDays: 'Días logrados',
      consistency: 'Constancia',
      strength: 'Solidez',
      minutes: 'Minutos',
      pulse: 'Cómo te fue, 1–5',
    },
    outOf: (won: string, due: string): string => `${won} de ${due}`,
  },
};

const COUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  win: winCount,
  step: counted('pasito', 'pasitos'),
  setback: counted('tropiezo', 'tropiezos'),
  lesson: counted('aprendizaje', 'aprendizajes'),
  kudos: counted('elogio', 'elogios'),
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
      ...(goal === null ? [] : [` para ${goal}`]),
      ...(area === null ? [] : [` en ${area.replace(/^#/, '')}`]),
      ...(text === null ? [] : [` con “${text}”`]),
      ...(days === null ? [] : [`, ${days}`]),
    ].join(''),
  amount: (kind: Kind | null, count: number): string => COUNTS[kind ?? 'win'](count),
  nothing: 'Aún no hay nada aquí.',
  withoutDay: 'Sin día',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'Logros',
  step: 'Pasitos',
  setback: 'Tropiezos',
  lesson: 'Aprendizajes',
  kudos: 'Elogios',
};

/** `11 logros en 5 de 7 días, más que la semana pasada (8). Racha: 12 días.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'Una semana tranquila, sin logros anotados. La próxima es un nuevo comienzo.'
      : 'Aún no hay logros anotados esta semana. Con uno basta para empezar.';
  }
  const days = dueDays === null ? dayCount(wonDays) : `${number(wonDays)} de ${dayCount(dueDays)}`;
  // Under a target of more than one win, not every day with a win is won.
  const where = winsElsewhere
    ? `, ${days} ${form(dueDays ?? wonDays, 'logrado', 'logrados')}`
    : ` en ${days}`;
  const soFar = isOver ? '' : ' hasta ahora';
  const streak = run === null ? '' : ` Racha: ${unitCount(run.length, run.unit)}.`;
  return `${winCount(wins)}${where}${soFar}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, más que la semana pasada (${number(last.wins)})`;
    case 'same':
      return ', igual que la semana pasada';
    case 'fewer':
      return `, tras ${number(last.wins)} la semana pasada`;
  }
}
