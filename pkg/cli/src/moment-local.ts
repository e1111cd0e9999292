import moment from 'moment/min/moment-with-locales.js';

/** moment with every language that it knows. A file of its own: five times the size, and few vaults need it. */
export function localMoment(): typeof moment {
  return moment;
}
