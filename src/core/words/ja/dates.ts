import type { Day } from '../../calendar/day';
import { datesOf } from '../dates';

const japanese = datesOf('ja');

/** Days in Japanese. Short ranges would be numbers with slashes, unlike every other day. */
export const dates: typeof japanese = {
  ...japanese,
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

/** With the brackets of Japanese: `11月20日（金）`. */
function wide(text: string): string {
  return text.replace('(', '（').replace(')', '）');
}
