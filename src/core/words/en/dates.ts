import { datesOf } from '../dates';

/** English days, with the day before its month. */
export const dates = datesOf('en');
