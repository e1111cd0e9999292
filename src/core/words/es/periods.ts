import type { PeriodKind } from '../../calendar/period';

/** `no es una semana`, after what was typed. */
export const NOT_A_PERIOD: Readonly<Record<PeriodKind, string>> = {
  week: 'no es una semana',
  month: 'no es un mes',
  quarter: 'no es un trimestre',
  year: 'no es un año',
  days: 'no es un periodo de días',
};
