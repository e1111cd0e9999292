import { resolve } from 'node:path';
import type { DayRange } from '../../../../src/core/calendar/date-range';
import { formatDay } from '../../../../src/core/calendar/day';
import { startOfWeek } from '../../../../src/core/calendar/week';
import { cellState, heatmap as heatmapOf } from '../../../../src/core/insight/heatmap';
import { heatmapSvg, isHeatmapSvg } from '../../../../src/core/insight/heatmap-svg';
import { levelFloors } from '../../../../src/core/insight/levels';
import { misuse } from '../failure';
import { heatmapText, weeksThatFit } from '../heatmap-text';
import { contextOf, goalOption, rangeOption, yearOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import { writeOutput } from '../write-file';

export interface HeatmapOptions {
  readonly year?: string;
  readonly range?: string;
  readonly goal?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** `small-wins heatmap`: the days as a picture, in the terminal or as SVG. */
export async function heatmap(
  vault: IndexedVault,
  options: HeatmapOptions,
  output: Output,
): Promise<void> {
  const { today, settings } = vault;
  const range = heatmapRange(vault, options, output.terminal.columns);
  const context = contextOf(vault, goalOption(vault, options.goal));
  const floors = levelFloors(context, settings.heatmap.thresholds);
  const picture = heatmapOf(range, floors, context);

  if (options.out !== undefined) {
    const { palette } = settings.heatmap;
    const { noteWords: words } = output;
    await writeOutput(
      vault.root,
      resolve(options.out),
      heatmapSvg(picture, {
        label: (cell) => words.days.cell(cellState(cell, context)),
        words: words.days.picture,
        dates: words.dates,
        palette,
      }),
      // Our own picture of yesterday is drawn again; a user's drawing stays.
      (found) => options.force === true || isHeatmapSvg(found),
    );
  }
  if (output.json) {
    output.document({
      today: formatDay(today),
      from: formatDay(range.from),
      to: formatDay(range.to),
      legend: picture.legend,
      cells: picture.cells.map(
        ({ day, column, row, status, count, level, isPartial, hasNote }) => ({
          day: formatDay(day),
          column,
          row,
          status,
          count,
          level,
          partial: isPartial,
          note: hasNote,
        }),
      ),
    });
  } else if (options.out === undefined) {
    output.lines(heatmapText(picture, output.words, output.terminal));
  } else {
    output.line(output.words.cli.heatmapIn(options.out));
  }
}

const WEEKS_OF_A_YEAR = 53;

/** The days that were asked for, else as many weeks as fit, up to a year. */
function heatmapRange(
  vault: IndexedVault,
  { year, range, out }: HeatmapOptions,
  columns: number,
): { readonly from: number; readonly to: number } {
  if (year !== undefined && range !== undefined) {
    throw misuse((say) => say.notBoth('--year', '--range'));
  }
  if (year !== undefined) return ends(yearOption(year));
  if (range !== undefined) return ends(rangeOption(vault, range));
  const weeks = Math.min(
    WEEKS_OF_A_YEAR,
    out === undefined ? weeksThatFit(columns) : WEEKS_OF_A_YEAR,
  );
  const thisWeek = startOfWeek(vault.today, vault.plan.firstWeekday);
  return { from: thisWeek - (weeks - 1) * 7, to: vault.today };
}

const LONGEST_RANGE_DAYS = 36_600;

function ends({ first, last }: DayRange): { readonly from: number; readonly to: number } {
  if (last - first > LONGEST_RANGE_DAYS) {
    throw misuse((say) => say.longRange);
  }
  return { from: first, to: last };
}
