import { inertText } from '../markdown/inert-text';
import type { PeriodKind } from '../calendar/period';
import type { Words } from '../words/words';
import type { ReviewNumber } from './period-numbers';

/** A period, the one before and the difference as a table. In quiet mode only growth is compared. */
export function numbersTable(
  numbers: readonly ReviewNumber[],
  kind: PeriodKind,
  { words, quiet }: { readonly words: Words; readonly quiet: boolean },
): string {
  const { names, outOf, columns, change: difference } = words.review.numbers;
  const [current, earlier] = columns[kind];
  const share = (won: string, days: number | null | undefined) =>
    days === null || days === undefined ? won : outOf(won, plainNumber(days, words));
  const due = numbers.find(({ name, unit }) => name === 'dueDays' && unit === 'days');
  const rows = numbers
    .filter((number) => number !== due && isWorthARow(number))
    .map((number) => {
      const { now, before } = number;
      const isDays = number.unit === 'days';
      const cells = [
        label(number, names),
        share(written(number, now, words), isDays ? due?.now : null),
        share(written(number, before, words), isDays ? due?.before : null),
        change(number, quiet, words),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return [
    `| | ${current} | ${earlier} | ${difference} |`,
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function label({ name, unit }: ReviewNumber, names: Readonly<Record<string, string>>): string {
  if (unit !== 'metric') return names[name] ?? name;
  // A backslash before a pipe is read in two ways, a character reference in one.
  return inertText(name).replace(/\|/g, '&#124;');
}

/** Days won are listed even if there were none; a number that nobody keeps is not. */
function isWorthARow({ unit, now, before, name }: ReviewNumber): boolean {
  const isKept = (now ?? 0) !== 0 || (before ?? 0) !== 0;
  return isKept || unit === 'metric' || unit === 'pulse' || name === 'wins' || name === 'wonDays';
}

function written({ unit }: ReviewNumber, value: number | null, words: Words): string {
  if (value === null) return '–';
  return unit === 'share' ? words.patternsView.percent(value) : plainNumber(value, words);
}

function change(
  { unit, now, before, difference }: ReviewNumber,
  quiet: boolean,
  words: Words,
): string {
  if (now === null || before === null || difference === null) return '–';
  // The difference of the shown numbers: 79% minus 73% is 6, whatever the decimals.
  const shown = unit === 'share' ? percent(now) - percent(before) : difference;
  if (shown > 0) return `+${plainNumber(shown, words)}`;
  if (quiet) return '–';
  return shown < 0 ? `−${plainNumber(-shown, words)}` : plainNumber(0, words);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** At most two decimals, as in `21.2`. */
export function plainNumber(value: number, { number }: Pick<Words, 'number'>): string {
  return number(Number(value.toFixed(2))).replace('-', '−');
}
