import { lazily } from '../../text/lazily';
import { numbersOf } from '../numbers';

const english = numbersOf<'one'>('en');

export const { number, percent, rounded, fixed, short, apart, listed, either, plural } = english;

/** `1 win`, `1,204 wins`, `1.5 wins`. `one` is the noun of a single thing; `other` where it is not that with an s. */
export function many(count: number, one: string, other = `${one}s`): string {
  return english.many(count, { one, other });
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as a sentence says it: `three`, from ten on in digits. */
export function spelled(count: number): string {
  return SMALL[count] ?? number(count);
}

/** The same at the start of a sentence: `Three`. */
export function capital(count: number): string {
  const word = spelled(count);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const ordinals = lazily(() => new Intl.PluralRules('en', { type: 'ordinal' }));
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** `1st`, `22nd`, `1,013th`. */
export function ordinal(count: number): string {
  return `${number(count)}${ENDINGS[ordinals().select(count)] ?? 'th'}`;
}
