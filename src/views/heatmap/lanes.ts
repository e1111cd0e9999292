import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import type { Face } from './cells';
import { drawCells } from './cells';
import { append, setName, setText } from '../elements/element';
import type { CellPlace } from './gestures';

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
  readonly first: Day;
  readonly last: Day;
  readonly stop: CellPlace;
  readonly unfolded: CellPlace | null;
  /** counts that have grown were won just now */
  readonly isLive: boolean;
}

/** A row of weeks for each area or goal; each name is above its row, so that none is cut off. */
export function mountHeatmapLanes(parent: HTMLElement): {
  readonly element: HTMLElement;
  update(model: LanesModel): void;
} {
  const element = append(parent, 'div', 'small-wins-lanes');
  element.setAttribute('role', 'grid');
  return {
    element,
    update({ label, lanes, first, last, stop, unfolded, isLive }) {
      setName(element, label);
      select(element)
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
          if (summary !== undefined) setText(summary, run);
          const row = this.querySelector<HTMLElement>('.small-wins-lane-weeks');
          if (row === null) return;
          const faces = weeks(first, last).map((week) => ({
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
