import type { Heatmap, HeatmapCell, HeatmapColumn } from '../../../src/core/insight/heatmap';
import type { Level } from '../../../src/core/insight/levels';
import type { Dates } from '../../../src/core/words/dates';
import type { Words } from '../../../src/core/words/words';
import type { Terminal } from './terminal';
import { padCells, cellWidth } from './text-width';

const LEVEL_GLYPHS: Readonly<Record<Level, string>> = { 0: '·', 1: '░', 2: '▒', 3: '▓', 4: '█' };
/** Statuses differ in shape, so that the picture needs no colour. */
const STATUS_GLYPHS: Readonly<Record<string, string>> = {
  before: ' ',
  after: ' ',
  future: ' ',
  rest: '-',
  paused: '/',
  frozen: 'o',
  open: '□',
  missed: '·',
};
const LABEL_WIDTH = 5;
/** A cell and the space after it. */
const CELL_WIDTH = 2;

/** How many weeks fit side by side on a line of this many columns. */
export function weeksThatFit(columns: number): number {
  return Math.max(1, Math.floor((columns - LABEL_WIDTH) / CELL_WIDTH));
}

/** A heatmap as lines of text: in bands of weeks one below the other, if they do not all fit side by side. */
export function heatmapText(heatmap: Heatmap, words: Words, terminal: Terminal): string[] {
  const lines: string[] = [];
  const width = weeksThatFit(terminal.columns);
  for (let start = 0; start < heatmap.columns.length; start += width) {
    if (start > 0) lines.push('');
    const weeks = { from: start, count: Math.min(width, heatmap.columns.length - start) };
    lines.push(...band(heatmap, weeks, words.dates, terminal));
  }
  lines.push('', legendLine(heatmap, words, terminal));
  return lines;
}

/** The weeks that are drawn side by side: these columns of the heatmap. */
interface BandWeeks {
  readonly from: number;
  readonly count: number;
}

function band(
  { columns, cells }: Heatmap,
  { from, count }: BandWeeks,
  dates: Dates,
  terminal: Terminal,
): string[] {
  const rows = Array.from({ length: 7 }, (): string[] => Array<string>(count).fill(' '));
  for (const cell of cells) {
    if (cell.column < from || cell.column >= from + count) continue;
    const row = rows[cell.row];
    if (row !== undefined) row[cell.column - from] = glyph(cell, terminal);
  }
  const weekStart = columns[from]?.first ?? 0;
  const days = Array.from({ length: 7 }, (_, i) => dates.weekdayShort(weekStart + i));
  const margin = Math.max(LABEL_WIDTH, ...days.map((name) => cellWidth(name) + 1));
  return [
    labels(columns.slice(from, from + count), dates, margin),
    ...rows.map((row, i) => {
      const label = i % 2 === 0 ? (days[i] ?? '') : '';
      return `${padCells(label, margin)}${row.join(' ')}`.trimEnd();
    }),
  ];
}

function glyph(cell: HeatmapCell, { colors }: Terminal): string {
  const won = cell.level > 0;
  const shape = won ? LEVEL_GLYPHS[cell.level] : (STATUS_GLYPHS[cell.status] ?? ' ');
  const painted = won ? colors.green(shape) : colors.dim(shape);
  return cell.isToday ? colors.bold(painted) : painted;
}

/** Months above the week they begin in; a month that would touch the one before it is left out, a year is not. */
function labels(columns: readonly HeatmapColumn[], dates: Dates, margin: number): string {
  let line = ' '.repeat(margin);
  for (const [i, { month, year }] of columns.entries()) {
    if (month === null) continue;
    const at = margin + i * CELL_WIDTH;
    if (line.trim() !== '' && cellWidth(line.trimEnd()) >= at) continue;
    const label = year === null ? dates.month(month) : dates.monthAndYear(month);
    line = padCells(line.trimEnd(), at) + label;
  }
  return line;
}

function legendLine(
  { legend, cells }: Heatmap,
  { cli: said, heatmap }: Words,
  { colors }: Terminal,
): string {
  const ranges = legend
    .filter(({ level }) => level > 0)
    .map(
      ({ level, from, to }) =>
        `${colors.green(LEVEL_GLYPHS[level])} ${heatmap.legend.level(from, to)}`,
    );
  const shown = new Set(cells.filter(({ level }) => level === 0).map(({ status }) => status));
  const statuses = ['missed', 'rest', 'paused', 'frozen', 'open'] as const;
  const marks = statuses
    .filter((status) => shown.has(status))
    .map((status) => `${colors.dim(STATUS_GLYPHS[status] ?? '')} ${said.legend[status]}`);
  return `${' '.repeat(LABEL_WIDTH)}${said.winsADay} ${[...ranges, ...marks].join('   ')}`;
}
