import type { Day, Weekday } from '../calendar/day';
import { yearMonthDay } from '../calendar/day';
import { partsOf } from '../calendar/period';
import { startOfWeek } from '../calendar/week';
import type { HeatmapCell } from '../insight/heatmap';
import type { Dates } from '../words/dates';
import { range } from 'd3-array';

/** A rectangle of a card, in pixels. */
export interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A day's square, and a name above some of them. */
export interface PlacedPicture {
  readonly squares: readonly {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly cell: HeatmapCell;
  }[];
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly text: string;
  }[];
}

/** A part of the picture that stays together: its days by column and row, and its name. */
interface MonthOrBand {
  readonly label: string | null;
  readonly days: readonly (readonly [column: number, row: number, cell: HeatmapCell])[];
}

interface BlockGrid {
  readonly count: number;
  /** as many as there are; made only where they are drawn, since years can be laid in many ways */
  readonly blocks: () => readonly MonthOrBand[];
  /** columns and rows of each, with room for its name and between blocks */
  readonly columns: number;
  readonly rows: number;
  /** room between blocks, in cells */
  readonly between: number;
  /** all blocks in one row, however small that makes them */
  readonly isRow?: boolean;
}

const GAP_SHARE = 0.16;
const MOST_MONTHS = 12;
const MOST_SMALL_DAYS = 7;
/** Room for a block's name, in cells. */
const LABEL_ROWS = 1.5;

/**
 * The days of a card as squares in a box, as large as they fit: a week in a row, up to a year as small months, and
 * anything longer as weeks side by side, in as many bands as leave the squares largest.
 */
export function placePicture(
  cells: readonly HeatmapCell[],
  box: CardBox,
  { dates, firstWeekday }: { readonly dates: Dates; readonly firstWeekday: Weekday },
): PlacedPicture {
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === undefined || last === undefined) return { squares: [], labels: [] };
  const isSmall = cells.length <= MOST_SMALL_DAYS;
  const months = partsOf({ kind: 'days', first: first.day, last: last.day }, 'month', firstWeekday);
  const grids = isSmall
    ? [weekGrid(cells, dates)]
    : months.length <= MOST_MONTHS
      ? [monthGrid(cells, dates, firstWeekday), ...bands(cells, dates, firstWeekday, 1)]
      : bands(cells, dates, firstWeekday);
  const placed = grids.map((grid) => placeBlocks(grid, box));
  return placed.reduce((best, each) => (each.pitch > best.pitch * 1.05 ? each : best)).picture();
}

function weekGrid(cells: readonly HeatmapCell[], dates: Dates): BlockGrid {
  const blocks = () =>
    cells.map((cell): MonthOrBand => ({
      label: dates.weekdayShort(cell.day),
      days: [[0, 0, cell]],
    }));
  return { count: cells.length, blocks, columns: 1, rows: 1, between: 0.2, isRow: true };
}

function monthGrid(cells: readonly HeatmapCell[], dates: Dates, firstWeekday: Weekday): BlockGrid {
  const byMonth = new Map<number, HeatmapCell[]>();
  for (const cell of cells) {
    const { year, month } = yearMonthDay(cell.day);
    const key = year * 12 + month;
    const own = byMonth.get(key);
    if (own === undefined) byMonth.set(key, [cell]);
    else own.push(cell);
  }
  const blocks = [...byMonth.values()].map((own): MonthOrBand => {
    const start = startOfWeek(own[0]?.day ?? 0, firstWeekday);
    return {
      label: byMonth.size === 1 ? null : dates.month(own[0]?.day ?? 0),
      days: own.map((cell) => [(cell.day - start) % 7, Math.floor((cell.day - start) / 7), cell]),
    };
  });
  const rows = Math.max(...blocks.map(({ days }) => (days.at(-1)?.[1] ?? 0) + 1));
  return { count: blocks.length, blocks: () => blocks, columns: 7, rows, between: 1 };
}

/** Weeks side by side, in one band or more. */
function bands(
  cells: readonly HeatmapCell[],
  dates: Dates,
  firstWeekday: Weekday,
  most = 60,
): BlockGrid[] {
  const start = startOfWeek(cells[0]?.day ?? 0, firstWeekday);
  const weeks = Math.floor(((cells.at(-1)?.day ?? start) - start) / 7) + 1;
  return range(1, Math.min(most, weeks) + 1).map((asked) => {
    const columns = Math.ceil(weeks / asked);
    const count = Math.ceil(weeks / columns);
    const blocks = () => {
      const days = range(count).map((): (readonly [number, number, HeatmapCell])[] => []);
      for (const cell of cells) {
        const week = Math.floor((cell.day - start) / 7);
        days[Math.floor(week / columns)]?.push([week % columns, (cell.day - start) % 7, cell]);
      }
      return days.map((own): MonthOrBand => ({
        label: yearsOf(own[0]?.[2].day ?? 0, own.at(-1)?.[2].day ?? 0, dates),
        days: own,
      }));
    };
    return { count, blocks, columns, rows: 7, between: 1 };
  });
}

function yearsOf(first: Day, last: Day, dates: Dates): string {
  const [from, to] = [dates.year(first), dates.year(last)];
  return from === to ? from : `${from} – ${to}`;
}

/** How large the days of a grid can be in a box, and where each is then. */
function placeBlocks(
  { count, blocks, columns, rows, between, isRow = false }: BlockGrid,
  box: CardBox,
): { readonly pitch: number; readonly picture: () => PlacedPicture } {
  const isNamed = count > 1 || columns > 7;
  const height = rows + (isNamed ? LABEL_ROWS : 0);
  let best = { across: 1, pitch: 0 };
  for (let across = isRow ? count : 1; across <= count; across++) {
    const down = Math.ceil(count / across);
    const pitch = Math.min(
      box.width / (across * columns + (across - 1) * between),
      box.height / (down * height + (down - 1) * between * 0.6),
    );
    if (pitch > best.pitch) best = { across, pitch };
  }
  const { across, pitch } = best;
  const down = Math.ceil(count / across);
  const wide = (across * columns + (across - 1) * between) * pitch;
  const high = (down * height + (down - 1) * between * 0.6) * pitch;
  const left = box.x + (box.width - wide) / 2;
  const top = box.y + (box.height - high) / 2;
  const size = pitch * (1 - GAP_SHARE);
  const at = (index: number) => ({
    x: left + (index % across) * (columns + between) * pitch,
    y: top + Math.floor(index / across) * (height + between * 0.6) * pitch,
  });
  const picture = () => {
    const all = blocks();
    return {
      squares: all.flatMap(({ days }, index) => {
        const { x, y } = at(index);
        const below = isNamed ? LABEL_ROWS * pitch : 0;
        return days.map(([column, row, cell]) => ({
          x: x + column * pitch,
          y: y + below + row * pitch,
          size,
          cell,
        }));
      }),
      labels: isNamed
        ? all.flatMap(({ label }, index) => {
            const { x, y } = at(index);
            const letters = Math.min(24, Math.max(10, pitch * 0.9));
            return label === null
              ? []
              : [{ x, y: y + (LABEL_ROWS - 0.5) * pitch, size: letters, text: label }];
          })
        : [],
    };
  };
  return { pitch, picture };
}
