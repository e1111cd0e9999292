import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import { number, units, winningDays } from './numbers';
import { shortStatus, status } from './statuses';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'Mapa de calor',
  grid: (range: string): string => `Conquistas por dia, ${range}`,
  lanes: (range: string): string => `Dias com conquista por semana, ${range}`,
  byArea: 'por área',
  byGoal: 'por meta',
  range: 'Escolher um ano ou período',
  filter: 'Escolher o que mostrar',
  table: 'Mostrar como tabela',
  month: 'Mostrar como mês',
  earlier: 'Antes',
  later: 'Depois',
  more: (count: number): string => `e mais ${number(count)}`,
  unread: (day: string): string => `${day}, ainda não lido`,
  weekOf: 'Semana de',
  laneWeek: (name: string, week: string, days: number): string =>
    `${name}, semana de ${week}, ${winningDays(days)}`,
  laneDays: (days: number): string => (days === 0 ? 'quieta' : winningDays(days)),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'quieta' : units(length, unit),
  legend: {
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'hoje',
    weeks: 'dias com conquista na semana',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'Ainda sem conquistas aqui.',
    before: 'O dia anterior',
    after: 'O dia seguinte',
    close: 'Fechar',
    openNote: 'Abrir nota',
    makeNote: 'Criar a nota deste dia',
    log: 'Registrar neste dia',
  },
};
