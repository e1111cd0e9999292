const numbers = new Intl.NumberFormat('en');
const plurals = new Intl.PluralRules('en');

/** `1,204`. */
export function number(value: number): string {
  return numbers.format(value);
}

/** `day` of 1, `days` of any other count. */
export function noun(count: number, one: string, other = `${one}s`): string {
  return plurals.select(count) === 'one' ? one : other;
}

/** `1 win`, `1,204 wins`. */
export function many(count: number, one: string, other?: string): string {
  return `${number(count)} ${noun(count, one, other)}`;
}
