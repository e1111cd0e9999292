import { datesOf } from '../dates';

const chinese = datesOf('zh-CN');

/** Days in Chinese. Short ranges would be numbers with slashes, unlike every other day. */
export const dates: typeof chinese = {
  ...chinese,
  range: (from, to, now) =>
    from === to
      ? chinese.short(from, now)
      : `${chinese.short(from, now)} – ${chinese.short(to, now)}`,
};
