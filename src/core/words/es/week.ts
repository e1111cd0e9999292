import type { Words } from '../words';
import { dayCount, number, winCount } from './numbers';

/** The week so far, compared with the one before. */
export const week: Words['week'] = {
  title: 'Esta semana',
  wins: (wins: number, days: number, soFar: number | null, last: number | null): string => {
    const before = last === null || last === 0 ? '' : ` La semana pasada: ${number(last)}.`;
    if (wins === 0) return `Aún no hay logros esta semana.${before}`;
    if (wins === 1 || soFar === null || soFar < 2 || days > soFar)
      return `${winCount(wins)} esta semana hasta ahora.${before}`;
    return `${winCount(wins)} en ${number(days)} de ${dayCount(soFar)} hasta ahora.${before}`;
  },
  bar: (day: string, wins: number, last: number | null): string =>
    last === null
      ? `${day}, ${winCount(wins)}`
      : `${day}, ${winCount(wins)}, la semana pasada ${number(last)}`,
  thisWeek: 'esta semana',
  lastWeek: 'la semana pasada',
  byArea: 'Por área',
  byGoal: 'Por meta',
  noArea: 'Sin área',
  noGoal: 'Sin meta',
  write: 'Escribir repaso semanal',
  update: 'Actualizar repaso semanal',
  open: 'Abrirlo',
};
