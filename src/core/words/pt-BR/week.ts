import type { Words } from '../words';
import { days as daysOf, number, wins as winsOf } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: 'Esta semana',
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before = last === null || last === 0 ? '' : ` Semana passada: ${number(last)}.`;
    if (wins === 0) return `Ainda sem conquistas nesta semana.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `${winsOf(wins)} até agora nesta semana.${before}`;
    return `${winsOf(wins)} em ${number(days)} de ${daysOf(soFar)} até agora.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}, ${winsOf(wins)}`
      : `${day}, ${winsOf(wins)}, semana passada ${number(last)}`,
  thisWeek: 'esta semana',
  lastWeek: 'semana passada',
  byArea: 'Por área',
  byGoal: 'Por meta',
  noArea: 'Sem área',
  noGoal: 'Sem meta',
  write: 'Escrever a revisão da semana',
  update: 'Atualizar a revisão da semana',
  open: 'Abrir',
};
