import type { Words } from '../words';
import { form, number, percent, unitCount, wonDayCount } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

const UNITS: Readonly<Record<StreakUnit, readonly [one: string, other: string]>> = {
  day: ['día', 'días'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
};

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: 'Racha',
  rhythm: 'Ritmo',
  unit: (length: number, unit: StreakUnit): string => form(length, ...UNITS[unit]),
  length: unitCount,
  reading: 'La verás en cuanto tus notas estén leídas.',
  first: 'Tu primer logro es de hoy. Mañana cuenta algo igual de pequeño.',
  strength: 'Solidez',
  strengthSpoken: (value: number): string => `Solidez: ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'recién empezada';
    if (change === 0) return 'estable en una semana';
    return change > 0
      ? `sube ${number(change)} en una semana`
      : `baja ${number(-change)} en una semana`;
  },
  beads: 'Los últimos 7 días',
  nextFreeze: (more: number): string => `Con ${wonDayCount(more)} más ganas tu próximo comodín.`,
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `La más larga: ${unitCount(length, unit)}, ${range}`,
};
