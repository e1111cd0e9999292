import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { DayCallbacks } from '../elements/day-callbacks';
import {
  append,
  appendButton,
  setEnabled,
  setName,
  setShown,
  setText,
  setVariable,
} from '../elements/element';
import { roveList } from '../elements/roving-list';
import type { ViewTools } from '../elements/view-tools';

/** A day of the week to draw. */
export interface WeekDay {
  readonly day: Day;
  /** entries that count */
  readonly count: number;
  /** the same weekday's a week ago */
  readonly last: number;
}

export interface BarsModel {
  readonly days: readonly WeekDay[];
  readonly today: Day;
  /** without last week */
  readonly quiet: boolean;
}

/** Up to this many wins, each is 14 px high; if a day has more, the tallest bar keeps that height and sets the scale. */
const UNSCALED = 5;
const WIN_PX = 14;
const HIGHEST_PX = UNSCALED * WIN_PX;
/** A week of a win a day is no taller than two. */
const FEWEST_ROWS = 2;

/** Seven bars, each in front of a wider ghost of the same weekday a week ago. */
export function mountBars(
  parent: HTMLElement,
  tools: ViewTools,
  { showDay }: DayCallbacks,
): (model: BarsModel) => void {
  const { words } = tools;
  const list = append(parent, 'ul', 'small-wins-bars');
  setName(list, words.week.title);
  const settle = roveList(list, '.small-wins-bar-day', 'row');
  const key = mountKey(parent, tools);
  return ({ days, today, quiet }) => {
    const hasLast = !quiet && days.some(({ last }) => last > 0);
    const highest = Math.max(...days.flatMap(({ count, last }) => [count, quiet ? 0 : last]));
    const most = Math.max(UNSCALED, highest);
    const rows = Math.min(UNSCALED, Math.max(FEWEST_ROWS, highest));
    setVariable(list, '--small-wins-bars-height', `${rows * WIN_PX}px`);
    const height = (count: number) => String(Math.round((count / most) * HIGHEST_PX));
    setShown(key, hasLast);
    select(list)
      .selectAll<HTMLLIElement, WeekDay>('.small-wins-bar')
      .data(days, (_, i) => i)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-bar')
          .each(function () {
            const button = appendButton(this, 'small-wins-bar-day', () => {
              const { day } = select<HTMLLIElement, WeekDay>(this).datum();
              if (button.getAttribute('aria-disabled') === null) showDay(day);
            });
            const picture = append(button, 'span', 'small-wins-bar-picture');
            picture.setAttribute('aria-hidden', 'true');
            append(picture, 'span', 'small-wins-bar-ghost');
            append(picture, 'span', 'small-wins-bar-count');
            append(picture, 'span', 'small-wins-bar-value');
            append(this, 'span', 'small-wins-bar-label').setAttribute('aria-hidden', 'true');
          }),
      )
      .each(function ({ day, count, last }) {
        const button = this.querySelector('button');
        const picture = this.querySelector<HTMLElement>('.small-wins-bar-picture');
        const name = this.querySelector('.small-wins-bar-label');
        if (button === null || picture === null || name === null) return;
        setEnabled(button, day <= today);
        setVariable(picture, '--small-wins-height', height(count));
        setVariable(picture, '--small-wins-ghost-height', height(quiet ? 0 : last));
        picture.classList.toggle('has-ghost', !quiet && last > 0);
        picture.classList.toggle('is-below-ghost', !quiet && last > count);
        const number = picture.children[1];
        if (number !== undefined) setText(number, count > 0 ? words.number(count) : '');
        this.classList.toggle('is-today', day === today);
        setText(name, words.dates.weekdayShort(day));
        const label = words.week.bar(words.dates.weekday(day), count, quiet ? null : last);
        if (button.getAttribute('aria-label') !== label) tools.tooltip(button, label);
      });
    settle();
  };
}

/** What a bar and its ghost mean. */
function mountKey(parent: HTMLElement, { words }: ViewTools): HTMLElement {
  const key = append(parent, 'div', 'small-wins-key');
  key.setAttribute('aria-hidden', 'true');
  for (const week of ['thisWeek', 'lastWeek'] as const) {
    const item = append(key, 'span', 'small-wins-key-item');
    append(item, 'span', week === 'thisWeek' ? 'small-wins-key-bar' : 'small-wins-key-ghost');
    append(item, 'span', '', words.week[week]);
  }
  return key;
}
