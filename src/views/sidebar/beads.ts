import { select } from 'd3-selection';
import type { HeatmapCell } from '../../core/insight/heatmap';
import type { Status } from '../../core/journal/status';
import type { CellLabel } from '../heatmap/cell-label';
import { append, setName, setShown, setText } from '../elements/element';
import { quietCell } from '../elements/quiet';
import type { Stage } from '../elements/stage';

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
export function mountBeads(parent: HTMLElement, stage: Stage): (model: BeadsModel | null) => void {
  const { words } = stage;
  const list = append(parent, 'ul', 'small-wins-beads');
  setName(list, words.streakView.beads);
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
            append(this, 'span', 'small-wins-bead-mark').setAttribute('aria-hidden', 'true');
            append(this, 'span', 'small-wins-bead-label').setAttribute('aria-hidden', 'true');
            append(this, 'span', 'small-wins-spoken');
          }),
      )
      .each(function (bead, i) {
        const here = onThread[i] === true;
        this.classList.toggle('has-thread-before', here && onThread[i - 1] !== false);
        this.classList.toggle('has-thread-after', here && onThread[i + 1] === true);
        this.classList.toggle('is-today', bead.isToday);
        const status = quiet && bead.status === 'missed' ? 'rest' : bead.status;
        const [mark, name, spoken] = this.querySelectorAll<HTMLElement>(':scope > span');
        if (mark === undefined || name === undefined || spoken === undefined) return;
        setText(name, words.dates.weekdayShort(bead.day));
        setText(spoken, cellLabel(bead));
        if (this.dataset.status === status) return;
        this.dataset.status = status;
        mark.textContent = '';
        const icon = ICONS[status];
        if (icon !== undefined) stage.icon(mark, icon);
      });
  };
}

function isOnThread(status: Status, quiet: boolean): boolean {
  if (status === 'missed') return quiet;
  // Nothing was asked on these days, so the thread does not lead to them.
  return status !== 'before' && status !== 'after' && status !== 'future';
}
