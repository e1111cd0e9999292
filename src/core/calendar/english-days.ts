import type { Day } from './day';
import { weekdayOf, yearMonthDay } from './day';

// English days without `Intl`: its first format takes each process and page ten milliseconds, and most say no more
// than a day or two. A test compares the two.

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** Days in English words, the day before its month. */
export const englishDays = {
  full: (day: Day): string => {
    const { year, month, date } = yearMonthDay(day);
    return `${weekday(day)} ${date} ${MONTHS[month - 1] ?? ''} ${year}`;
  },
  short: (day: Day, now: Day): string => {
    const { year, date } = yearMonthDay(day);
    const dayAndMonth = `${date} ${month(day)}`;
    return year === yearMonthDay(now).year ? dayAndMonth : `${dayAndMonth} ${year}`;
  },
  weekday,
  weekdayAndDate: (day: Day): string => `${weekday(day).slice(0, 3)} ${yearMonthDay(day).date}`,
  month,
  monthAndYear: (day: Day): string => `${month(day)} ${yearMonthDay(day).year}`,
  year: (day: Day): string => String(yearMonthDay(day).year),
};

function weekday(day: Day): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

function month(day: Day): string {
  return SHORT_MONTHS[yearMonthDay(day).month - 1] ?? '';
}
