import type { Day } from '../calendar/day';
import { formatDay, parseDay } from '../calendar/day';
import type { PlannedExperiment, Side } from './experiment';
import type { Turn } from './plan';
import { spansOf } from './plan';

/** The signs of the two sides: the same in every language, so that a table is read by whatever wrote it. */
const SIGNS: Readonly<Record<Side, string>> = { with: '✓', without: '–' };
const NO_SIDE = '·';
const ROW = /^\s*\|?\s*(\d{4}-\d{2}-\d{2})\s*\|(.*)$/;
/** Formatters choose the dash. */
const DASHES = /^[-–—‐‑−]/;
const TICKS = /^[✓✔☑√]/u;

/** The words around a plan's table. */
export interface PlanTableWords {
  /** above the first column */
  readonly from: string;
  /** above the column of sides, where a row is a week */
  readonly side: string;
  readonly with: string;
  readonly without: string;
  /** the short name of a day's weekday */
  readonly weekday: (day: Day) => string;
}

/** A plan's turns as a Markdown table: a row for each week, with its side, or with that of each of its days. */
export function planTable(turns: readonly Turn[], words: PlanTableWords): string {
  const [first] = turns;
  if (first === undefined) return '';
  const isDaily = first.first === first.last;
  const signOf = ({ side }: Turn) => (side === null ? NO_SIDE : SIGNS[side]);
  const named = ({ side }: Turn) => (side === null ? '' : ` ${words[side]}`);
  const rows = isDaily
    ? inWeeks(turns).map((week) => [formatDay(week[0]?.first ?? 0), ...week.map(signOf)])
    : turns.map((turn) => [formatDay(turn.first), `${signOf(turn)}${named(turn)}`]);
  const heading = isDaily
    ? [words.from, ...turns.slice(0, 7).map((turn) => words.weekday(turn.first))]
    : [words.from, words.side];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

function inWeeks(turns: readonly Turn[]): Turn[][] {
  const weeks: Turn[][] = [];
  for (let from = 0; from < turns.length; from += 7) weeks.push(turns.slice(from, from + 7));
  return weeks;
}

/** What a plan's table says: its turns, or the 0-based line of the text that cannot be read. */
export type ReadTable =
  | { readonly kind: 'turns'; readonly turns: readonly Turn[] }
  | { readonly kind: 'damaged'; readonly line: number }
  /** it can be read, and is of other days than the experiment's properties say */
  | { readonly kind: 'other-days' };

/** Reads the table that {@link planTable} has written, as it was changed since. */
export function readPlanTable(
  text: string,
  experiment: Pick<PlannedExperiment, 'start' | 'weeks' | 'unit'>,
): ReadTable {
  const rows = text.split(/\r\n|[\r\n]/).flatMap((line, number) => {
    const [, written = '', rest = ''] = ROW.exec(line) ?? [];
    return written === '' ? [] : [{ number, day: parseDay(written), cells: cellsOf(rest) }];
  });
  const spans = spansOf(experiment);
  const isDaily = experiment.unit === 'day';
  const found: { readonly first: Day; readonly side: Side | null }[] = [];
  for (const { number, day, cells } of rows) {
    const wanted = isDaily ? 7 : 1;
    const sides = cells.slice(0, wanted).map(sideOf);
    if (day === null || sides.length < wanted || sides.includes(undefined)) {
      return { kind: 'damaged', line: number };
    }
    for (const [i, side] of sides.entries()) found.push({ first: day + i, side: side ?? null });
  }
  if (found.length === 0) return { kind: 'damaged', line: 0 };
  const isSame =
    found.length === spans.length && found.every(({ first }, i) => spans[i]?.first === first);
  if (!isSame) return { kind: 'other-days' };
  return {
    kind: 'turns',
    turns: spans.map((span, i) => ({ ...span, side: found[i]?.side ?? null })),
  };
}

function cellsOf(rest: string): string[] {
  return rest
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The side that a cell shows; null for none, undefined for a cell that cannot be read. */
function sideOf(cell: string): Side | null | undefined {
  if (TICKS.test(cell)) return 'with';
  if (DASHES.test(cell)) return 'without';
  return cell === '' || cell === NO_SIDE ? null : undefined;
}
