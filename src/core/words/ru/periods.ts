import type { PeriodKind } from '../../calendar/period';

/** `не неделя`, after what was typed. */
export const NOT_A_PERIOD: Readonly<Record<PeriodKind, string>> = {
  week: 'не неделя',
  month: 'не месяц',
  quarter: 'не квартал',
  year: 'не год',
  days: 'не период',
};
