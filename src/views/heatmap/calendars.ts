import { group } from 'd3-array';
import { append, setShown } from '../elements/element';
import type { ViewTools } from '../elements/view-tools';
import { gridFaces } from './faces';
import type { MonthGrid } from './month-grid';
import { mountMonthGrid } from './month-grid';
import { monthOf } from './period';
import type { HeatmapSight } from './sight';
import { faceContext } from './sight';

/** The months in sight, one grid each. */
export function mountCalendars(parent: HTMLElement, tools: ViewTools) {
  const root = append(parent, 'div', 'small-wins-calendars');
  let grids: MonthGrid[] = [];
  return {
    draw(sight: HeatmapSight | null): void {
      const months =
        sight === null
          ? []
          : [...group(sight.heatmap.cells, ({ day }) => monthOf(day).first).entries()];
      setShown(root, sight !== null);
      for (const surplus of grids.slice(months.length)) surplus.element.remove();
      grids = grids.slice(0, months.length);
      while (grids.length < months.length) grids.push(mountMonthGrid(root, tools));
      months.forEach(([month, cells], i) => {
        if (sight === null) return;
        const { dates, heatmap, periodReview } = tools.words;
        const [first = month, last = month] = [cells[0]?.day, cells.at(-1)?.day];
        grids[i]?.update({
          label: heatmap.grid(dates.range(first, last, sight.model.today)),
          title: months.length === 1 ? '' : periodReview.month(month),
          firstWeekday: sight.model.firstWeekday,
          faces: gridFaces(cells, faceContext(sight), tools)
            .flat()
            .sort((a, b) => a.day - b.day),
        });
      });
    },
  };
}
