import { datesOf } from '../dates';

export const dates = datesOf('de');

/** Ends a sentence. A date such as `20. Nov.` has its full stop already, and so have many words of notes. */
export function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
