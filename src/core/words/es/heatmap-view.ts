import type { Words } from '../words';
import { number, unitCount, wonDayCount } from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'Mapa de calor',
  grid: (range: string): string => `Logros por día, ${range}`,
  lanes: (range: string): string => `Días logrados por semana, ${range}`,
  byArea: 'por área',
  byGoal: 'por meta',
  range: 'Elegir un año o un periodo',
  filter: 'Elegir qué mostrar',
  table: 'Mostrar como tabla',
  month: 'Mostrar como mes',
  earlier: 'Antes',
  later: 'Después',
  more: (count: number): string => `y ${number(count)} más`,
  unread: (day: string): string => `${day}, sin leer todavía`,
  weekOf: 'Semana del',
  laneWeek: (name: string, week: string, days: number): string =>
    `${name}, semana del ${week}, ${wonDayCount(days)}`,
  laneDays: (days: number): string => (days === 0 ? 'en calma' : wonDayCount(days)),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'en calma' : unitCount(length, unit),
  legend: {
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'hoy',
    weeks: 'días logrados en la semana',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'Aún no hay logros aquí.',
    before: 'El día anterior',
    after: 'El día siguiente',
    close: 'Cerrar',
    openNote: 'Abrir nota',
    makeNote: 'Crear la nota de este día',
    log: 'Anotar en este día',
  },
};
