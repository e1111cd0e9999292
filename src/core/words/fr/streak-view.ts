import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import { forms, number, percent, plural, units, winningDays } from './numbers';

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: 'Série',
  rhythm: 'Rythme',
  /** The word after a large number: `jours`. */
  unit: (length: number, unit: StreakUnit): string => {
    if (unit === 'month') return 'mois';
    return plural(length, unit === 'week' ? forms('semaine', 'semaines') : forms('jour', 'jours'));
  },
  length: units,
  reading: 'Tu la verras une fois tes notes lues.',
  first: 'Ta première victoire date d’aujourd’hui. Quelque chose d’aussi petit comptera demain.',
  strength: 'Solidité',
  strengthSpoken: (value: number): string => `Solidité ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'tout juste commencée';
    if (change === 0) return 'stable sur une semaine';
    return change > 0 ? `+${number(change)} en une semaine` : `−${number(-change)} en une semaine`;
  },
  beads: 'Les 7 derniers jours',
  nextFreeze: (more: number): string => `Encore ${winningDays(more)} pour ton prochain joker.`,
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `La plus longue\u00a0: ${units(length, unit)}, ${range}`,
};
