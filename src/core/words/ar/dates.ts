import { datesOf } from '../dates';

export const dates = datesOf('ar');
