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
  beforeFirstWin: 'C’était avant ta première victoire.',
  headings: {
    calendar: 'Jour par jour',
    weeks: 'Semaine par semaine',
    months: 'Mois par mois',
    goals: 'Objectifs',
    highlights: 'Temps forts',
    learned: 'Ce que tu as appris',
    afterSetbacks: 'Après un contretemps',
    wins: 'Ce qui a bien marché',
    otherWins: 'Tout le reste',
    setbacks: 'Ce qui était dur',
    patterns: 'Régularités',
    reflect: 'Réfléchir',
    next: {
      month: 'Le mois prochain',
      quarter: 'Priorités du prochain trimestre',
      year: 'L’année prochaine',
      days: 'Garder, changer, essayer',
    } satisfies Record<Exclude<PeriodKind, 'week'>, string>,
  },
  columns: {
    week: 'Semaine',
    month: 'Mois',
    days: 'Jours',
    wins: 'Victoires',
    wonDays: 'Jours de victoire',
    minutes: 'Minutes',
    pulse: 'Ressenti, de 1 à 5',
  },
  pulse: (median: string, n: number): string => `${median} (${counted(n, 'réponse')})`,
  legend: 'Un nombre : les victoires du jour, · un jour sans, ○ un jour de repos ou une pause.',
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
      told.run === null ? '' : `, plus longue série ${units(told.run.length, told.run.unit)}`;
    return `${winsOf(told.wins)} en ${daysOf(told.days)}${run}. Solidité ${percent(told.before)} → ${percent(told.after)}.${ended(status)}`;
  },
  metric: (name: string, first: string, last: string, n: number): string =>
    n === 1 ? `${name} ${first}.` : `${name} ${first} → ${last} (${counted(n, 'valeur')}).`,
  setback: (setback: string, next: string): string => `${setback}. ${next}`,
  followed: (win: string, day: Day, note: string, asOf: Day): string =>
    `Victoire suivante\u00a0: ${win} — ${dates.short(day, asOf)}, ${note}`,
  focusHint: 'Jusqu’à trois objectifs qui comptent le plus maintenant.',
  firstStepHint: 'Jusqu’à trois objectifs, chacun avec un premier pas de deux minutes.',
  retro: { keep: 'Garder', change: 'Changer', try: 'Essayer' },
  kinds: {
    week: 'Semaine',
    month: 'Mois',
    quarter: 'Trimestre',
    year: 'Année',
    days: 'Période',
  } satisfies Record<PeriodKind, string>,
};

function ended(status: 'done' | 'dropped' | null): string {
  if (status === null) return '';
  return status === 'done' ? ' Cet objectif est terminé.' : ' Cet objectif est laissé de côté.';
}

const NOT_BEGUN: Readonly<Record<PeriodName, string>> = {
  week: 'Cette semaine n’a pas encore commencé.',
  month: 'Ce mois n’a pas encore commencé.',
  quarter: 'Ce trimestre n’a pas encore commencé.',
  year: 'Cette année n’a pas encore commencé.',
  days: 'Cette période n’a pas encore commencé.',
  day: 'Ce jour n’a pas encore commencé.',
};

const QUIET: Readonly<Record<PeriodKind, string>> = {
  week: 'Une semaine calme, sans victoire notée.',
  month: 'Un mois calme, sans victoire notée.',
  quarter: 'Un trimestre calme, sans victoire notée.',
  year: 'Une année calme, sans victoire notée.',
  days: 'Une période calme, sans victoire notée.',
};

const NONE_YET: Readonly<Record<PeriodName, string>> = {
  week: 'Pas encore de victoire notée cette semaine.',
  month: 'Pas encore de victoire notée ce mois-ci.',
  quarter: 'Pas encore de victoire notée ce trimestre.',
  year: 'Pas encore de victoire notée cette année.',
  days: 'Pas encore de victoire notée dans cette période.',
  day: 'Pas encore de victoire notée aujourd’hui.',
};

const BEFORE: Readonly<Record<PeriodName, string>> = {
  week: 'la semaine dernière',
  month: 'le mois dernier',
  quarter: 'le trimestre dernier',
  year: 'l’année dernière',
  days: 'les jours d’avant',
  day: 'la veille',
};

/** `142 victoires en 25 jours sur 30, contre 120 le mois dernier. Plus longue série : 12 jours, 3–14 nov.` */
function headline(told: PeriodHeadline): string {
  const { name, wins, wonDays, dueDays, winsElsewhere, isOver, asOf } = told;
  if (wins === 0) {
    return isOver ? quiet(told) : `${NONE_YET[name]} Une seule suffit pour commencer.`;
  }
  const ofAll = dueDays === null ? daysOf(wonDays) : `${daysOf(wonDays)} sur ${number(dueDays)}`;
  const days = name === 'day' ? ` le ${dates.short(asOf, asOf)}` : ` en ${ofAll}`;
  const won =
    dueDays === null ? winningDays(wonDays) : `${winningDays(wonDays)} sur ${number(dueDays)}`;
  const where = winsElsewhere && name !== 'day' ? `, ${won}` : days;
  const soFar = isOver ? '' : ' jusqu’ici';
  return [
    `${winsOf(wins)}${where}${soFar}${beside(told)}.`,
    ...longest(told),
    ...strongest(told),
  ].join(' ');
}

function quiet({ name, asOf }: PeriodHeadline): string {
  return name === 'day' ? `Aucune victoire notée le ${dates.short(asOf, asOf)}.` : QUIET[name];
}

function beside({ name, last }: PeriodHeadline): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, contre ${number(last.wins)} ${BEFORE[name]}`;
    case 'same':
      return `, autant que ${BEFORE[name]}`;
    case 'fewer':
      return `, après ${number(last.wins)} ${BEFORE[name]}`;
  }
}

function longest({ run, asOf }: PeriodHeadline): string[] {
  if (run === null || run.length < 2) return [];
  return [
    `Plus longue série\u00a0: ${units(run.length, run.unit)}, ${dates.range(run.first, run.last, asOf)}.`,
  ];
}

function strongest({ strongestWeek: week, asOf }: PeriodHeadline): string[] {
  if (week === null) return [];
  return [
    `Meilleure semaine\u00a0: ${dates.range(week.first, week.last, asOf)}, avec ${winsOf(week.wins)}.`,
  ];
}

/** Why a line is worth keeping; null if the line itself says it. */
function highlight(fact: HighlightFact): string | null {
  switch (fact.kind) {
    case 'first':
      return `première victoire pour ${fact.of}`;
    case 'milestone':
      return milestones.name(fact.milestone);
    case 'return':
      return `de retour après ${daysOf(fact.days)}`;
    case 'most':
      return `un jour avec ${winsOf(fact.wins)}`;
    case 'kept':
    case 'names':
      return null;
  }
}
