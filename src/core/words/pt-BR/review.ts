import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Status } from '../../journal/status';
import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { DayRun } from '../headline';
import type { Prose } from '../prose';
import type { StreakUnit } from '../../journal/schedule';
import { dates } from './dates';
import {
  counted,
  days as daysOf,
  inARow,
  listed,
  number,
  percent as percentOf,
  times,
  units,
  winningDays,
  wins as winsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

const ENDED = { done: 'concluída', dropped: 'deixada de lado' } as const;

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: 'Nenhuma nesta semana.',
  headings: {
    week: 'A semana',
    wins: 'Conquistas',
    otherWins: 'Todo o resto',
    steps: 'Passos',
    done: 'Feitos',
    open: 'Para levar adiante',
    lessons: 'Contratempos e aprendizados',
    lessonsAndKudos: 'Contratempos, aprendizados e elogios',
    setbacksOnly: 'Contratempos',
    lessonsOnly: 'Aprendizados',
    kudosOnly: 'Elogios',
    numbers: 'Números',
    goals: 'Metas',
    patterns: 'Padrões',
    tried: 'O que já experimentei',
    milestones: 'Marcos',
    reflect: 'Refletir',
    next: 'Próxima semana',
  },
  status: {
    won: 'com conquista',
    rest: status.rest,
    paused: status.paused,
    frozen: shortStatus.frozen,
    open: 'aberto',
    missed: status.missed,
    future: 'por vir',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'em parte',
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    percent: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `solidez ${percentOf(percent)}`,
      ...(status === null ? [] : [ENDED[status]]),
    ].join(', ')}.`,
  repeated: (count: number, runs: readonly DayRun[]): string => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}–${dates.weekdayShort(to)}`],
    );
    return `${times(count)}, ${listed(days)}`;
  },
  links: (notes: readonly string[]): string => notes.join(', '),
  place: (day: string, notes: string): string => `${day}, ${notes}`,
  places: (days: string, notes: string): string => `${days}: ${notes}`,
  votes: (votes: number, identity: string): string => `${counted(votes, 'voto')} para ${identity}.`,
  ended: (goal: string, outcome: string | null): string =>
    [
      `${goal}: terminou.`,
      ...(outcome === null ? [] : [`Aconteceu: ${outcome}?`]),
      'Fazer disso uma rotina, dar um passo maior, ou parar? O que você aprendeu?',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'Até três passos de dois minutos cada, como ',
    { code: `- [ ] Abrir o livro #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['Esta semana', 'Semana passada'],
      month: ['Este mês', 'Mês passado'],
      quarter: ['Este trimestre', 'Trimestre passado'],
      year: ['Este ano', 'Ano passado'],
      days: ['Estes dias', 'Os dias anteriores'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'Mudança',
    names: {
      wins: 'Conquistas',
      steps: 'Passos feitos',
      wonDays: 'Dias com conquista',
      consistency: 'Constância',
      strength: 'Solidez',
      minutes: 'Minutos',
      pulse: 'Como foi, de 1 a 5',
    },
    outOf: (won: string, due: string): string => `${won} de ${due}`,
  },
};

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind: Kind | null): string => TITLES[kind ?? 'win'],
  /** `Conquistas para Espanhol em health com “ponte”, 1–30 de nov.` */
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
      ...(area === null ? [] : [` em ${area.replace(/^#/, '')}`]),
      ...(text === null ? [] : [` com “${text}”`]),
      ...(days === null ? [] : [`, ${days}`]),
    ].join(''),
  amount: (kind: Kind | null, count: number): string => AMOUNTS[kind ?? 'win'](count),
  nothing: 'Nada aqui ainda.',
  withoutDay: 'Sem dia',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'Conquistas',
  step: 'Passos',
  setback: 'Contratempos',
  lesson: 'Aprendizados',
  kudos: 'Elogios',
};

const AMOUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: (count) => counted(count, 'pequeno passo', 'pequenos passos'),
  setback: (count) => counted(count, 'contratempo'),
  lesson: (count) => counted(count, 'aprendizado'),
  kudos: (count) => counted(count, 'elogio'),
};

/** `11 conquistas em 5 de 7 dias, mais que na semana passada (8). Sequência: 12 dias.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'Uma semana tranquila, sem conquistas anotadas. A próxima é um novo começo.'
      : 'Ainda sem conquistas anotadas nesta semana. Uma basta para começar.';
  }
  const days = dueDays === null ? daysOf(wonDays) : `${number(wonDays)} de ${daysOf(dueDays)}`;
  // Under a target of more than one win, not every day with a win is won.
  const won =
    dueDays === null ? winningDays(wonDays) : `${number(wonDays)} de ${winningDays(dueDays)}`;
  const where = winsElsewhere ? `, ${won}` : ` em ${days}`;
  const soFar = isOver ? '' : ' até agora';
  const streak = run === null ? '' : ` Sequência: ${units(run.length, run.unit)}.`;
  return `${winsOf(wins)}${where}${soFar}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, mais que na semana passada (${number(last.wins)})`;
    case 'same':
      return ', tantas quanto na semana passada';
    case 'fewer':
      return `, depois de ${number(last.wins)} na semana passada`;
  }
}
