import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { MetricWeeks } from '../../core/insight/metric-weeks';
import { append, setShown, setText } from '../elements/element';
import { mountPulseLine } from '../elements/pulse-line';
import type { ViewTools } from '../elements/view-tools';

export interface MetricsModel {
  readonly today: Day;
  /** at least one */
  readonly metrics: readonly MetricWeeks[];
}

/** Metrics week by week, each as a line with its numbers in words, and week by week in a table to unfold. */
export function mountMetrics(parent: HTMLElement, tools: ViewTools): (model: MetricsModel) => void {
  const list = append(parent, 'ul', 'small-wins-metrics');
  const draws = new WeakMap<Element, (metric: MetricWeeks, today: Day) => void>();
  return ({ metrics, today }) => {
    select(list)
      .selectAll<HTMLLIElement, MetricWeeks>('.small-wins-metric')
      .data(metrics, ({ name }) => name)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-metric')
          .each(function () {
            draws.set(this, mountMetric(this, tools));
          }),
      )
      .each(function (metric) {
        draws.get(this)?.(metric, today);
      });
  };
}

function mountMetric(
  item: HTMLElement,
  { words }: ViewTools,
): (metric: MetricWeeks, today: Day) => void {
  const texts = words.blocks.metric;
  const head = append(item, 'p', 'small-wins-metric-head');
  const name = append(head, 'bdi', 'small-wins-metric-name');
  const facts = append(head, 'span', 'small-wins-muted');
  const draw = mountPulseLine(item);
  const fold = append(item, 'details', 'small-wins-metric-weeks');
  append(fold, 'summary', '', texts.weeks);
  const rows = append(fold, 'ul');
  return ({ name: metric, weeks, values, whole, isMiddle, n }, today) => {
    setText(name, metric);
    setText(facts, texts.facts({ whole: words.number(whole), isMiddle, n }));
    const known = values.filter((value) => value !== null);
    const [low, high] = [Math.min(0, ...known), Math.max(...known)];
    draw(values, isMiddle ? [1, 5] : [low, high]);
    select(rows)
      .selectAll<HTMLLIElement, string>('li')
      .data(
        weeks.map((week, i) => {
          const value = values[i] ?? null;
          const said = value === null ? texts.none : words.number(value);
          return texts.week(words.dates.short(week, today), said);
        }),
      )
      .join('li')
      .each(function (text) {
        setText(this, text);
      });
    setShown(fold, weeks.length > 1);
  };
}
