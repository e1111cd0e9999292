import type { Day } from '../../calendar/day';
import { datesOf } from '../dates';

const chinese = datesOf('zh-CN');

/** Days in Chinese. Short ranges would be numbers with slashes, unlike every other day. */
export const dates: typeof chinese = {
  ...chinese,
  range: (from, to, now) =>
    from === to
      ? chinese.short(from, now)
      : `${withYear(from, now, to)} – ${withYear(to, now, from)}`,
};

/** With its year if that is not the year of now, or of the range's other end. */
function withYear(day: Day, now: Day, other: Day): string {
  const near = chinese.short(day, now);
  return near.includes('年') ? near : chinese.short(day, other);
}
