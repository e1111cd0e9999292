import type { Day } from '../../calendar/day';
import { weekdayOf } from '../../calendar/day';
import { datesOf } from '../dates';

export const dates = datesOf('ru');

/** A sentence whose last word may be a shortened date, `20 нояб.`: one full stop is enough. */
export function stop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

const ON_WEEKDAYS = [
  'в воскресенье',
  'в понедельник',
  'во вторник',
  'в среду',
  'в четверг',
  'в пятницу',
  'в субботу',
];

/** `во вторник` */
export function onWeekday(day: Day): string {
  return ON_WEEKDAYS[weekdayOf(day)] ?? '';
}
