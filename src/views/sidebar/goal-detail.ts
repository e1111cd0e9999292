import { select } from 'd3-selection';
import type { GoalMetric } from '../../core/insight/goal-metrics';
import { append, appendButton, setShown, setText } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { mountSparkLine } from '../elements/spark-line';
import type { ViewTools } from '../elements/view-tools';
import type { GoalWay } from './goal-way';
import { mountGoalWay } from './goal-way';
import type { WinListModel } from '../elements/win-list';
import { mountWinList } from '../elements/win-list';
import type { HeatmapCallbacks } from '../heatmap/heatmap';
import { mountHeatmap } from '../heatmap/heatmap';
import type { HeatmapModel } from '../heatmap/model';

/** Everything about one goal, shown when its row is opened. */
export interface GoalDetail {
  /** who its user becomes by it, in their own words; null for nothing said */
  readonly identity: string | null;
  readonly step: string | null;
  /** when and where the step is taken */
  readonly cue: string | null;
  /** what feels hardest */
  readonly friction: string | null;
  readonly way: GoalWay;
  readonly wins: number;
  readonly wonDays: number;
  readonly minutes: number;
  readonly metrics: readonly GoalMetric[];
  readonly heatmap: HeatmapModel;
  /** its newest wins */
  readonly latest: WinListModel;
}

export interface GoalDetailActs {
  readonly openNote: (event: MouseEvent) => void;
  readonly log: (event: MouseEvent) => void;
}

export interface GoalDetailView {
  readonly update: (detail: GoalDetail) => void;
  readonly destroy: () => void;
}

/** A goal's own view, in its row. */
export function mountGoalDetail(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: HeatmapCallbacks & EntryCallbacks,
  acts: GoalDetailActs,
): GoalDetailView {
  const { goalsView: texts } = tools.words;
  const drawIdentity = mountNamed(parent, texts.identity);
  const drawStep = mountNamed(parent, texts.step);
  const drawCue = mountNamed(parent, texts.cue);
  const drawFriction = mountNamed(parent, texts.friction);
  const drawWay = mountGoalWay(parent, tools);
  const totals = append(parent, 'p', 'small-wins-muted');
  const place = append(parent, 'div', 'small-wins-goal-heatmap');
  // A goal's heatmap shows this goal: there is nothing else to choose.
  const heatmap = mountHeatmap(place, tools, { ...callbacks, openFilterMenu: undefined });
  const metrics = append(parent, 'ul', 'small-wins-goal-metrics');
  const drawLatest = mountWinList(parent, tools, callbacks);
  const buttons = append(parent, 'div', 'small-wins-buttons');
  appendButton(buttons, 'small-wins-button', acts.log).textContent = texts.log;
  appendButton(buttons, 'small-wins-button', acts.openNote).textContent = texts.openNote;
  return {
    update(detail) {
      drawIdentity(detail.identity);
      drawStep(detail.step);
      drawCue(detail.cue);
      drawFriction(detail.friction);
      drawWay(detail.way);
      setText(totals, texts.totals(detail.wins, detail.wonDays, detail.minutes));
      setShown(totals, detail.wins > 0);
      heatmap.update(detail.heatmap);
      drawMetrics(metrics, detail.metrics, tools);
      drawLatest(detail.latest);
    },
    destroy: heatmap.destroy,
  };
}

/** Words of the goal's note under a name of ours; hidden where there are none. */
function mountNamed(parent: HTMLElement, name: string): (words: string | null) => void {
  const root = append(parent, 'div', 'small-wins-goal-said');
  append(root, 'span', 'small-wins-muted', name);
  const said = append(root, 'bdi');
  return (words) => {
    setShown(root, words !== null);
    setText(said, words ?? '');
  };
}

/** Each metric by its weeks as a line, its latest value and its sum. */
function drawMetrics(
  list: HTMLElement,
  metrics: readonly GoalMetric[],
  { words }: ViewTools,
): void {
  setShown(list, metrics.length > 0);
  select(list)
    .selectAll<HTMLLIElement, GoalMetric>('.small-wins-goal-metric')
    .data(metrics, ({ name }) => name)
    .join((enter) =>
      enter
        .append('li')
        .attr('class', 'small-wins-goal-metric')
        .each(function () {
          append(this, 'bdi');
          LINES.set(this, mountSparkLine(this));
          append(this, 'span', 'small-wins-muted');
        }),
    )
    .each(function ({ name, adds, last, sum, middle, weeks }) {
      const [title] = this.children;
      const numbers = this.lastElementChild;
      if (title !== undefined) setText(title, name);
      if (numbers !== null)
        setText(
          numbers,
          adds ? words.goalsView.metric(last, sum) : words.goalsView.usual(last, middle),
        );
      LINES.get(this)?.(sharesOf(weeks));
    });
}

const LINES = new WeakMap<Element, ReturnType<typeof mountSparkLine>>();

/**
 * Weeks as shares of the range from 0 to the highest, or from the lowest where one is below 0. A week without a value is
 * a gap: nothing says that it was 0.
 */
function sharesOf(weeks: readonly (number | null)[]): (number | null)[] {
  const known = weeks.filter((week) => week !== null);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  return weeks.map((value) =>
    value === null ? null : high === low ? 0 : (value - low) / (high - low),
  );
}
