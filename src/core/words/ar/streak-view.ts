import type { Words } from '../words';
import type { StreakUnit } from '../../journal/schedule';
import { number, percent, plural, units, winningDays } from './numbers';

/** The word after a large number, which stands by itself. */
const UNITS: Readonly<Record<StreakUnit, Parameters<typeof plural>[1]>> = {
  day: { zero: 'يوم', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  week: {
    zero: 'أسبوع',
    one: 'أسبوع',
    two: 'أسبوعان',
    few: 'أسابيع',
    many: 'أسبوعًا',
    other: 'أسبوع',
  },
  month: { zero: 'شهر', one: 'شهر', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' },
};

/** What the streak's section says besides the sentences about the streak itself. */
export const streakView: Words['streakView'] = {
  title: 'السلسلة',
  rhythm: 'الإيقاع',
  unit: (length: number, unit: StreakUnit): string => plural(length, UNITS[unit]),
  length: units,
  reading: 'ستظهر متى قُرئت ملاحظاتك.',
  first: 'إنجازك الأول كان اليوم. وشيء بالصغر نفسه يُحسب غدًا.',
  strength: 'الرسوخ',
  strengthSpoken: (value: number): string => `الرسوخ ${percent(value)}`,
  trend: (change: number | null): string => {
    if (change === null) return 'في بدايته';
    if (change === 0) return 'ثابت منذ أسبوع';
    return change > 0 ? `زاد ${number(change)} في أسبوع` : `نقص ${number(-change)} في أسبوع`;
  },
  beads: 'آخر 7 أيام',
  nextFreeze: (more: number): string => `بقي ${winningDays(more)} للتجميد التالي.`,
  longest: (length: number, unit: StreakUnit, range: string): string =>
    `الأطول: ${units(length, unit)}، ${range}`,
};
