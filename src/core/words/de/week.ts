import type { Words } from '../words';
import { number, ofDays, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: 'Diese Woche',
  /**
   * `Bisher 15 Erfolge an 5 von 6 Tagen. Letzte Woche: 12.` Days are named once there are two to compare; a last week
   * without wins is not compared with this one.
   */
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before = last === null || last === 0 ? '' : ` Letzte Woche: ${number(last)}.`;
    if (wins === 0) return `Diese Woche noch keine Erfolge.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `Diese Woche bisher ${winsOf(wins)}.${before}`;
    return `Bisher ${winsOf(wins)} an ${number(days)} von ${ofDays(soFar)}.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}: ${winsOf(wins)}`
      : `${day}: ${winsOf(wins)}, letzte Woche ${number(last)}`,
  thisWeek: 'diese Woche',
  lastWeek: 'letzte Woche',
  byArea: 'Nach Bereich',
  byGoal: 'Nach Ziel',
  noArea: 'Kein Bereich',
  noGoal: 'Kein Ziel',
  write: 'Wochenrückblick schreiben',
  update: 'Wochenrückblick aktualisieren',
  open: 'Öffnen',
};
