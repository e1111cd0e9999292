import type { Words } from '../words';
import { days as daysOf, number, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: 'Cette semaine',
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before =
      last === null || last === 0 ? '' : ` La semaine dernière\u00a0: ${number(last)}.`;
    if (wins === 0) return `Pas encore de victoire cette semaine.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `${winsOf(wins)} cette semaine jusqu’ici.${before}`;
    return `${winsOf(wins)} en ${daysOf(days)} sur ${number(soFar)} jusqu’ici.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}, ${winsOf(wins)}`
      : `${day}, ${winsOf(wins)}, la semaine dernière ${number(last)}`,
  thisWeek: 'cette semaine',
  lastWeek: 'la semaine dernière',
  byArea: 'Par domaine',
  byGoal: 'Par objectif',
  noArea: 'Sans domaine',
  noGoal: 'Sans objectif',
  write: 'Écrire le bilan de la semaine',
  update: 'Mettre à jour le bilan',
  open: 'Ouvrir',
};
