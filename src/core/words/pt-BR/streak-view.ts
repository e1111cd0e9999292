import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import { forms, number, percent, plural, units, winningDays } from './numbers';

const UNITS: Readonly<Record<StreakUnit, readonly [string, string]>> = {
  day: ['dia', 'dias'],
  week: ['semana', 'semanas'],
  month: ['mês', 'meses'],
};

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: 'Sequência',
  rhythm: 'Ritmo',
  /** The word after a large number: `dias`. */
  unit: (length: number, unit: StreakUnit): string => plural(length, forms(...UNITS[unit])),
  length: units,
  reading: 'Você vai vê-la quando suas notas forem lidas.',
  first: 'Sua primeira conquista é de hoje. Algo igualmente pequeno conta amanhã.',
  strength: 'Solidez',
  strengthSpoken: (value: number): string => `Solidez ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'acabou de começar';
    if (change === 0) return 'estável há uma semana';
    return change > 0 ? `+${number(change)} em uma semana` : `−${number(-change)} em uma semana`;
  },
  beads: 'Os últimos 7 dias',
  nextFreeze: (more: number): string => `Mais ${winningDays(more)} para o próximo curinga.`,
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `A mais longa: ${units(length, unit)}, ${range}`,
};
