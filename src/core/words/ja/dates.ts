import type { Day } from '../../calendar/day';
import { datesOf } from '../dates';

const japanese = datesOf('ja');

/** Days in Japanese. Short ranges would be numbers with slashes, unlike every other day. */
export const dates: typeof japanese = {
  ...japanese,
  full: (day) => apartFrom(japanese.full(day)),
  heading: (day, now) => apartFrom(japanese.heading(day, now)),
  named: (day, now) => wide(japanese.named(day, now)),
  weekdayAndDate: (day) => wide(japanese.weekdayAndDate(day)),
  range: (from, to, now) =>
    from === to
      ? japanese.short(from, now)
      : `${withYear(from, now, to)}〜${withYear(to, now, from)}`,
};

/** With its year if that is not the year of now, or of the range's other end. */
function withYear(day: Day, now: Day, other: Day): string {
  const near = japanese.short(day, now);
  return near.includes('年') ? near : japanese.short(day, other);
}

/** The weekday in brackets, as it runs into the date otherwise: `11月20日（金曜日）`. */
function apartFrom(text: string): string {
  return text.replace(/.曜日$/, '（$&）');
}

/** With the brackets of Japanese: `11月20日（金）`. */
function wide(text: string): string {
  return text.replace('(', '（').replace(')', '）');
}
