import type { Words } from '../words';
import { number, unitCount, wonDayCount } from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'Тепловая карта',
  grid: (range: string): string => `Победы по дням, ${range}`,
  lanes: (range: string): string => `Дни с победой по неделям, ${range}`,
  byArea: 'по сферам',
  byGoal: 'по целям',
  range: 'Выбрать год или период',
  filter: 'Выбрать, что показать',
  table: 'Показать таблицей',
  month: 'Показать месяцем',
  earlier: 'Раньше',
  later: 'Позже',
  more: (count: number): string => `и ещё ${number(count)}`,
  unread: (day: string): string => `${day}, ещё не прочитано`,
  weekOf: 'Начало недели',
  laneWeek: (name: string, week: string, days: number): string =>
    `${name}, начало недели: ${week}, ${wonDayCount(days)}`,
  laneDays: (days: number): string => (days === 0 ? 'тихо' : wonDayCount(days)),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'тихо' : unitCount(length, unit),
  legend: {
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'сегодня',
    weeks: 'дней с победой за неделю',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'Здесь побед пока нет.',
    before: 'Предыдущий день',
    after: 'Следующий день',
    close: 'Закрыть',
    openNote: 'Открыть заметку',
    makeNote: 'Создать заметку дня',
    log: 'Записать в этот день',
  },
};
