import { greatest } from 'd3-array';
import { inertText } from '../markdown/inert-text';
import type { Words } from '../words/words';
import type { PeriodNumbers } from './period-numbers';
import type { PeriodPart, PeriodReview } from './period-review';
import { isLong } from './period-review';
import { toldFrom } from './calendar-table';
import { plainNumber } from './numbers-table';

/** More columns than this do not fit a page. */
const MOST_METRICS = 3;
const BARS = ['▁', '▂', '▃', '▅', '▇'] as const;

/**
 * Week by week, or month by month: wins, winning days, minutes and the most frequent metrics, with a bar for the
 * wins.
 */
export function progressTable(review: PeriodReview, words: Words): string {
  const { period, asOf } = review;
  const { columns, month } = words.periodReview;
  const byMonth = isLong(period);
  const since = byMonth ? toldFrom(review) : period.first;
  const parts = review.parts.filter((part) => part.period.last >= since);
  const most = greatest(parts, ({ numbers }) => numbers.wins)?.numbers.wins ?? 0;
  const metrics = keptMost(parts);
  const hasMinutes = parts.some(({ numbers }) => numbers.minutes > 0);
  const hasPulse = parts.some(({ numbers }) => numbers.pulse !== null);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = parts.map(({ period: { first, last }, numbers }) =>
    row([
      byMonth ? month(first) : words.dates.range(first, last, asOf),
      barOf(numbers.wins, most),
      words.number(numbers.wins),
      words.number(numbers.wonDays),
      ...(hasMinutes ? [plainNumber(numbers.minutes, words)] : []),
      ...(hasPulse ? [pulseOf(numbers, words)] : []),
      ...metrics.map((name) => {
        const sum = numbers.metrics.get(name);
        return sum === undefined ? '–' : plainNumber(sum, words);
      }),
    ]),
  );
  const heads = [
    columns.wins,
    columns.wonDays,
    ...(hasMinutes ? [columns.minutes] : []),
    ...(hasPulse ? [columns.pulse] : []),
    ...metrics.map((name) => inertText(name).replace(/\|/g, '&#124;')),
  ];
  return [
    row([byMonth ? columns.month : columns.week, '', ...heads]),
    `| --- | --- |${' ---: |'.repeat(heads.length)}`,
    ...rows,
  ].join('\n');
}

function pulseOf({ pulse }: PeriodNumbers, words: Words): string {
  return pulse === null ? '–' : words.periodReview.pulse(plainNumber(pulse.median, words), pulse.n);
}

function barOf(wins: number, most: number): string {
  if (wins === 0 || most === 0) return '';
  return BARS[Math.ceil((wins / most) * BARS.length) - 1] ?? '';
}

/** The metrics with a value in most parts; if equally many, by name. */
function keptMost(parts: readonly PeriodPart[]): string[] {
  const counts = new Map<string, number>();
  for (const { numbers } of parts) {
    for (const name of numbers.metrics.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_METRICS)
    .map(([name]) => name);
}
