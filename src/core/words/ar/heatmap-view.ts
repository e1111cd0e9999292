import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import { number, units, winningDays } from './numbers';
import { shortStatus, status } from './statuses';

/** The grid of days, the rows of weeks, their legend and the day that is unfolded. */
export const heatmap: Words['heatmap'] = {
  title: 'الخريطة الحرارية',
  grid: (range: string): string => `الإنجازات حسب اليوم، ${range}`,
  lanes: (range: string): string => `أيام الإنجاز حسب الأسبوع، ${range}`,
  byArea: 'حسب المجال',
  byGoal: 'حسب الهدف',
  range: 'اختيار سنة أو مدة',
  filter: 'اختيار ما يُعرض',
  table: 'العرض كجدول',
  month: 'العرض كشهر',
  earlier: 'أقدم',
  later: 'أحدث',
  more: (count: number): string => `و${number(count)} غيرها`,
  unread: (day: string): string => `${day}، لم يُقرأ بعد`,
  weekOf: 'أسبوع',
  laneWeek: (name: string, week: string, days: number): string =>
    `\u2068${name}\u2069، أسبوع ${week}، ${winningDays(days)}`,
  laneDays: (days: number): string => (days === 0 ? 'هادئ' : winningDays(days)),
  laneRun: (length: number, unit: StreakUnit): string =>
    length === 0 ? 'هادئ' : units(length, unit),
  legend: {
    level: (from: number, to: number | null): string => {
      // Without letters, only a mark tells that these go from the right.
      if (to === null) return `\u200f${number(from)}+`;
      return from === to ? number(from) : `\u200f${number(from)}–${number(to)}`;
    },
    rest: shortStatus.rest,
    paused: shortStatus.paused,
    frozen: shortStatus.frozen,
    today: 'اليوم',
    weeks: 'أيام الإنجاز في الأسبوع',
  },
  cell: shortStatus,
  panel: {
    status,
    empty: 'لا إنجازات هنا بعد.',
    before: 'اليوم السابق',
    after: 'اليوم التالي',
    close: 'إغلاق',
    openNote: 'فتح الملاحظة',
    makeNote: 'إنشاء ملاحظة هذا اليوم',
    log: 'تسجيل لهذا اليوم',
  },
};
