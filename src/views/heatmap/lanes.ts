import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import type { HeatmapColumn } from '../../core/insight/heatmap';
import type { Face } from './cells';
import { drawCells } from './cells';
import { append, setName, setText, setVariable } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import type { CellPlace } from './gestures';
import { mountMonthLabels } from './month-labels';

/** A week of one area or goal. */
export type LaneWeek = Pick<Face, 'level' | 'status' | 'isToday' | 'count'> & {
  readonly first: Day;
  /** said aloud: `Week of 16 November 2026, 3 days won` */
  readonly label: string;
};

/** An area or goal as a row of weeks. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  /** its streak, in words */
  readonly run: string;
  /** the weeks between two first days, inclusive */
  readonly weeks: (first: Day, last: Day) => readonly LaneWeek[];
  readonly entriesOf: (week: Day) => readonly ListedEntry[];
}

export interface LanesModel {
  readonly label: string;
  readonly lanes: readonly Lane[];
  /** the weeks in sight, for the names of their months */
  readonly columns: readonly HeatmapColumn[];
  /** the first days of the first and the last week in sight */
  readonly first: Day;
  readonly last: Day;
  /** how many weeks there is room for side by side; more continue below */
  readonly weeks: number;
  /** today is in sight, and with it the day that a run ends on */
  readonly isNewest: boolean;
  readonly stop: CellPlace;
  readonly unfolded: CellPlace | null;
  /** counts that have grown were won just now */
  readonly isLive: boolean;
}

/** A row of weeks for each area or goal; each name is above its row, so that none is cut off. */
export function mountHeatmapLanes(
  parent: HTMLElement,
  tools: ViewTools,
): {
  readonly element: HTMLElement;
  update(model: LanesModel): void;
} {
  const element = append(parent, 'div', 'small-wins-lanes');
  const drawMonths = mountMonthLabels(element, tools, 0);
  const list = append(element, 'div', 'small-wins-lane-list');
  list.setAttribute('role', 'grid');
  return {
    element,
    update({ label, lanes, columns, first, last, weeks: fitting, isNewest, ...look }) {
      const { stop, unfolded, isLive } = look;
      setName(list, label);
      const isWrapped = columns.length > fitting;
      setVariable(element, '--small-wins-weeks', String(fitting));
      drawMonths(isWrapped ? [] : columns, fitting);
      select(list)
        .selectAll<HTMLElement, Lane>('.small-wins-lane')
        .data(lanes, ({ id }) => id)
        .join((enter) =>
          enter
            .append('div')
            .attr('class', 'small-wins-lane')
            .attr('role', 'row')
            .each(function () {
              const head = append(this, 'div', 'small-wins-lane-head');
              head.setAttribute('role', 'rowheader');
              append(head, 'bdi', 'small-wins-lane-name');
              append(head, 'span', 'small-wins-muted');
              append(this, 'div', 'small-wins-lane-weeks').setAttribute('role', 'presentation');
            }),
        )
        .each(function ({ id, name, run, weeks }) {
          this.dataset.lane = id;
          const [title, summary] = this.querySelectorAll('.small-wins-lane-head > *');
          if (title !== undefined) setText(title, name);
          const row = this.querySelector<HTMLElement>('.small-wins-lane-weeks');
          if (row === null) return;
          const shown = weeks(first, last);
          if (summary !== undefined) {
            const won = shown.reduce((sum, { count }) => sum + count, 0);
            setText(summary, isNewest ? run : tools.words.heatmap.laneDays(won));
          }
          const faces = shown.map((week) => ({
            ...week,
            day: week.first,
            isLive,
            isUnfolded: unfolded?.lane === id && unfolded.day === week.first,
            isTabStop: stop.lane === id && stop.day === week.first,
            label: () => week.label,
          }));
          drawCells(row, faces);
        });
    },
  };
}
