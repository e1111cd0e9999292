import { formatTag } from '../text/format-tag';
import { lazily } from '../text/lazily';
import type { Plural } from './plural';
import { pluralOf } from './plural';

/** Numbers and lists of a language, in the forms that its sentences need. */
export interface Numbers<Category extends Intl.LDMLPluralRule> {
  /** `1,204`, `1.5` */
  readonly number: (value: number) => string;
  /** a whole number of 100, as `31%` */
  readonly percent: (value: number) => string;
  /** rounded to at most this many decimals, with a true minus: `−0.3` */
  readonly rounded: (value: number, decimals: number) => string;
  /** with exactly this many decimals: `0.30` */
  readonly fixed: (value: number, decimals: number) => string;
  /** in two or three digits, as many as anybody needs */
  readonly short: (value: number) => string;
  /** two numbers with as few decimals as make them differ, at most two; `fewest` for numbers below 100 */
  readonly apart: (one: number, other: number, fewest?: number) => readonly [string, string];
  /** `a, b and c` */
  readonly listed: (parts: readonly string[]) => string;
  /** `a, b or c` */
  readonly either: (parts: readonly string[]) => string;
  /** Takes the form that goes with a count. A form that is left out fails the type check. */
  readonly plural: Plural<Category>;
  /** A number and its noun: `1 win`, `1,204 wins`, `1.5 wins`. */
  readonly many: (count: number, forms: Readonly<Record<Category | 'other', string>>) => string;
}

/**
 * The numbers of a language, by its BCP 47 tag; each format is made at its first use. `Category`: the language's own
 * plurals, besides `other`.
 */
export function numbersOf<Category extends Intl.LDMLPluralRule>(
  language: string,
): Numbers<Category> {
  const tag = formatTag(language);
  const numbers = lazily(() => new Intl.NumberFormat(tag));
  const percents = lazily(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const lists = lazily(() => new Intl.ListFormat(tag));
  const choices = lazily(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const number = (value: number) => (isShort(value) ? String(value) : numbers().format(value));
  const list = (of: () => Intl.ListFormat) => (parts: readonly string[]) =>
    parts.length > 1 ? of().format(parts) : (parts[0] ?? '');
  const plural = pluralOf<Category>(language);
  const rounded = (value: number, decimals: number) =>
    withMinus(number(Number(value.toFixed(decimals)) + 0));
  return {
    number,
    percent: (value) => withoutMarks(percents().format(value / 100)),
    rounded,
    fixed: (value, decimals) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      return withMinus(new Intl.NumberFormat(tag, digits).format(value));
    },
    short: (value) => rounded(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2),
    apart: (one, other, fewest = 1) => {
      const least = Math.max(Math.abs(one), Math.abs(other)) >= 100 ? 0 : fewest;
      for (let decimals = least; decimals < 2; decimals++) {
        const [first, second] = [rounded(one, decimals), rounded(other, decimals)];
        if (first !== second) return [first, second];
      }
      return [rounded(one, 2), rounded(other, 2)];
    },
    listed: list(lists),
    either: list(choices),
    plural,
    many: (count, forms) => `${number(count)} ${plural(count, forms)}`,
  };
}

/**
 * Whether a number is the same digits in each of our languages: a text of these alone makes no format of `Intl`, the
 * first of which takes each process and page ten milliseconds.
 */
function isShort(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1_000 && !Object.is(value, -0);
}

/** Without the invisible marks of direction beside a sign: what shows our texts gives them a direction of their own. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u061c\u200e\u200f]/g, '');
}

function withMinus(digits: string): string {
  return withoutMarks(digits).replace('-', '−');
}
