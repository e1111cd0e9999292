import type { Words } from '../words';
import { length as lengthOf, number, winningDays } from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'Heatmap',
  grid: (range: string): string => `Erfolge nach Tagen, ${range}`,
  lanes: (range: string): string => `Erfolgstage nach Wochen, ${range}`,
  byArea: 'nach Bereich',
  byGoal: 'nach Ziel',
  range: 'Jahr oder Zeitraum wählen',
  filter: 'Wählen, was zu sehen ist',
  table: 'Als Tabelle zeigen',
  month: 'Als Monat zeigen',
  earlier: 'Früher',
  later: 'Später',
  more: (count: number): string => `und ${number(count)} weitere`,
  unread: (day: string): string => `${day}, noch nicht gelesen`,
  weekOf: 'Woche ab',
  laneWeek: (name: string, week: string, days: number): string =>
    `${name}, Woche ab ${week}: ${winningDays(days)}`,
  laneDays: (days: number): string => (days === 0 ? 'ruhig' : winningDays(days)),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'ruhig' : lengthOf(length, unit),
  legend: {
    level: (from: number, to: number | null): string => {
      if (to === null) return `${number(from)}+`;
      return from === to ? number(from) : `${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'heute',
    weeks: 'Erfolgstage in der Woche',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'Hier gibt es noch keine Erfolge.',
    before: 'Tag davor',
    after: 'Tag danach',
    close: 'Schließen',
    openNote: 'Notiz öffnen',
    makeNote: 'Notiz für diesen Tag anlegen',
    log: 'Für diesen Tag eintragen',
  },
};
