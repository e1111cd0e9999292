import { select } from 'd3-selection';
import type { HeatmapCell } from '../../core/insight/heatmap';
import type { Status } from '../../core/journal/status';
import type { CellLabel } from '../heatmap/cell-label';
import { append, appendButton, setName, setShown, setText } from '../elements/element';
import type { DayCallbacks } from '../elements/day-callbacks';
import { quietCell } from '../elements/quiet';
import { roveList } from '../elements/roving-list';
import type { ViewTools } from '../elements/view-tools';

const ICONS: Partial<Record<Status, string>> = {
  won: 'check',
  frozen: 'snowflake',
  paused: 'pause',
};

export interface BeadsModel {
  readonly days: readonly HeatmapCell[];
  readonly cellLabel: CellLabel;
  readonly quiet: boolean;
}

const NO_BEADS: BeadsModel = { days: [], cellLabel: () => '', quiet: false };

/**
 * Seven days on a thread: rest, pauses and freezes keep it whole, only a miss cuts it, and in quiet mode nothing does.
 * It begins and ends with days of the plan.
 */
export function mountBeads(
  parent: HTMLElement,
  tools: ViewTools,
  { showDay }: DayCallbacks,
): (model: BeadsModel | null) => void {
  const { words } = tools;
  const list = append(parent, 'ul', 'small-wins-beads');
  setName(list, words.streakView.beads);
  const settle = roveList(list, '.small-wins-bead-day', 'row');
  return (model) => {
    setShown(list, model !== null);
    const { days, cellLabel, quiet } = model ?? NO_BEADS;
    const beads = quiet ? days.map(quietCell) : days;
    const onThread = beads.map(({ status }) => isOnThread(status, quiet));
    select(list)
      .selectAll<HTMLLIElement, HeatmapCell>('.small-wins-bead')
      .data(beads, ({ day }) => day)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-bead')
          .each(function () {
            const button = appendButton(this, 'small-wins-bead-day', () => {
              const bead = select<HTMLLIElement, HeatmapCell>(this).datum();
              showDay(bead.day);
            });
            append(button, 'span', 'small-wins-bead-mark').setAttribute('aria-hidden', 'true');
            // Outside of the button, whose name has the whole date.
            append(this, 'span', 'small-wins-bead-label').setAttribute('aria-hidden', 'true');
          }),
      )
      .each(function (bead, i) {
        const here = onThread[i] === true;
        this.classList.toggle('has-thread-before', here && onThread[i - 1] !== false);
        this.classList.toggle('has-thread-after', here && onThread[i + 1] === true);
        this.classList.toggle('is-today', bead.isToday);
        const status = quiet && bead.status === 'missed' ? 'rest' : bead.status;
        const button = this.querySelector('button');
        const mark = this.querySelector<HTMLElement>('.small-wins-bead-mark');
        const name = this.querySelector('.small-wins-bead-label');
        if (button === null || mark === null || name === null) return;
        setText(name, words.dates.weekdayShort(bead.day));
        const label = cellLabel(bead);
        if (button.getAttribute('aria-label') !== label) tools.tooltip(button, label);
        if (this.dataset.status === status) return;
        this.dataset.status = status;
        mark.textContent = '';
        const icon = ICONS[status];
        if (icon !== undefined) tools.icon(mark, icon);
      });
    settle();
  };
}

function isOnThread(status: Status, quiet: boolean): boolean {
  if (status === 'missed') return quiet;
  // Nothing was asked on these days, so the thread does not lead to them.
  return status !== 'before' && status !== 'after' && status !== 'future';
}
