import { select } from 'd3-selection';
import type { Day } from '../../core/calendar/day';
import type { DayCallbacks } from '../elements/day-callbacks';
import type { WeekDay } from './bars';
import { mountBars } from './bars';
import { append, appendButton, setShown, setText } from '../elements/element';
import { mountPulseLine } from '../elements/pulse-line';
import type { PulseModel } from '../elements/pulse-row';
import { mountPulseRow } from '../elements/pulse-row';
import { setSentence } from '../elements/sentence';
import type { ViewTools } from '../elements/view-tools';

/** A line of the tally of what the week's wins belong to. */
export interface AreaTally {
  /** null for wins that belong to nothing */
  readonly name: string | null;
  /** the area's path, or the goal's; null for the same */
  readonly id: string | null;
  readonly count: number;
}

export interface WeekModel {
  /** without last week */
  readonly quiet: boolean;
  readonly today: Day;
  /** the week's seven days */
  readonly days: readonly WeekDay[];
  /** won days, and days so far that asked for a win; null if no single day is asked */
  readonly wonDays: number;
  readonly askedDays: number | null;
  readonly tallies: readonly AreaTally[];
  /** what the tallies are of */
  readonly talliedBy: 'area' | 'goal';
  /** this week's review is already written */
  readonly hasReview: boolean;
  /** how each of the days felt, 1–5; null where nobody said */
  readonly felt?: readonly (number | null)[];
  /** how the week felt; left out where it is never asked */
  readonly pulse?: PulseModel;
}

export interface WeekCallbacks extends DayCallbacks {
  /** Limits the heatmap to one area or goal; undefined if there is no heatmap to limit. */
  readonly showTally?: ((by: WeekModel['talliedBy'], id: string) => void) | undefined;
  /** Says how the week of a day felt, 1–5; left out where it is never asked. */
  readonly tapWeekPulse?: ((day: Day, value: number) => void) | undefined;
  readonly writeReview: (event: MouseEvent) => void;
  readonly openReview: (event: MouseEvent) => void;
}

/** More pills than these are replaced by their number. */
const MOST_PIPS = 12;

/** This week compared with the last one. In quiet mode on its own. */
export function mountWeek(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: WeekCallbacks,
): (model: WeekModel) => void {
  const { words } = tools;
  const sentence = append(parent, 'p', 'small-wins-sentence');
  const drawBars = mountBars(parent, tools, callbacks);
  const drawFelt = mountFelt(parent, tools);
  const drawTallies = mountTallies(parent, tools, callbacks);
  let shownDay: Day | null = null;
  const drawPulse = mountPulseRow(parent, tools, (value) => {
    if (shownDay !== null) callbacks.tapWeekPulse?.(shownDay, value);
  });
  const buttons = append(parent, 'div', 'small-wins-buttons');
  const button = (icon: string, text: string, onClick: (event: MouseEvent) => void) => {
    const made = appendButton(buttons, 'small-wins-button', onClick);
    tools.icon(append(made, 'span', 'small-wins-button-icon'), icon);
    const label = append(made, 'span', '', text);
    return { button: made, label };
  };
  const write = button('book-open', words.week.write, callbacks.writeReview);
  const open = button('file', words.week.open, callbacks.openReview);

  return (model) => {
    const { days, wonDays, askedDays, hasReview, quiet } = model;
    const last = quiet ? null : days.reduce((sum, day) => sum + day.last, 0);
    setSentence(sentence, words.week.wins(weekWins(days), wonDays, askedDays, last));
    drawBars(model);
    drawFelt(model);
    drawTallies(model);
    shownDay = model.today;
    const isAsked = callbacks.tapWeekPulse !== undefined;
    drawPulse((isAsked ? model.pulse : undefined) ?? { ask: null, value: null });
    setText(write.label, hasReview ? words.week.update : words.week.write);
    setShown(open.button, hasReview);
  };
}

/** How the days felt, as a line below their bars and in words. */
function mountFelt(parent: HTMLElement, { words }: ViewTools): (model: WeekModel) => void {
  const root = append(parent, 'div', 'small-wins-felt');
  const draw = mountPulseLine(root);
  const sentence = append(root, 'p', 'small-wins-muted');
  return ({ days, felt = [] }) => {
    const said = days.flatMap(({ day }, i) => {
      const value = felt[i] ?? null;
      return value === null ? [] : [[day, value] as const];
    });
    setShown(root, said.length > 0);
    draw(felt);
    if (said.length > 0) setText(sentence, words.pulse.days(said));
  };
}

/** What the week's wins belong to, with a pill for each win. */
function mountTallies(
  parent: HTMLElement,
  { words }: ViewTools,
  { showTally }: WeekCallbacks,
): (model: WeekModel) => void {
  const tallyHead = append(parent, 'h4', 'small-wins-sub');
  const tallyList = append(parent, 'ul', 'small-wins-tallies');
  let talliedBy: WeekModel['talliedBy'] = 'area';
  /** A name that can be chosen is a button; wins that belong to nothing have none. */
  const tallyName = (item: HTMLElement): HTMLElement => {
    const { id } = select<HTMLElement, AreaTally>(item).datum();
    if (id === null || showTally === undefined) return append(item, 'span');
    return appendButton(item, 'small-wins-link-button', () => {
      showTally(talliedBy, id);
    });
  };

  return (model) => {
    const { tallies } = model;
    talliedBy = model.talliedBy;
    setText(tallyHead, talliedBy === 'goal' ? words.week.byGoal : words.week.byArea);
    // A single row for what belongs to nothing would say what the sentence says.
    const isTold = tallies.some(({ id }) => id !== null);
    setShown(tallyHead, isTold);
    setShown(tallyList, isTold);
    select(tallyList)
      .selectAll<HTMLLIElement, AreaTally>('.small-wins-tally')
      .data(tallies, ({ id }) => `${talliedBy} ${id ?? ''}`)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-tally')
          .each(function () {
            append(tallyName(this), 'bdi', 'small-wins-tally-name');
            append(this, 'span', 'small-wins-pips').setAttribute('aria-hidden', 'true');
            append(this, 'span', 'small-wins-tally-count');
          }),
      )
      .each(function ({ name, count }) {
        const title = this.querySelector('.small-wins-tally-name');
        const [, pips, number] = this.children;
        if (title === null || pips === undefined || number === undefined) return;
        this.classList.toggle('is-plain', name === null);
        setText(title, name ?? (talliedBy === 'goal' ? words.week.noGoal : words.week.noArea));
        setText(number, words.number(count));
        select(pips)
          .selectAll('span')
          .data(Array.from({ length: Math.min(count, MOST_PIPS) }))
          .join('span');
      });
  };
}

export function weekWins(days: readonly WeekDay[]): number {
  return days.reduce((sum, { count }) => sum + count, 0);
}
