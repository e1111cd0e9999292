import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { Recollection } from '../../core/insight/on-this-day';
import { append, setText } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-list';
import { mountEntryList } from '../elements/entry-list';
import type { Stage } from '../elements/stage';

export interface OnThisDayModel {
  readonly today: Day;
  /** newest first */
  readonly recollections: readonly Recollection[];
}

/** What was won on this date in earlier years, and some days ago. */
export function mountOnThisDay(
  parent: HTMLElement,
  stage: Stage,
  callbacks: EntryCallbacks,
): (model: OnThisDayModel) => void {
  const { words } = stage;
  const list = append(parent, 'div', 'small-wins-past-days');
  const entryLists = new WeakMap<Element, ReturnType<typeof mountEntryList>>();
  return ({ today, recollections }) => {
    select(list)
      .selectAll<HTMLElement, Recollection>('.small-wins-past')
      .data(recollections, ({ day }) => day)
      .join((enter) =>
        enter
          .append('div')
          .attr('class', 'small-wins-past')
          .each(function () {
            append(this, 'p', 'small-wins-muted');
            entryLists.set(this, mountEntryList(this, stage, callbacks));
          }),
      )
      .each(function ({ ago, day, entries }) {
        const date = words.dates.named(day, today);
        const when =
          'years' in ago
            ? words.onThisDay.yearsAgo(ago.years, date)
            : words.onThisDay.daysAgo(ago.days, date);
        const line = this.firstElementChild;
        if (line !== null) setText(line, when);
        entryLists.get(this)?.({ label: when, entries, aside: '' });
      });
  };
}
