import type { Dates } from '../dates';
import { datesOf } from '../dates';

const all = datesOf('fr');

/** Months and weekdays are abbreviated without a full stop, which would meet that of a sentence. */
export const dates: Dates = {
  ...all,
  short: (day, now) => plain(all.short(day, now)),
  named: (day, now) => plain(all.named(day, now)),
  range: (from, to, now) => plain(all.range(from, to, now)),
  month: (day) => plain(all.month(day)),
  monthAndYear: (day) => plain(all.monthAndYear(day)),
  weekdayShort: (day) => plain(all.weekdayShort(day)),
};

function plain(text: string): string {
  return text.replaceAll('.', '');
}
