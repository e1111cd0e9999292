import moment from 'moment';

/** moment with English alone. A file of its own, because the build leaves it aside until it is called. */
export function englishMoment(): typeof moment {
  return moment;
}
