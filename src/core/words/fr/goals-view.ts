import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import {
  days as daysOf,
  forms,
  inARow,
  minutes as minutesOf,
  number,
  percent,
  plural,
  weeks as weeksOf,
  wins as winsOf,
} from './numbers';

/** What a goal's card says besides the sentences about the goal itself. */
export const goalsView: Words['goalsView'] = {
  title: 'Objectifs',
  scale: (weeks: number): string => `solidité, ${weeksOf(weeks)}`,
  active: (count: number): string => `${number(count)} ${plural(count, forms('actif', 'actifs'))}`,
  strength: percent,
  strengthSpoken: (value: number): string => `Solidité ${percent(value)}`,
  run: (length: number, unit: StreakUnit, lastWin: string | null): string =>
    `${inARow(length, unit)} · dernière victoire ${onDay(lastWin)}`,
  lastWin: (day: string | null): string => `Dernière victoire ${onDay(day)}`,
  noWin: 'Pas encore de victoire',
  over: (days: number | null): string =>
    days === null
      ? 'C’est terminé. Et maintenant ?'
      : `Les ${daysOf(days)} sont passés. Et maintenant\u202f?`,
  standardize: 'En faire une habitude',
  stretch: 'Faire un plus grand pas',
  stop: 'S’arrêter là',
  makeGoal: 'Créer un objectif',
  what: 'Un objectif est une note à laquelle se rattachent tes victoires. Il a sa propre série, et un pas faisable en deux minutes.',
  noneActive: 'Tu ne suis aucun objectif en ce moment.',
  ended: (count: number): string =>
    `${number(count)} ${plural(count, forms('terminé', 'terminés'))}`,
  others: (count: number): string => `${number(count)} de plus`,
  pickUp: 'Le reprendre',
  details: (goal: string): string => `Détails de «\u202f${goal}\u202f»`,
  identity: 'Qui tu deviens',
  step: 'Prochain pas',
  cue: 'Quand et où',
  friction: 'Ce qui paraît le plus dur',
  aim: 'Total à atteindre',
  ladder: 'À atteindre en un jour',
  rung: number,
  rungSpoken: (amount: number, day: string | null): string =>
    day === null ? `${number(amount)}, encore à venir` : `${number(amount)}, atteint le ${day}`,
  usual: (last: number, middle: number): string =>
    `dernier ${number(last)} · d’habitude ${number(middle)}`,
  totals: (wins: number, days: number, minutes: number): string => {
    const time = minutes === 0 ? '' : `, ${minutesOf(minutes)}`;
    return `${winsOf(wins)} en ${daysOf(days)}${time}`;
  },
  metric: (last: number, sum: number): string => `dernier ${number(last)} · ${number(sum)} en tout`,
  log: 'Noter une victoire pour lui',
  openNote: 'Ouvrir la note',
  more: (goal: string): string => `Plus pour «\u202f${goal}\u202f»`,
  status: { active: 'actif', done: 'terminé', dropped: 'laissé de côté' },
  smaller: 'Réduire le pas',
  bigger: 'Faire un plus grand pas',
};

function onDay(day: string | null): string {
  return day === null ? 'aujourd’hui' : `le ${day}`;
}
