import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { Recollection } from '../../core/insight/on-this-day';
import { append, appendButton, setAttribute, setShown, setText } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { mountEntryList } from '../elements/entry-list';
import { setSentence } from '../elements/sentence';
import type { ViewTools } from '../elements/view-tools';

export interface OnThisDayModel {
  readonly today: Day;
  /** newest first */
  readonly recollections: readonly Recollection[];
}

/** Days that are shown before all are asked for: a journal of twenty years has as many. */
const LATEST = 5;

/** What was won on this date in earlier years, and some days ago. */
export function mountOnThisDay(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): (model: OnThisDayModel) => void {
  const { words } = tools;
  const list = append(parent, 'div', 'small-wins-past-days');
  const toggle = appendButton(parent, 'small-wins-button is-quiet', () => {
    showsAll = !showsAll;
    draw();
  });
  const entryLists = new WeakMap<Element, ReturnType<typeof mountEntryList>>();
  let showsAll = false;
  let shown: OnThisDayModel = { today: 0, recollections: [] };

  function draw(): void {
    const { today, recollections } = shown;
    setShown(toggle, recollections.length > LATEST);
    setText(
      toggle,
      showsAll ? words.onThisDay.showLatest : words.onThisDay.showAll(recollections.length),
    );
    setAttribute(toggle, 'aria-expanded', String(showsAll));
    select(list)
      .selectAll<HTMLElement, Recollection>('.small-wins-past')
      .data(showsAll ? recollections : recollections.slice(0, LATEST), ({ day }) => day)
      .join((enter) =>
        enter
          .append('div')
          .attr('class', 'small-wins-past')
          .each(function () {
            append(this, 'p', 'small-wins-muted');
            entryLists.set(this, mountEntryList(this, tools, callbacks));
          }),
      )
      .each(function ({ ago, day, entries }) {
        const date = words.dates.named(day, today);
        const when =
          'years' in ago
            ? words.onThisDay.yearsAgo(ago.years, date)
            : words.onThisDay.daysAgo(ago.days, date);
        const line = this.querySelector('p');
        if (line !== null) setSentence(line, when);
        entryLists.get(this)?.({ label: when, entries, aside: '' });
      });
  }

  return (model) => {
    shown = model;
    draw();
  };
}
