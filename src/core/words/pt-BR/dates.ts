import type { Dates } from '../dates';
import { datesOf } from '../dates';

const all = datesOf('pt-BR');

/**
 * Months and weekdays are abbreviated without a full stop, which would meet that of a sentence, and the first of a month
 * is said as one: `1º de dez`.
 */
export const dates: Dates = {
  ...all,
  full: (day) => ordinal(all.full(day)),
  heading: (day, now) => ordinal(all.heading(day, now)),
  weekdayAndDate: (day) => ordinal(all.weekdayAndDate(day)),
  short: (day, now) => plain(all.short(day, now)),
  named: (day, now) => plain(all.named(day, now)),
  range: (from, to, now) => plain(all.range(from, to, now)),
  month: (day) => plain(all.month(day)),
  monthAndYear: (day) => plain(all.monthAndYear(day)),
  weekdayShort: (day) => plain(all.weekdayShort(day)),
};

function plain(text: string): string {
  return ordinal(text.replaceAll('.', ''));
}

/** The one number of a date that is 1 by itself is its day. */
function ordinal(text: string): string {
  return text.replace(/(^|\D)1(?!\d)/, (_, before: string) => `${before}1º`);
}
