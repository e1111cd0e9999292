import type { Day, Weekday } from '../../core/calendar/day';
import { yearMonthDay } from '../../core/calendar/day';
import { startOfWeek } from '../../core/calendar/week';
import { dayOnWeekday } from '../../core/calendar/weekday';
import { append, setAttribute, setName, setText, setVariable } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import type { Face } from './cells';
import { drawCells } from './cells';

/** The days of one month, or those of them that are in sight. */
export interface MonthGridModel {
  readonly label: string;
  /** the month's name; `''` where it is said above */
  readonly title: string;
  readonly firstWeekday: Weekday;
  /** in order of time; at least one */
  readonly faces: readonly Face[];
}

export interface MonthGrid {
  readonly element: HTMLElement;
  readonly update: (model: MonthGridModel) => void;
}

const MOST_WEEKS = 6;

/** One month as a calendar has it: a column per weekday, a row per week. */
export function mountMonthGrid(parent: HTMLElement, { words }: ViewTools): MonthGrid {
  const root = append(parent, 'div', 'small-wins-calendar');
  const title = append(root, 'div', 'small-wins-calendar-title');
  title.setAttribute('aria-hidden', 'true');
  const grid = append(root, 'div', 'small-wins-calendar-grid');
  grid.setAttribute('role', 'grid');
  const head = appendRow(grid);
  const names = Array.from({ length: 7 }, () => {
    const name = append(head, 'span', 'small-wins-calendar-weekday');
    name.setAttribute('role', 'columnheader');
    return name;
  });
  const rows = Array.from({ length: MOST_WEEKS }, () => appendRow(grid));
  return {
    element: root,
    update({ label, title: said, firstWeekday, faces }) {
      setName(grid, label);
      setText(title, said);
      title.classList.toggle('is-hidden', said === '');
      names.forEach((name, i) => {
        setText(name, words.dates.weekdayShort(dayOnWeekday((firstWeekday + i) % 7)));
      });
      const first = startOfWeek(faces[0]?.day ?? 0, firstWeekday);
      rows.forEach((row, i) => {
        const week = first + 7 * i;
        drawWeek(
          row,
          faces.filter(({ day }) => day >= week && day < week + 7),
          week,
        );
      });
    },
  };
}

function appendRow(grid: HTMLElement): HTMLElement {
  const row = append(grid, 'div', 'small-wins-calendar-row');
  row.setAttribute('role', 'row');
  return row;
}

/** A row's days, each with its number; the first may be in the middle of the week. */
function drawWeek(row: HTMLElement, faces: readonly Face[], week: Day): void {
  row.classList.toggle('is-hidden', faces.length === 0);
  setVariable(row, '--small-wins-offset', String((faces[0]?.day ?? week) - week + 1));
  drawCells(row, faces);
  faces.forEach(({ day }, i) => {
    const cell = row.children[i];
    if (cell !== undefined) setAttribute(cell, 'data-date', String(yearMonthDay(day).date));
  });
}
