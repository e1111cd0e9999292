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
  units,
  winningDays,
  wins as winsOf,
} from './numbers';
import { shortStatus, status } from './statuses';

const ENDED = { done: 'terminé', dropped: 'laissé de côté' } as const;

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review: Words['review'] = {
  headline,
  none: 'Aucune cette semaine.',
  headings: {
    week: 'La semaine',
    wins: 'Victoires',
    otherWins: 'Tout le reste',
    steps: 'Petits pas',
    done: 'Faits',
    open: 'À reporter',
    lessons: 'Contretemps et leçons',
    lessonsAndKudos: 'Contretemps, leçons et compliments',
    setbacksOnly: 'Contretemps',
    lessonsOnly: 'Leçons',
    kudosOnly: 'Compliments',
    numbers: 'En nombres',
    goals: 'Objectifs',
    patterns: 'Régularités',
    tried: 'Ce que j’ai essayé',
    milestones: 'Jalons',
    reflect: 'Réfléchir',
    next: 'La semaine prochaine',
  },
  status: {
    won: 'victoire',
    rest: status.rest,
    paused: status.paused,
    frozen: shortStatus.frozen,
    open: 'ouvert',
    missed: status.missed,
    future: 'à venir',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'en partie',
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    percent: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      winsOf(wins),
      ...(run === null ? [] : [inARow(run.length, run.unit)]),
      `solidité ${percentOf(percent)}`,
      ...(status === null ? [] : [ENDED[status]]),
    ].join(', ')}.`,
  repeated: (count: number, runs: readonly DayRun[]): string => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}–${dates.weekdayShort(to)}`],
    );
    return `${counted(count, 'fois', 'fois')}, ${listed(days)}`;
  },
  links: (notes: readonly string[]): string => notes.join(', '),
  place: (day: string, notes: string): string => `${day}, ${notes}`,
  places: (days: string, notes: string): string => `${days}\u00a0: ${notes}`,
  votes: (votes: number, identity: string): string =>
    `${counted(votes, 'voix', 'voix')} pour ${identity}.`,
  ended: (goal: string, outcome: string | null): string =>
    [
      `${goal}\u00a0: c’est terminé.`,
      ...(outcome === null ? [] : [`Est-ce arrivé\u00a0: ${outcome}\u202f?`]),
      'En faire une habitude, un plus grand pas, ou s’arrêter ? Qu’as-tu appris ?',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'Jusqu’à trois pas de deux minutes chacun, par exemple ',
    { code: `- [ ] Ouvrir le livre #${stepTag}` },
    '.',
  ],
  numbers: {
    columns: {
      week: ['Cette semaine', 'La semaine dernière'],
      month: ['Ce mois-ci', 'Le mois dernier'],
      quarter: ['Ce trimestre', 'Le trimestre dernier'],
      year: ['Cette année', 'L’année dernière'],
      days: ['Ces jours', 'Les jours d’avant'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'Évolution',
    names: {
      wins: 'Victoires',
      steps: 'Petits pas faits',
      wonDays: 'Jours de victoire',
      consistency: 'Régularité',
      strength: 'Solidité',
      minutes: 'Minutes',
      pulse: 'Ressenti, de 1 à 5',
    },
    outOf: (won: string, due: string): string => `${won} sur ${due}`,
  },
};

/** What is saved as evidence, or printed. */
export const evidence: Words['evidence'] = {
  title: (kind: Kind | null): string => TITLES[kind ?? 'win'],
  /** `Victoires pour Espagnol dans health avec « pont », 1–30 nov.` */
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
      ...(goal === null ? [] : [` pour ${goal}`]),
      ...(area === null ? [] : [` dans ${area.replace(/^#/, '')}`]),
      ...(text === null ? [] : [` avec «\u202f${text}\u202f»`]),
      ...(days === null ? [] : [`, ${days}`]),
    ].join(''),
  amount: (kind: Kind | null, count: number): string => AMOUNTS[kind ?? 'win'](count),
  nothing: 'Rien ici pour l’instant.',
  withoutDay: 'Sans jour',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'Victoires',
  step: 'Petits pas',
  setback: 'Contretemps',
  lesson: 'Leçons',
  kudos: 'Compliments',
};

const AMOUNTS: Readonly<Record<Kind, (count: number) => string>> = {
  win: winsOf,
  step: (count) => counted(count, 'petit pas', 'petits pas'),
  setback: (count) => counted(count, 'contretemps', 'contretemps'),
  lesson: (count) => counted(count, 'leçon'),
  kudos: (count) => counted(count, 'compliment'),
};

/** `11 victoires en 5 jours sur 7, contre 8 la semaine dernière. Série : 12 jours.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'Une semaine calme, sans victoire notée. La prochaine est un nouveau départ.'
      : 'Pas encore de victoire notée cette semaine. Une seule suffit pour commencer.';
  }
  const days = dueDays === null ? daysOf(wonDays) : `${daysOf(wonDays)} sur ${number(dueDays)}`;
  // Under a target of more than one win, not every day with a win is won.
  const where = winsElsewhere
    ? dueDays === null
      ? `, ${winningDays(wonDays)}`
      : `, ${winningDays(wonDays)} sur ${number(dueDays)}`
    : ` en ${days}`;
  const soFar = isOver ? '' : ' jusqu’ici';
  const streak = run === null ? '' : ` Série\u00a0: ${units(run.length, run.unit)}.`;
  return `${winsOf(wins)}${where}${soFar}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, contre ${number(last.wins)} la semaine dernière`;
    case 'same':
      return ', autant que la semaine dernière';
    case 'fewer':
      return `, après ${number(last.wins)} la semaine dernière`;
  }
}
