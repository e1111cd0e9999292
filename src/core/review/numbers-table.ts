import { inertText } from '../markdown/inert-text';
import type { Words } from '../words/words';
import type { ReviewNumber } from './week-numbers';

/** This week, the last one and the difference as a table. In quiet mode only what has grown is compared. */
export function numbersTable(
  numbers: readonly ReviewNumber[],
  { words, quiet }: { readonly words: Words; readonly quiet: boolean },
): string {
  const {
    names,
    outOf,
    thisWeek: now,
    lastWeek: before,
    change: difference,
  } = words.review.numbers;
  const share = (won: string, days: number | null | undefined) =>
    days === null || days === undefined ? won : outOf(won, plain(days));
  const due = numbers.find(({ name, unit }) => name === 'dueDays' && unit === 'days');
  const rows = numbers
    .filter((number) => number !== due && isWorthARow(number))
    .map((number) => {
      const { thisWeek, lastWeek } = number;
      const isDays = number.unit === 'days';
      const cells = [
        label(number, names),
        share(written(number, thisWeek), isDays ? due?.thisWeek : null),
        share(written(number, lastWeek), isDays ? due?.lastWeek : null),
        change(number, quiet),
      ];
      return `| ${cells.join(' | ')} |`;
    });
  return [`| | ${now} | ${before} | ${difference} |`, '| --- | ---: | ---: | ---: |', ...rows].join(
    '\n',
  );
}

function label({ name, unit }: ReviewNumber, names: Readonly<Record<string, string>>): string {
  if (unit !== 'metric') return names[name] ?? name;
  // A backslash before a pipe is read in two ways, a character reference in one.
  return inertText(name).replace(/\|/g, '&#124;');
}

/** Days won are told even where there were none; a number that nobody keeps is not. */
function isWorthARow({ unit, thisWeek, lastWeek, name }: ReviewNumber): boolean {
  const isKept = (thisWeek ?? 0) !== 0 || (lastWeek ?? 0) !== 0;
  return isKept || unit === 'metric' || name === 'wins' || name === 'wonDays';
}

function written({ unit }: ReviewNumber, value: number | null): string {
  if (value === null) return '–';
  return unit === 'share' ? `${percent(value)}%` : plain(value);
}

function change({ unit, thisWeek, lastWeek, difference }: ReviewNumber, quiet: boolean): string {
  if (thisWeek === null || lastWeek === null || difference === null) return '–';
  // Of what is shown: 79% less 73% is 6, whatever the decimals.
  const shown = unit === 'share' ? percent(thisWeek) - percent(lastWeek) : difference;
  if (shown > 0) return `+${plain(shown)}`;
  if (quiet) return '–';
  return shown < 0 ? `−${plain(-shown)}` : '0';
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** At most two decimals, as in `21.2`. */
function plain(value: number): string {
  return String(Number(value.toFixed(2))).replace('-', '−');
}
