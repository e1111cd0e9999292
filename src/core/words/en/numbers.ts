import { lazily } from '../../text/lazily';
import { pluralOf } from '../plural';

const numbers = lazily(() => new Intl.NumberFormat('en'));
// Plain English is the world's, without a comma before `and`.
const lists = lazily(() => new Intl.ListFormat('en-GB'));
const choices = lazily(() => new Intl.ListFormat('en-GB', { type: 'disjunction' }));

/** Takes the form that goes with a count: that of 1, or that of any other. */
export const plural = pluralOf<'one'>('en');

/** `1,204`. */
export function number(value: number): string {
  return numbers().format(value);
}

/** `a, b and c`. */
export function listed(parts: readonly string[]): string {
  return lists().format(parts);
}

/** `a, b or c`. */
export function either(parts: readonly string[]): string {
  return choices().format(parts);
}

/** `1 win`, `1,204 wins`, `1.5 wins`. `one` is the noun of a single thing; `other` where it is not that with an s. */
export function many(count: number, one: string, other = `${one}s`): string {
  return `${number(count)} ${plural(count, { one, other })}`;
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
