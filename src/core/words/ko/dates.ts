import { datesOf } from '../dates';

const korean = datesOf('ko');

/** Days in Korean. A time would begin with AM or PM in Latin letters. */
export const dates: typeof korean = {
  ...korean,
  clock: (minutes) => {
    const whole = Math.round(minutes) % 1440;
    return [Math.floor(whole / 60), whole % 60]
      .map((part) => String(part).padStart(2, '0'))
      .join(':');
  },
};
