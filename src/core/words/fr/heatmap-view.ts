import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import { number, units, winningDays } from './numbers';
import { shortStatus, status } from './statuses';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'Carte de chaleur',
  grid: (range: string): string => `Victoires par jour, ${range}`,
  lanes: (range: string): string => `Jours de victoire par semaine, ${range}`,
  byArea: 'par domaine',
  byGoal: 'par objectif',
  range: 'Choisir une année ou une période',
  filter: 'Choisir ce qui est montré',
  table: 'Montrer en tableau',
  month: 'Montrer en mois',
  earlier: 'Plus tôt',
  later: 'Plus tard',
  more: (count: number): string => `et ${number(count)} de plus`,
  unread: (day: string): string => `${day}, pas encore lu`,
  weekOf: 'Semaine du',
  laneWeek: (name: string, week: string, days: number): string =>
    `${name}, semaine du ${week}, ${winningDays(days)}`,
  laneDays: (days: number): string => (days === 0 ? 'calme' : winningDays(days)),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'calme' : units(length, unit),
  legend: {
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'aujourd’hui',
    weeks: 'jours de victoire dans la semaine',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'Pas encore de victoire ici.',
    before: 'Le jour d’avant',
    after: 'Le jour d’après',
    close: 'Fermer',
    openNote: 'Ouvrir la note',
    makeNote: 'Créer la note de ce jour',
    log: 'Noter pour ce jour',
  },
};
