import { pluralOf } from '../plural';

const numbers = new Intl.NumberFormat('en');

/** Takes the form that goes with a count: that of 1, or that of any other. */
export const plural = pluralOf<'one'>('en');

/** `1,204`. */
export function number(value: number): string {
  return numbers.format(value);
}

/** `1 win`, `1,204 wins`, `1.5 wins`. `one` is the noun of a single thing; `other` where it is not that with an s. */
export function many(count: number, one: string, other = `${one}s`): string {
  return `${number(count)} ${plural(count, { one, other })}`;
}
