import type { Weekday } from '../calendar/day';
import { dayOnWeekday } from '../calendar/weekday';
import type { Schedule } from '../journal/schedule';
import type { Words } from './words';

const MONDAY_FIRST: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];

/** When a win is due, for people: `Every day`, `3 days a week`, `Mon · Wed · Fri`. */
export function scheduleWords(schedule: Schedule, { forms, dates, list }: Words): string {
  const { narrow } = forms;
  switch (schedule.kind) {
    case 'daily':
      return narrow.daily;
    case 'per-week':
      return narrow.perWeek(schedule.times);
    case 'per-month':
      return narrow.perMonth(schedule.times);
    case 'every':
      return narrow.every(schedule.days);
    case 'weekdays': {
      const due = MONDAY_FIRST.filter((weekday) => schedule.weekdays.has(weekday));
      return due.join() === '1,2,3,4,5'
        ? narrow.weekdays
        : list(due.map((weekday) => dates.weekdayShort(dayOnWeekday(weekday))));
    }
  }
}
